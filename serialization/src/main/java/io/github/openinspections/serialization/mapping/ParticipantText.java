package io.github.openinspections.serialization.mapping;

import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.util.Optional;

/**
 * Who inspected, in a mapping file.
 *
 * @param name the name as printed
 * @param body its code; missing only where the file is wrong
 */
public record ParticipantText(String name, Optional<BodyCode> body) {
  static final ObjectCodec<ParticipantText, Draft> PARTICIPANT =
      ObjectCodec.of("InspectedBy", Draft::new, Draft::build)
          .required("name", Codecs.TEXT, ParticipantText::name, (d, name) -> d.name = name)
          .required(
              "body",
              Codecs.code(BodyCode::of),
              p -> p.body.orElseThrow(),
              (d, body) -> d.body = Optional.of(body))
          .strict();

  /** Builds a participant. */
  static final class Draft {
    private String name = "";
    private Optional<BodyCode> body = Optional.empty();

    private ParticipantText build() {
      return new ParticipantText(name, body);
    }
  }
}
