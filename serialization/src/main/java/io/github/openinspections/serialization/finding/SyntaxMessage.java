package io.github.openinspections.serialization.finding;

import io.github.openinspections.serialization.source.RecordText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * What is wrong with a text that is not JSON, without the parser's advice about its own settings.
 * It depends on the wording of one version of the parser, which a test pins.
 *
 * @param rule SYN-001, or SYN-005 where the input ended too early
 * @param offset the place, in bytes from the beginning of the record
 * @param detail what was found and what was expected
 */
public record SyntaxMessage(ReadingRule rule, long offset, Phrase detail) {
  /** The detail of an input that ends too early. */
  public static final Phrase ENDED = Phrase.of("ended");

  /** Where the parser's messages turn into advice on its settings, or into lists. */
  static final List<String> ADVICE =
      List.of(
          " (start marker at",
          ": was expecting (JSON String",
          " (JSON String",
          " (for Object starting at",
          " (for Array starting at",
          " (not recognized as one",
          " (consider enabling",
          ": enable `",
          "\n");

  private static final List<String> LITERALS = List.of("true", "false", "null");

  /** Of JSON: a form feed or a record separator is none. */
  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]+$");

  private static final Pattern CUT_NUMBER =
      Pattern.compile("-|-?[0-9]+(\\.|(\\.[0-9]+)?[eE][+-]?)");

  /** Returns what is wrong with a text that the parser could not read. */
  public static SyntaxMessage of(JacksonException broken, JsonParser parser, RecordText text) {
    long place = broken.getLocation() == null ? -1 : broken.getLocation().getByteOffset();
    long offset = characterAt(text, place >= 0 ? place : parser.currentLocation().getByteOffset());
    if (isEnd(broken)) {
      return ended(text);
    }
    if (OpenQuotation.isAt(text, offset)) { // the characters of a text are no syntax
      return new SyntaxMessage(ReadingRule.SYNTAX, offset, phrase(broken));
    }
    if (isCutLiteral(text, offset) || isCutNumber(text, offset)) {
      return ended(text);
    }
    ForeignSyntax found =
        ForeignSyntax.at(text, offset).orElseGet(() -> new ForeignSyntax(offset, phrase(broken)));
    return new SyntaxMessage(ReadingRule.SYNTAX, found.offset(), found.detail());
  }

  private static SyntaxMessage ended(RecordText text) {
    return new SyntaxMessage(
        text.cut() ? ReadingRule.CUT_OFF : ReadingRule.SYNTAX, text.length(), ENDED);
  }

  /** Whether the input ended too early. */
  public boolean isEnd() {
    return detail.equals(ENDED);
  }

  /** The parser points at the last byte of an unexpected character. */
  private static long characterAt(RecordText text, long offset) {
    long start = Math.min(offset, text.length());
    while (start > 0
        && start < text.length()
        && (text.bytes()[text.from() + (int) start] & 0xC0) == 0x80) {
      start--;
    }
    return start;
  }

  /** Whether the input ended too early; the parser reports this in two ways. */
  public static boolean isEnd(JacksonException broken) {
    return broken instanceof UnexpectedEndOfInputException
        || broken.getOriginalMessage().startsWith("Unexpected end-of-input");
  }

  /** Whether the text ends with the beginning of true, false or null. */
  private static boolean isCutLiteral(RecordText text, long offset) {
    int from = text.from() + (int) offset;
    if (text.to() - from > 4 || from >= text.to()) {
      return false;
    }
    String rest = new String(text.bytes(), from, text.to() - from, StandardCharsets.ISO_8859_1);
    String word = WHITE_SPACE.matcher(rest).replaceFirst("");
    return !word.isEmpty() && LITERALS.stream().anyMatch(literal -> literal.startsWith(word));
  }

  /** Whether the text ends with an incomplete number. */
  private static boolean isCutNumber(RecordText text, long offset) {
    int from = text.to();
    while (from > text.from() && "0123456789+-.eE".indexOf(text.bytes()[from - 1]) >= 0) {
      from--;
    }
    String rest = new String(text.bytes(), from, text.to() - from, StandardCharsets.ISO_8859_1);
    return offset >= from - text.from() && CUT_NUMBER.matcher(rest).matches();
  }

  /** Returns the parser's message as a phrase; it is English in every language. */
  public static Phrase phrase(JacksonException broken) {
    return Phrase.of("parser").with("parser", plain(broken));
  }

  /** Returns the parser's message without its advice. */
  public static String plain(JacksonException broken) {
    String detail = broken.getOriginalMessage();
    for (String advice : ADVICE) {
      int end = detail.indexOf(advice);
      detail = end < 0 ? detail : detail.substring(0, end);
    }
    return detail;
  }
}
