package io.github.openinspections.serialization.finding;

import io.github.openinspections.serialization.source.RecordText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What JavaScript, Python and word processors write and JSON does not have, at the place where a
 * parser gave up.
 *
 * @param offset where it begins, in bytes from the beginning of the record
 * @param detail what was met and what is expected
 */
record ForeignSyntax(long offset, String detail) {
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

  /** Characters beyond ASCII, as UTF-8 read byte by byte. */
  private static final Map<String, String> CHARACTERS =
      Map.of(
          utf8("\ufeff"), "a byte order mark, which only the beginning of a file can have",
          utf8("\u00a0"), "a no-break space, expected an ordinary one",
          utf8("\u201c"), Sentence.TYPOGRAPHIC,
          utf8("\u201d"), Sentence.TYPOGRAPHIC,
          utf8("\u201e"), Sentence.TYPOGRAPHIC,
          utf8("\u2018"), Sentence.TYPOGRAPHIC,
          utf8("\u2019"), Sentence.TYPOGRAPHIC);

  private static final int LONGEST = 12;

  /** What several characters have in common. */
  private static final class Sentence {
    static final String TYPOGRAPHIC =
        "a typographic quotation mark, expected a straight double one";
  }

  private static String utf8(String character) {
    return new String(character.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** Returns what was met and what is expected, if it is known. */
  static Optional<ForeignSyntax> at(RecordText text, long offset) {
    int at = text.from() + (int) Math.max(0, Math.min(offset, text.length()));
    return word(text, at).or(() -> at < text.to() ? character(text, at) : Optional.empty());
  }

  private static Optional<ForeignSyntax> character(RecordText text, int at) {
    byte[] bytes = text.bytes();
    return switch (bytes[at]) {
      case '/', '#' -> found(text, at, "a comment, which JSON does not have");
      case '\'' -> found(text, at, "a text in single quotation marks, expected double ones");
      case 0x1E -> found(text, at, "a record separator (RFC 7464), expected one record a line");
      case '}', ']' ->
          isAfterComma(text, at)
              ? found(text, at, "a comma too many, before '" + (char) bytes[at] + "'")
              : Optional.empty();
      case ',' ->
          isAfterComma(text, at)
              ? found(text, at, "a comma too many, after another one")
              : Optional.empty();
      default -> beyondAscii(text, at);
    };
  }

  private static Optional<ForeignSyntax> found(RecordText text, int at, String detail) {
    return Optional.of(new ForeignSyntax(at - text.from(), detail));
  }

  private static Optional<ForeignSyntax> beyondAscii(RecordText text, int at) {
    String next =
        new String(text.bytes(), at, Math.min(3, text.to() - at), StandardCharsets.ISO_8859_1);
    return CHARACTERS.entrySet().stream()
        .filter(character -> next.startsWith(character.getKey()))
        .findFirst()
        .flatMap(character -> found(text, at, character.getValue()));
  }

  /** Looks at the whole word around a place: the parser points into it, at it or after it. */
  private static Optional<ForeignSyntax> word(RecordText text, int at) {
    byte[] bytes = text.bytes();
    int from = at;
    while (from > text.from() && at - from < LONGEST && isLetter(bytes[from - 1])) {
      from--;
    }
    int to = from;
    while (to < text.to() && to - from < LONGEST && isLetter(bytes[to])) {
      to++;
    }
    String word = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    String expected = WORDS.get(word);
    if (expected != null) {
      boolean negative = from > text.from() && bytes[from - 1] == '-';
      String value = (negative ? "-" : "") + word;
      return found(
          text, negative ? from - 1 : from, value + " is no value of JSON, expected " + expected);
    }
    return !word.isEmpty() && isName(text, from)
        ? found(text, from, "a name without quotation marks, expected double ones around it")
        : Optional.empty();
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /** Whether a word is where a property's name is, with a colon after it. */
  private static boolean isName(RecordText text, int from) {
    byte[] bytes = text.bytes();
    int before = before(text, from);
    if (before < text.from() || (bytes[before] != '{' && bytes[before] != ',')) {
      return false;
    }
    int after = from;
    while (after < text.to() && (isLetter(bytes[after]) || " _-".indexOf(bytes[after]) >= 0)) {
      after++;
    }
    return after < text.to() && bytes[after] == ':';
  }

  private static boolean isAfterComma(RecordText text, int at) {
    int before = before(text, at);
    return before >= text.from() && text.bytes()[before] == ',';
  }

  private static int before(RecordText text, int at) {
    int before = at - 1;
    while (before >= text.from() && " \t\r\n".indexOf(text.bytes()[before]) >= 0) {
      before--;
    }
    return before;
  }
}
