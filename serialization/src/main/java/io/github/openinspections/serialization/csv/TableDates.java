package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.PartialDate;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates as tables write them: 31/12/2020, 31/12/20, 2020-12-31, 2020_12 and shorter ISO forms, with
 * or without a midnight after them that a spreadsheet has added.
 */
final class TableDates {
  private static final PartialDate UNKNOWN = PartialDate.of(1900, 1, 1);

  /** For years of two digits: no table of inspections goes back beyond 1970. */
  private static final int CENTURY_TURNS = 70;

  private TableDates() {}

  /** Whether a date is the one that spreadsheets and databases write for "unknown". */
  static boolean isPlaceholder(PartialDate date) {
    return date.equals(UNKNOWN);
  }

  static Optional<PartialDate> read(String text) {
    String date = withoutMidnight(text);
    Optional<PartialDate> iso = PartialDate.tryParse(date);
    if (iso.isPresent()) {
      return iso;
    }
    List<Integer> numbers = new ArrayList<>();
    char separator = numbers(date, numbers);
    try {
      return switch (separator) {
        case '/', '-', '.' ->
            numbers.size() == 3
                ? Optional.of(
                    PartialDate.of(year(numbers.get(2), date), numbers.get(1), numbers.get(0)))
                : Optional.empty();
        case '_' ->
            numbers.size() == 2 && numbers.get(0) > 1000
                ? Optional.of(PartialDate.of(numbers.get(0), numbers.get(1)))
                : Optional.empty();
        default -> Optional.empty();
      };
    } catch (DateTimeException | IllegalArgumentException notADate) {
      return Optional.empty();
    }
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
