package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.PartialDate;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dates as a table writes them, such as 31/12/2020, 31/12/20, 2020-12-31, 2020_12 and shorter ISO
 * forms, with or without a midnight after them that a spreadsheet has added.
 */
final class TableDates {
  /** The dates of a mapping that names no forms. */
  static final TableDates USUAL = in(DateForm.USUAL);

  private static final PartialDate UNKNOWN = PartialDate.of(1900, 1, 1);

  /** For years of two digits: no table of inspections goes back beyond 1970. */
  private static final int CENTURY_TURNS = 70;

  private final Set<DateForm> forms;

  private TableDates(Set<DateForm> forms) {
    this.forms = forms;
  }

  /** Returns the dates in these forms. */
  static TableDates in(Set<DateForm> forms) {
    return new TableDates(Collections.unmodifiableSet(EnumSet.copyOf(forms)));
  }

  /** Returns the forms, in the order of the constants. */
  Set<DateForm> forms() {
    return forms;
  }

  /** Returns what would have been understood, for people. */
  String expected() {
    String examples =
        Arrays.stream(DateForm.values())
            .filter(forms::contains)
            .map(DateForm::examples)
            .collect(Collectors.joining(", "));
    int last = examples.lastIndexOf(", ");
    return last < 0
        ? "a date (" + examples + ")"
        : "a date (" + examples.substring(0, last) + " or " + examples.substring(last + 2) + ")";
  }

  /** Whether a date is the one that spreadsheets and databases write for "unknown". */
  static boolean isPlaceholder(PartialDate date) {
    return date.equals(UNKNOWN);
  }

  Optional<PartialDate> read(String text) {
    String date = withoutMidnight(text);
    Optional<PartialDate> iso =
        forms.contains(DateForm.ISO) ? PartialDate.tryParse(date) : Optional.empty();
    if (iso.isPresent()) {
      return iso;
    }
    List<Integer> numbers = new ArrayList<>();
    char separator = numbers(date, numbers);
    try {
      return switch (separator) {
        case '/', '-', '.' -> numbers.size() == 3 ? day(numbers, date) : Optional.empty();
        case '_' ->
            numbers.size() == 2 && numbers.get(0) > 1000 && forms.contains(DateForm.YEAR_MONTH)
                ? Optional.of(PartialDate.of(numbers.get(0), numbers.get(1)))
                : Optional.empty();
        default -> Optional.empty();
      };
    } catch (DateTimeException | IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }

  /** A mapping has at most one of the two orders. */
  private Optional<PartialDate> day(List<Integer> numbers, String date) {
    int year = year(numbers.get(2), date);
    if (forms.contains(DateForm.DAY_FIRST)) {
      return Optional.of(PartialDate.of(year, numbers.get(1), numbers.get(0)));
    }
    return forms.contains(DateForm.MONTH_FIRST)
        ? Optional.of(PartialDate.of(year, numbers.get(0), numbers.get(1)))
        : Optional.empty();
  }

  private static String withoutMidnight(String text) {
    for (String midnight : List.of(" 00:00:00", "T00:00:00", " 00:00", " 0:00")) {
      if (text.endsWith(midnight)) {
        return text.substring(0, text.length() - midnight.length());
      }
    }
    return text;
  }

  private static int year(int number, String date) {
    boolean twoDigits = date.length() > 2 && !Character.isDigit(date.charAt(date.length() - 3));
    if (!twoDigits) {
      return number < 1000 ? -1 : number;
    }
    return number < CENTURY_TURNS ? 2000 + number : 1900 + number;
  }

  /** Reads numbers of one to four digits with one separator between them; '?' = not such a text. */
  private static char numbers(String text, List<Integer> numbers) {
    char separator = '?';
    int number = -1;
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : separator;
      if (c >= '0' && c <= '9' && digits < 4) {
        number = Math.max(0, number) * 10 + (c - '0');
        digits++;
      } else if (number >= 0 && (separator == '?' || c == separator)) {
        numbers.add(number);
        separator = c;
        number = -1;
        digits = 0;
      } else {
        return '?';
      }
    }
    return separator;
  }
}
