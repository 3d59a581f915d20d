package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactValue;
import io.github.openinspections.core.time.PartialDate;
import java.util.Optional;

/**
 * The period in which a fact is true: from a first day, month or year to a last one, both included
 * in full; without one of them, open at that end. Immutable and thread-safe.
 *
 * @param from the first day, month or year, if known
 * @param to the last day, month or year, if it has ended
 */
public record Validity(Optional<PartialDate> from, Optional<PartialDate> to) {
  /** Open at both ends. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /** Returns the period from the keys {@code from} and {@code to}. */
  static Validity of(FactEntry entry) {
    return new Validity(entry.date("from"), entry.date("to"));
  }

  /** Returns the period from the details {@code from} and {@code to}. */
  static Validity of(FactValue value) {
    return new Validity(value.date("from"), value.date("to"));
  }

  /** Whether the fact may have been true then. */
  public boolean mayInclude(PartialDate date) {
    return (from.isEmpty() || !date.isBefore(from.get()))
        && (to.isEmpty() || !date.isAfter(to.get()));
  }

  /** Whether the fact was certainly true then. */
  public boolean includes(PartialDate date) {
    return from.map(start -> !date.earliest().isBefore(start.latest())).orElse(true)
        && to.map(end -> !date.latest().isAfter(end.earliest())).orElse(true);
  }

  /** Whether both facts may have been true at the same time. */
  public boolean overlaps(Validity other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(Validity other) {
    return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
  }

  /** Returns the two dates with a dash between them, for people. */
  @Override
  public String toString() {
    return from.map(PartialDate::toString).orElse("")
        + " – "
        + to.map(PartialDate::toString).orElse("");
  }
}
