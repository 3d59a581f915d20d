package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.Optional;

/**
 * What rows say about the fieldwork of an inspection. A cell can give both ends; where the other
 * end has a column too, that column counts. Not thread-safe.
 */
final class FieldworkDraft {
  private static final String START = "/fieldwork/0";
  private static final String END = "/fieldwork/0/end";

  /** Follows the pointer of an end that the cell of the other end gives. */
  private static final String SHARED = "?";

  private final Singles singles;
  private final KeptCells kept;

  FieldworkDraft(Singles singles, KeptCells kept) {
    this.singles = singles;
    this.kept = kept;
  }

  void start(Cell cell, PartialDate date) {
    singles.put(START, cell, date);
  }

  void end(Cell cell, PartialDate date) {
    singles.put(END, cell, date);
  }

  void start(Cell cell, DateInterval period) {
    start(cell, period.start());
    shared(cell, END, period, period.end());
  }

  void end(Cell cell, DateInterval period) {
    end(cell, period.end());
    shared(cell, START, period, period.start());
  }

  /** What a cell says of the other end of its period counts where the other column is empty. */
  private void shared(Cell cell, String pointer, DateInterval period, PartialDate otherEnd) {
    if (!period.start().equals(period.end())) {
      singles.put(pointer + SHARED, cell, otherEnd);
    }
  }

  /** Makes the fieldwork, if its first day is known. */
  Optional<DateInterval> fieldwork() {
    Optional<PartialDate> start = end(START);
    Optional<PartialDate> end = end(END);
    if (start.isEmpty()) {
      singles.cell(END).ifPresent(kept::add);
      return Optional.empty();
    }
    return start.map(
        first ->
            end.filter(last -> !last.equals(first))
                .map(last -> DateInterval.of(first, last))
                .orElse(DateInterval.of(first)));
  }

  /** Returns one end of the fieldwork; a period that says another one is not understood. */
  private Optional<PartialDate> end(String pointer) {
    Optional<PartialDate> own = singles.get(pointer, PartialDate.class);
    Optional<PartialDate> shared = singles.get(pointer + SHARED, PartialDate.class);
    if (own.isPresent() && shared.isPresent() && !own.equals(shared)) {
      String other = singles.cell(pointer).map(Cell::header).orElse("");
      singles
          .cell(pointer + SHARED)
          .ifPresent(cell -> cell.refuse(Phrase.of("period-of-column").with("other", other)));
    }
    return own.or(() -> shared);
  }
}
