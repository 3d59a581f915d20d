package io.github.openinspections.serialization.finding;

import io.github.openinspections.serialization.source.RecordText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What JavaScript and Python allow and JSON does not, at the place where a parser gave up. */
final class ForeignSyntax {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("NaN", "a number, or null"),
          Map.entry("nan", "a number, or null"),
          Map.entry("Infinity", "a number, or null"),
          Map.entry("inf", "a number, or null"),
          Map.entry("undefined", "null"),
          Map.entry("None", "null"),
          Map.entry("NULL", "null"),
          Map.entry("Null", "null"),
          Map.entry("nil", "null"),
          Map.entry("NA", "null"),
          Map.entry("True", "true"),
          Map.entry("TRUE", "true"),
          Map.entry("False", "false"),
          Map.entry("FALSE", "false"));

  private static final int LONGEST = 12;

  private ForeignSyntax() {}

  /** Returns what was met and what is expected, if it is known. */
  static Optional<String> at(RecordText text, long offset) {
    byte[] bytes = text.bytes();
    int at = text.from() + (int) Math.max(0, Math.min(offset, text.length()));
    if (at >= text.to()) {
      return Optional.empty();
    }
    String word = word(text, at);
    if (WORDS.containsKey(word)) {
      return Optional.of(word + " is no value of JSON, expected " + WORDS.get(word));
    }
    switch (bytes[at]) {
      case '/', '#' -> {
        return Optional.of("a comment, which JSON does not have");
      }
      case '\'' -> {
        return Optional.of("a text in single quotation marks, expected double ones");
      }
      case '}', ']' -> {
        return isAfterComma(text, at)
            ? Optional.of("a comma too many, before '" + (char) bytes[at] + "'")
            : Optional.empty();
      }
      case ',' -> {
        return isAfterComma(text, at)
            ? Optional.of("a comma too many, after another one")
            : Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  /** Returns the whole word around a place: the parser points at it or after it. */
  private static String word(RecordText text, int at) {
    byte[] bytes = text.bytes();
    int from = at;
    while (from > text.from() && at - from < LONGEST && isLetter(bytes[from - 1])) {
      from--;
    }
    StringBuilder word = new StringBuilder();
    if (from < at && at - from < LONGEST && !isLetter(bytes[at])) {
      return new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    }
    for (int i = from; i < text.to() && word.length() < LONGEST && isLetter(bytes[i]); i++) {
      word.append((char) bytes[i]);
    }
    return word.toString();
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isAfterComma(RecordText text, int at) {
    int before = at - 1;
    while (before >= text.from() && " \t\r\n".indexOf(text.bytes()[before]) >= 0) {
      before--;
    }
    return before >= text.from() && text.bytes()[before] == ',';
  }
}
