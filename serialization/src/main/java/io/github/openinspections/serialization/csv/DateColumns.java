package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.SerialDates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How one table writes its dates: as the options or the mapping say, else as its first rows show.
 * Below a later header that states another order of day and month, as in joined files, the dates
 * are decided for themselves. What was decided does not change, so that a row that is read again
 * gives the same dates. Not thread-safe.
 */
final class DateColumns {
  private final boolean fixed;
  private final SerialDates epoch;
  private final Set<NumericOrder> stated;

  /** The dates below all headers of the table, by what the headers state. */
  private final Map<Set<NumericOrder>, DateColumns> parts;

  /** Columns of day numbers, below all headers. */
  private final Set<String> numbers;

  private TableDates usual;
  private TableDates numbered;

  private DateColumns(TableDates dates, boolean fixed, SerialDates epoch) {
    this.usual = dates;
    this.numbered = dates.with(epoch);
    this.fixed = fixed;
    this.epoch = epoch;
    this.stated = Set.of();
    this.parts = new HashMap<>();
    this.numbers = new HashSet<>();
  }

  private DateColumns(DateColumns before, Set<NumericOrder> stated) {
    this.usual = before.usual;
    this.numbered = before.numbered;
    this.fixed = false;
    this.epoch = before.epoch;
    this.stated = stated;
    this.parts = before.parts;
    this.numbers = before.numbers;
  }

  static DateColumns of(TableDates ofMapping, ReadOptions options) {
    TableDates dates =
        options.numericDates().map(NumericOrder::of).map(ofMapping::in).orElse(ofMapping);
    boolean fixed =
        options.numericDates().isPresent() || ofMapping.isFixed() || !ofMapping.hasNumeric();
    return new DateColumns(dates, fixed, options.serialDates().orElse(SerialDates.FROM_1900));
  }

  /** Returns the dates below a header that states these orders of day and month, or none. */
  DateColumns below(Set<NumericOrder> orders) {
    return isAlso(orders)
        ? this
        : parts.computeIfAbsent(orders, others -> new DateColumns(this, others));
  }

  /** Whether a header that states these orders changes nothing. */
  boolean isAlso(Set<NumericOrder> orders) {
    return fixed || orders.isEmpty() || orders.equals(stated);
  }

  /** Whether a header states both orders. */
  boolean isContradictory() {
    return stated.size() > 1;
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
