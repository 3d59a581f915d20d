package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A date by which something must be done, and whether the data has an inspection since. An
 * inspection on or after the date does not mean that the deadline was met, nor does its absence
 * mean the opposite. Made by {@link InspectionHistory#deadlines}. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface PriorityAreaDeadline extends Serializable
    permits ImmutablePriorityAreaDeadline {
  /** Whether an inspection took place on or after the date. */
  enum InspectedSince {
    /** An inspection certainly took place on or after the date. */
    YES,
    /** The data has none; its release is not before the date. */
    NO,
    /** The dates do not decide: one inspection is only known to be of that year, or has no date. */
    UNDECIDED,
    /** The release of the data is, or may be, before the date: what came later is not in it. */
    NOT_KNOWN
  }

  /** The priority area with its reviews. */
  PriorityAreaHistory area();

  /** The date as given. */
  PartialDate due();

  /** Whether an inspection of the chain, or of the same provider, took place on or after it. */
  InspectedSince inspectedSince();

  /** The newest such inspection; if undecided, the newest that may be one. */
  @Value.Redacted
  Optional<Inspection> inspection();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(PriorityAreaDeadline priorityAreaDeadline) {
    return OneLine.of("PriorityAreaDeadline")
        .named(priorityAreaDeadline.area().id())
        .with("due", priorityAreaDeadline.due())
        .with(priorityAreaDeadline.inspectedSince())
        .toString();
  }
}
