package io.github.openinspections.serialization.databind;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.finding.SyntaxMessage;
import io.github.openinspections.serialization.json.Reading;
import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import io.github.openinspections.serialization.reading.RecordProblems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads a type with its binding table inside a document of the host application. */
public final class BindingDeserializer<T> extends ValueDeserializer<T> {
  /** The message of a parser that detects duplicates itself. */
  private static final Pattern DUPLICATE =
      Pattern.compile("Duplicate Object property \"(.*)\"", Pattern.DOTALL);

  /** What messages are about; a part of a record is a value. */
  private static final Map<Class<?>, String> SUBJECTS =
      Map.of(
          Inspection.class, "subject.inspection",
          ValidationReport.class, "subject.report",
          AcceptedFindings.class, "subject.findings");

  private final Binding<T> binding;
  private final Refusal refusal;

  BindingDeserializer(Binding<T> binding, Refusal refusal) {
    this.binding = binding;
    this.refusal = refusal;
  }

  /** Makes the exception with which a mapper refuses a value. */
  public interface Refusal {
    /** Returns the exception, with the name of the public type and everything that is wrong. */
    DatabindException of(JsonParser parser, String type, List<Problem> problems);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.PROPERTY_NAME) || parser.hasToken(JsonToken.END_OBJECT)) {
      return afterTypeId(parser, context);
    }
    Reading reading = new Reading(NamesOneByOne.of(parser));
    T value;
    try {
      value = binding.codec().read(reading);
    } catch (StreamReadException broken) {
      report(broken, reading);
      DatabindException all = exception(reading);
      all.initCause(broken);
      throw all;
    }
    if (value == null || reading.errors() > 0) {
      throw exception(reading);
    }
    return value;
  }

  /** Whoever read a type id inside the object has also read the brace before it. */
  private T afterTypeId(JsonParser parser, DeserializationContext context) {
    try (TokenBuffer object = context.bufferForInputBuffering(parser)) {
      if (parser.hasToken(JsonToken.END_OBJECT)) { // the object has nothing but its type id
        object.writeStartObject();
        object.writeEndObject();
      } else {
        object.deserialize(parser, context);
      }
      try (JsonParser whole = object.asParserOnFirstToken(context, parser)) {
        return deserialize(whole, context);
      }
    }
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    Optional<String> sentence = TypeIds.refusal(types, binding);
    return sentence.isPresent()
        ? context.reportBadDefinition(binding.type(), sentence.get())
        : types.deserializeTypedFromAny(parser, context);
  }

  /** A host that ignored the result would keep the old value without a word. */
  @Override
  public T deserialize(JsonParser parser, DeserializationContext context, T old) {
    return context.reportBadDefinition(
        binding.type(),
        PublicType.name(binding.type())
            + " is immutable and cannot be updated: read a new value, or change the old one with"
            + " its with methods");
  }

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return false;
  }

  /** Refused before anything is read: Jackson would leave the value null without a word. */
  @Override
  public ValueDeserializer<T> unwrappingDeserializer(
      DeserializationContext context, NameTransformer names) {
    return context.reportBadDefinition(binding.type(), Unwrapping.refusal(binding.type()));
  }

  private static void report(StreamReadException broken, Reading reading) {
    TokenStreamLocation place = broken.getLocation();
    String detail = SyntaxMessage.plain(broken);
    Matcher duplicate = DUPLICATE.matcher(detail);
    if (SyntaxMessage.isEnd(broken)) {
      reading.problem(ReadingRule.CUT_OFF, place, SyntaxMessage.ENDED);
    } else if (duplicate.matches()) {
      reading.problem(ReadingRule.DUPLICATE, place, "property", duplicate.group(1));
    } else {
      reading.problem(ReadingRule.SYNTAX, place, SyntaxMessage.phrase(broken));
    }
  }

  private DatabindException exception(Reading reading) {
    return refusal.of(
        reading.parser(),
        PublicType.name(binding.type()),
        RecordProblems.of(
            reading.findings(),
            OptionalLong.empty(),
            reading.id(),
            ReadingTexts.of(SUBJECTS.getOrDefault(binding.type(), "subject.value")),
            BindingDeserializer::position));
  }

  /** A tree has no positions. */
  private static Optional<Position> position(TokenStreamLocation place) {
    if (place == null || place.getLineNr() < 1) {
      return Optional.empty();
    }
    return Optional.of(Position.of(place.getLineNr(), Math.max(1, place.getColumnNr())));
  }
}
