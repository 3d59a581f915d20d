package io.github.openinspections.core;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who took part in an inspection: an inspectorate, a person, or staff of the inspected
 * body itself. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Participant extends WithParticipant, Serializable
    permits ImmutableParticipant {
  /** The name as printed. */
  String name();

  /** The inspectorate that the name means. */
  Optional<BodyCode> body();

  /** Its role in the inspection. */
  Optional<ParticipantRole> role();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Participant participant) {
    return OneLine.of("Participant")
        .named(participant.body())
        .quoted(participant.name())
        .with(participant.role())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Participant values; not thread-safe. */
  final class Builder extends ImmutableParticipant.Builder {
    Builder() {}
  }
}
