package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.options.SerialDates;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dates of a table or of one of its columns: the forms, the order of day and month, and whether
 * numbers are days. Reading is total and linear in the text; texts of more than 64 characters are
 * no dates. Immutable and thread-safe.
 */
final class TableDates {
  /** The dates of a mapping that names no forms: the table decides the order of day and month. */
  static final TableDates USUAL =
      new TableDates(DateForm.USUAL, NumericOrder.DAY_FIRST, false, Optional.empty());

  private static final PartialDate UNKNOWN = PartialDate.of(1900, 1, 1);

  /** For years of two digits: no table of inspections goes back beyond 1970. */
  private static final int CENTURY_TURNS = 70;

  static final int LONGEST = 64;

  private static final int COMPACT = 8;
  private static final int SHOWN = 3;

  private final Set<DateForm> forms;
  private final NumericOrder order;
  private final boolean fixed;
  private final Optional<SerialDates> serials;

  private TableDates(
      Set<DateForm> forms, NumericOrder order, boolean fixed, Optional<SerialDates> serials) {
    this.forms = forms;
    this.order = order;
    this.fixed = fixed;
    this.serials = serials;
  }

  /** Returns the dates in these forms; of the two orders of day and month it has at most one. */
  static TableDates in(Set<DateForm> forms) {
    NumericOrder order =
        forms.contains(DateForm.MONTH_FIRST) ? NumericOrder.MONTH_FIRST : NumericOrder.DAY_FIRST;
    return new TableDates(
        Collections.unmodifiableSet(EnumSet.copyOf(forms)), order, true, Optional.empty());
  }

  /** Returns the same dates with an order; without dates of three numbers it does not matter. */
  TableDates in(NumericOrder decided) {
    return new TableDates(forms, decided, fixed, serials);
  }

  /** Returns the same dates, and day numbers. */
  TableDates with(SerialDates counted) {
    return new TableDates(forms, order, fixed, Optional.of(counted));
  }

  /** Returns the forms, in the order of the constants. */
  Set<DateForm> forms() {
    return forms;
  }

  NumericOrder order() {
    return order;
  }

  /** Whether the mapping names the forms, so that the table does not decide the order. */
  boolean isFixed() {
    return fixed;
  }

  /** Whether there are dates of three numbers, with the day or the month first. */
  boolean hasNumeric() {
    return forms.contains(DateForm.DAY_FIRST) || forms.contains(DateForm.MONTH_FIRST);
  }

  boolean hasNames() {
    return forms.contains(DateForm.MONTH_NAME);
  }

  /** Whether a date is the one that spreadsheets and databases write for "unknown". */
  static boolean isPlaceholder(PartialDate date) {
    return date.equals(UNKNOWN);
  }

  /** Returns the year that two digits mean. */
  static int year(int twoDigits) {
    return twoDigits < CENTURY_TURNS ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** Returns what would have been understood. */
  Phrase expected() {
    List<DateForm> shown =
        EnumSet.allOf(DateForm.class).stream()
            .filter(form -> form == numericForm() ? hasNumeric() : forms.contains(form))
            .filter(form -> form == numericForm() || !isNumeric(form))
            .limit(SHOWN)
            .toList();
    String last = shown.get(shown.size() - 1).example();
    if (shown.size() == 1) {
      return Phrase.of("date-such-as").with("example", last);
    }
    List<Phrase> others =
        shown.subList(0, shown.size() - 1).stream()
            .map(form -> Phrase.of("example").with("text", form.example()))
            .toList();
    return Phrase.of("date-such-as-or").with("example", last).with("examples", others);
  }

  private DateForm numericForm() {
    return order == NumericOrder.MONTH_FIRST ? DateForm.MONTH_FIRST : DateForm.DAY_FIRST;
  }

  private static boolean isNumeric(DateForm form) {
    return form == DateForm.DAY_FIRST || form == DateForm.MONTH_FIRST;
  }

  /** Returns a single date; empty for a period and for any other text. */
  Optional<PartialDate> read(String text) {
    Optional<PartialDate> common = common(text);
    if (common.isPresent() || isLong(text)) {
      return common;
    }
    String key = key(text);
    return key.length() > LONGEST ? Optional.empty() : ofKey(key);
  }

  /** Returns a period, or a single date as one. */
  Optional<DateInterval> period(String text) {
    Optional<PartialDate> date = read(text);
    if (date.isPresent() || isLong(text)) {
      return date.map(DateInterval::of);
    }
    String key = key(text);
    return key.length() > LONGEST ? Optional.empty() : DatePeriods.read(key, this);
  }

  /** Whether a text is too long for a date, with all its spaces. */
  static boolean isLong(String text) {
    return text.length() > 4 * LONGEST;
  }

  /** Returns a text folded, without a full stop after it. */
  static String key(String text) {
    String key = TableWords.key(text);
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == '.') {
      end--;
    }
    return TableWords.stripped(key.substring(0, end));
  }

