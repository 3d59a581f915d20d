package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What became of the rows of a table, so that nothing of it is lost without a word: the rows that
 * gave records, those without an inspection, those that were refused and the notes add up to all
 * rows. The header, lines of titles above it and rows of empty cells are not counted. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface RowCounts extends WithRowCounts, Serializable permits ImmutableRowCounts {
  /** No rows. */
  RowCounts NONE = builder().build();

  /**
   * Rows that gave one record, a part of one, or several. One more inspection in such a row that
   * has no id is an unreadable record (CSV-014), and its row is counted here.
   */
  @Value.Default
  default long withRecords() {
    return 0;
  }

  /** Rows about something that was not inspected (CSV-006). */
  @Value.Default
  default long withoutInspection() {
    return 0;
  }

  /**
   * Rows that could not be read; each is an unreadable record, except that those of another table
   * in the same file are one problem (CSV-022).
   */
  @Value.Default
  default long refused() {
    return 0;
  }

  /** Rows that are notes, totals or the header again (CSV-017). */
  @Value.Default
  default long notes() {
    return 0;
  }

  /** Records that were made of the rows that gave records; outside the sum. */
  @Value.Default
  default long records() {
    return 0;
  }

  /** Rows that share their record with an earlier row; outside the sum. */
  @Value.Default
  default long grouped() {
    return 0;
  }

  /** Returns the number of all rows. */
  default long read() {
    return withRecords() + withoutInspection() + refused() + notes();
  }

  /** Returns the sums of these counts and others. */
  default RowCounts plus(RowCounts other) {
    return builder()
        .withRecords(withRecords() + other.withRecords())
        .withoutInspection(withoutInspection() + other.withoutInspection())
        .refused(refused() + other.refused())
        .notes(notes() + other.notes())
        .records(records() + other.records())
        .grouped(grouped() + other.grouped())
        .build();
  }

  /**
   * Returns the counts as a sentence for people, such as "12 rows: 9 gave 8 records (2 share one
   * with an earlier row), 1 without inspection, 1 refused, 1 note".
   */
  default String inWords() {
    return RowsInWords.of(this);
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(RowCounts rowCounts) {
    return OneLine.of("RowCounts")
        .with(rowCounts.read() + " read")
        .with(rowCounts.withRecords() + " with records")
        .with(rowCounts.withoutInspection() + " without inspection")
        .with(rowCounts.refused() + " refused")
        .count(rowCounts.notes(), "note")
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds RowCounts values; not thread-safe. */
  final class Builder extends ImmutableRowCounts.Builder {
    Builder() {}
  }
}
