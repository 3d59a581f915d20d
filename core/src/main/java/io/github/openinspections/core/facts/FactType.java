package io.github.openinspections.core.facts;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.time.PartialDate;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;

/**
 * The form of a text in a fact file.
 *
 * @param expected what the text must be, for people
 * @param check whether a text is one
 */
record FactType(String expected, Predicate<String> check) {
  private static final List<String> COUNTRIES =
      List.of("england", "scotland", "wales", "northern-ireland", "ireland");

  private static final int MOST_DIGITS = 9;

  /** Returns the form with a name; several names separated by bars are the possible words. */
  static FactType named(String name) {
    return switch (name) {
      case "text" -> new FactType("a text", text -> !text.isEmpty());
      case "code" -> new FactType("a code", FormatChecks::isIdentifier);
      case "codes" -> new FactType("codes separated by one space", FactType::isCodes);
      case "country" -> words(COUNTRIES);
      case "date" ->
          new FactType(
              "a date, month or year such as 2024-09",
              text -> PartialDate.tryParse(text).isPresent());
      case "integer" -> new FactType("a whole number of at most 9 digits", FactType::isInteger);
      case "decimal" -> new FactType("a number from 0 of at most 18 digits", FactType::isDecimal);
      case "period" -> new FactType("a period such as P3M", FactType::isPeriod);
      default -> words(List.of(name.split("\\|", -1)));
    };
  }

  private static FactType words(List<String> words) {
    return new FactType(
        words.size() == 1 ? words.get(0) : "one of " + String.join(", ", words), words::contains);
  }

  private static boolean isCodes(String text) {
    return List.of(text.split(" ", -1)).stream().allMatch(FormatChecks::isIdentifier);
  }

  private static boolean isInteger(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Plain digits with a point among them: calculating with an exponent could take for ever. */
  private static boolean isDecimal(String text) {
    int point = text.indexOf('.');
    String digits = point < 0 ? text : text.substring(0, point) + text.substring(point + 1);
    return point != 0
        && point != text.length() - 1
        && !digits.isEmpty()
        && digits.length() <= 2 * MOST_DIGITS
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isPeriod(String text) {
    try {
      return FormatChecks.isPeriod(Period.parse(text));
    } catch (DateTimeException notAPeriod) {
      return false;
    }
  }

  /** Returns what is wrong with a text, if anything is. */
  String problem(String what, String text) {
    if (!isPlain(text)) {
      return what + " has invisible characters: " + quoted(text);
    }
    if (text.startsWith("| ") || text.endsWith(" |") || text.equals("|")) {
      return what + " begins or ends with a bar: " + quoted(text);
    }
    return check.test(text) ? "" : what + " is not " + expected + ": " + quoted(text);
  }

  /** Whether a text has no characters that control the text around them or cannot be seen. */
  static boolean isPlain(String text) {
    return PlainText.of(text, Integer.MAX_VALUE).equals(text);
  }

  /** Returns a text for a message. */
  static String quoted(String text) {
    return '"' + PlainText.of(text) + '"';
  }
}
