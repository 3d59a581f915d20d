package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.ParticipantRole;

/** The binding table of {@link Participant}. */
final class ParticipantBinding {
  static final ObjectForm<Participant, Participant.Builder> PARTICIPANT =
      ObjectForm.of("Participant", Participant::builder, Participant.Builder::build)
          .required("name", Forms.TEXT, Participant::name, Participant.Builder::name)
          .optional("body", Forms.code(BodyCode::of), Participant::body, Participant.Builder::body)
          .optional(
              "role", Forms.code(ParticipantRole::of), Participant::role, Participant.Builder::role)
          .extensions(Participant::extensions, Participant.Builder::addExtensions);

  private ParticipantBinding() {}
}
