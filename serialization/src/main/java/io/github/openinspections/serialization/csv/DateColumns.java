package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.SerialDates;
import java.util.HashSet;
import java.util.Set;

/**
 * How one table writes its dates: as the options or the mapping say, else as its first rows show.
 * What was decided does not change, so that a row that is read again gives the same dates. Not
 * thread-safe.
 */
final class DateColumns {
  private final boolean fixed;
  private final SerialDates epoch;
  private TableDates usual;
  private TableDates numbered;
  private final Set<String> numbers = new HashSet<>();

  private DateColumns(TableDates dates, boolean fixed, SerialDates epoch) {
    this.usual = dates;
    this.numbered = dates.with(epoch);
    this.fixed = fixed;
    this.epoch = epoch;
  }

  static DateColumns of(TableDates ofMapping, ReadOptions options) {
    TableDates dates =
        options.numericDates().map(NumericOrder::of).map(ofMapping::in).orElse(ofMapping);
    boolean fixed =
        options.numericDates().isPresent() || ofMapping.isFixed() || !ofMapping.hasNumeric();
    return new DateColumns(dates, fixed, options.serialDates().orElse(SerialDates.FROM_1900));
  }

  /** Whether the rows have no say in the order of day and month. */
  boolean isFixed() {
    return fixed;
  }

  SerialDates epoch() {
    return epoch;
  }

  /** Returns the dates of all columns without day numbers. */
  TableDates usual() {
    return usual;
  }

  /** Returns the dates of a column, by its name in the mapping: headers of joined files differ. */
  TableDates of(String column) {
    return numbers.contains(column) ? numbered : usual;
  }

  void decide(NumericOrder order) {
    usual = usual.in(order);
    numbered = usual.with(epoch);
  }

  void readNumbers(String column) {
    numbers.add(column);
  }
}
