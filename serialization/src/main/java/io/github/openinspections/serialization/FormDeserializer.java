package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.json.JsonForm;
import io.github.openinspections.serialization.json.Reading;
import io.github.openinspections.serialization.source.ReadingRule;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a type by its binding table within a host's own document. */
final class FormDeserializer<T> extends ValueDeserializer<T> {
  private final JsonForm<T> form;

  FormDeserializer(JsonForm<T> form) {
    this.form = form;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    Reading reading = new Reading(parser);
    T value;
    try {
      value = form.read(reading);
    } catch (StreamReadException broken) {
      boolean ended = SyntaxMessage.isEnd(broken);
      reading.problem(
          ended ? ReadingRule.CUT_OFF : ReadingRule.SYNTAX,
          broken.getLocation(),
          "detail",
          ended ? SyntaxMessage.ENDED : SyntaxMessage.plain(broken));
      InspectionFormatException all = exception(reading);
      all.initCause(broken);
      throw all;
    }
    if (value == null || reading.errors() > 0) {
      throw exception(reading);
    }
    return value;
  }

  private static InspectionFormatException exception(Reading reading) {
    return new InspectionFormatException(
        reading.parser(),
        Problems.of(
            reading.findings(),
            OptionalLong.empty(),
            reading.id(),
            "inspection",
            FormDeserializer::position));
  }

  /** A tree has no places. */
  private static Optional<Position> position(TokenStreamLocation place) {
    if (place == null || place.getLineNr() < 1) {
      return Optional.empty();
    }
    return Optional.of(Position.of(place.getLineNr(), Math.max(1, place.getColumnNr())));
  }
}
