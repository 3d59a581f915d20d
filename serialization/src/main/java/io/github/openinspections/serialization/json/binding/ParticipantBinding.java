package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Participant}. */
final class ParticipantBinding {
  static final ObjectCodec<Participant, Participant.Builder> PARTICIPANT =
      ObjectCodec.of("Participant", Participant::builder, Participant.Builder::build)
          .required("name", Codecs.TEXT, Participant::name, Participant.Builder::name)
          .optional("body", Codecs.code(BodyCode::of), Participant::body, Participant.Builder::body)
          .optional(
              "role",
              Codecs.code(ParticipantRole::of),
              Participant::role,
              Participant.Builder::role)
          .extensions(Participant::extensions, Participant.Builder::addExtensions);

  private ParticipantBinding() {}
}
