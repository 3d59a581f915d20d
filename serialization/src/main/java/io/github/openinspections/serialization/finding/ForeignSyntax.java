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
record ForeignSyntax(long offset, Phrase detail) {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("NaN", "number-or-null"),
          Map.entry("nan", "number-or-null"),
          Map.entry("Infinity", "number-or-null"),
          Map.entry("inf", "number-or-null"),
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
          utf8("\ufeff"), "byte-order-mark",
          utf8("\u00a0"), "no-break-space",
          utf8("\u201c"), "typographic-quote",
          utf8("\u201d"), "typographic-quote",
          utf8("\u201e"), "typographic-quote",
          utf8("\u2018"), "typographic-quote",
          utf8("\u2019"), "typographic-quote");

  private static final int LONGEST = 12;

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
      case '/', '#' -> found(text, at, Phrase.of("comment"));
      case '\'' -> found(text, at, Phrase.of("single-quotes"));
      case 0x1E -> found(text, at, Phrase.of("record-separator"));
      case '}', ']' ->
          isAfterComma(text, at)
              ? found(text, at, Phrase.of("comma-before").with("bracket", "" + (char) bytes[at]))
              : Optional.empty();
      case ',' ->
          isAfterComma(text, at)
              ? found(text, at, Phrase.of("comma-after-comma"))
              : Optional.empty();
      default -> beyondAscii(text, at);
    };
  }

  private static Optional<ForeignSyntax> found(RecordText text, int at, Phrase detail) {
    return Optional.of(new ForeignSyntax(at - text.from(), detail));
  }

  private static Optional<ForeignSyntax> beyondAscii(RecordText text, int at) {
    String next =
        new String(text.bytes(), at, Math.min(3, text.to() - at), StandardCharsets.ISO_8859_1);
    return CHARACTERS.entrySet().stream()
        .filter(character -> next.startsWith(character.getKey()))
        .findFirst()
        .flatMap(character -> found(text, at, Phrase.of(character.getValue())));
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
          text,
          negative ? from - 1 : from,
          Phrase.of("no-value").with("word", value).with("expected", expected));
    }
    return !word.isEmpty() && isName(text, from)
        ? found(text, from, Phrase.of("name-without-quotes"))
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
