package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An earlier inspection that is mentioned but not followed up: a stub, not a record. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Previous extends WithPrevious, Serializable permits ImmutablePrevious {
  /** Its id, if known. */
  Optional<String> id();

  /** Its type. */
  Optional<InspectionType> type();

  /** Its fieldwork. */
  List<DateInterval> fieldwork();

  /** When its report came out. */
  Optional<PartialDate> published();

  /** What it judged. */
  List<Judgement> judgements();

  /** {@code none} if the source says that there was no earlier inspection. */
  Optional<Absence> absence();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /**
   * Rejects what the format cannot express; called for every new value.
   *
   * @throws IllegalArgumentException if the id is empty or has leading or trailing white space
   */
  @Value.Check
  default void check() {
    id().ifPresent(id -> FormatChecks.requireIdentifier("id", id));
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Previous previous) {
    return OneLine.of("Previous")
        .named(previous.id())
        .with(previous.type())
        .first(previous.fieldwork())
        .with("published", previous.published())
        .count(previous.judgements(), "judgement")
        .with(previous.absence())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Previous values; not thread-safe. */
  final class Builder extends ImmutablePrevious.Builder {
    Builder() {}
  }
}