  /** Reads a single date, by {@link #key}. */
  Optional<PartialDate> ofKey(String key) {
    TimeOfDay time = TimeOfDay.after(key);
    if (time == null) {
      return withoutTime(key);
    }
    String date = time.date().strip();
    boolean comma = date.endsWith(",");
    return withoutTime(comma ? date.substring(0, date.length() - 1) : date).flatMap(time::day);
  }

  private Optional<PartialDate> withoutTime(String key) {
    String text = TableWords.withoutFraction(key);
    Optional<PartialDate> common = common(text);
    if (common.isPresent()) {
      return common;
    }
    if (isCompact(text)) {
      int number = Integer.parseInt(text);
      return DateParts.date(number / 10_000, number / 100 % 100, number % 100)
          .filter(date -> number % 100 > 0);
    }
    Optional<PartialDate> serial = serials.flatMap(from -> SerialDay.read(text, from));
    DateParts named = serial.isEmpty() && hasNames() ? NamedDate.read(text) : null;
    return named == null ? serial : named.date();
  }

  private boolean isCompact(String text) {
    return text.length() == COMPACT
        && forms.contains(DateForm.YEAR_FIRST)
        && (text.startsWith("19") || text.startsWith("20"))
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Reads what nearly all cells are, without making anything else. */
  private Optional<PartialDate> common(String text) {
    Optional<PartialDate> iso =
        forms.contains(DateForm.ISO) ? PartialDate.tryParse(text) : Optional.empty();
    long numbers = iso.isPresent() ? -1 : NumericText.of(text);
    return numbers < 0 ? iso : NumericText.digits(numbers, 2) > 0 ? day(numbers) : month(numbers);
  }

  private Optional<PartialDate> day(long numbers) {
    int first = NumericText.number(numbers, 0);
    int second = NumericText.number(numbers, 1);
    int third = NumericText.number(numbers, 2);
    if (first == 0 || second == 0 || (third == 0 && NumericText.digits(numbers, 2) != 2)) {
      return Optional.empty();
    }
    if (NumericText.isOfDay(numbers)) {
      return hasNumeric()
          ? ordered(first, second, NumericText.digits(numbers, 2) == 2 ? year(third) : third)
          : Optional.empty();
    }
    boolean yearFirst =
        NumericText.isOfDate(numbers)
            && NumericText.digits(numbers, 0) == 4
            && NumericText.digits(numbers, 1) <= 2
            && NumericText.digits(numbers, 2) <= 2;
    return yearFirst && third > 0 && forms.contains(DateForm.YEAR_FIRST)
        ? DateParts.date(first, second, third)
        : Optional.empty();
  }

  private Optional<PartialDate> ordered(int first, int second, int year) {
    return switch (order) {
      case DAY_FIRST -> DateParts.date(year, second, first);
      case MONTH_FIRST -> DateParts.date(year, first, second);
      case UNDECIDED ->
          first == second || first > 12 || second > 12
              ? DateParts.date(year, Math.min(first, second), Math.max(first, second))
              : Optional.empty();
    };
  }

  private Optional<PartialDate> month(long numbers) {
    int first = NumericText.number(numbers, 0);
    int second = NumericText.number(numbers, 1);
    boolean yearFirst = NumericText.digits(numbers, 0) == 4 && NumericText.digits(numbers, 1) <= 2;
    boolean yearLast = NumericText.digits(numbers, 0) <= 2 && NumericText.digits(numbers, 1) == 4;
    return switch (NumericText.separator(numbers)) {
      case '_' ->
          yearFirst && forms.contains(DateForm.YEAR_MONTH)
              ? DateParts.date(first, second, 0)
              : Optional.empty();
      case '/', '-' ->
          yearLast && forms.contains(DateForm.MONTH_YEAR)
              ? DateParts.date(second, first, 0)
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
