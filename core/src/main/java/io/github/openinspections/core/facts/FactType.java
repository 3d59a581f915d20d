package io.github.openinspections.core.facts;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.time.PartialDate;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The form of a text in a fact file.
 *
 * @param wanted the key of the phrase that says what the text must be
 * @param words the possible words, if it must be one of them
 * @param check whether a text is one
 */
record FactType(String wanted, List<String> words, Predicate<String> check) {
  private static final List<String> COUNTRIES =
      List.of("england", "scotland", "wales", "northern-ireland", "ireland");

  private static final int MOST_DIGITS = 9;

  /** Returns the form with a name; several names separated by bars are the possible words. */
  static FactType named(String name) {
    return switch (name) {
      case "text" -> new FactType(name, List.of(), text -> !text.isEmpty());
      case "code" -> new FactType(name, List.of(), FormatChecks::isIdentifier);
      case "codes" -> new FactType(name, List.of(), FactType::isCodes);
      case "country" -> words(COUNTRIES);
      case "date" -> new FactType(name, List.of(), text -> PartialDate.tryParse(text).isPresent());
      case "integer" -> new FactType(name, List.of(), FactType::isInteger);
      case "decimal" -> new FactType(name, List.of(), FactType::isDecimal);
      case "period" -> new FactType(name, List.of(), FactType::isPeriod);
      default -> words(List.of(name.split("\\|", -1)));
    };
  }

  private static FactType words(List<String> words) {
    return new FactType(words.size() == 1 ? "word" : "one-of", words, words::contains);
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

  /** Returns which text says what is wrong with a value, if anything is. */
  Optional<String> fault(String value) {
    if (!isPlain(value)) {
      return Optional.of("invisible");
    }
    if (value.startsWith("| ") || value.endsWith(" |") || value.equals("|")) {
      return Optional.of("bar");
    }
    return check.test(value) ? Optional.empty() : Optional.of("other");
  }

  /** Returns what is wrong with a value that is somewhere. */
  FactMessage message(String fault, FactMessage where, String value) {
    return new FactMessage(fault, where.values())
        .with("wanted", wanted)
        .with("words", String.join(", ", words))
        .with("found", value);
  }

  /** Whether a text has no characters that control the text around them or cannot be seen. */
  static boolean isPlain(String text) {
    return PlainText.of(text, Integer.MAX_VALUE).equals(text);
  }

  /** Returns a text for the message of an exception. */
  static String quoted(String text) {
    return '"' + PlainText.of(text) + '"';
  }
}
