package io.github.openinspections.validation.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Signs that a text was not cut out of its report cleanly: a page number at the end, a beginning or
 * an end in mid-sentence, or a stem without its list. A lower-case beginning is not a sign: reports
 * print bullets that way.
 *
 * @param how what is wrong with the text, as the name of a phrase that follows "it"
 * @param part the end or beginning that is suspicious
 */
record CutText(String how, String part) {
  private static final Set<String> CONTINUATIONS =
      Set.of("and", "or", "but", "nor", "of", "than", "which", "whose", "because");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "art", "ch", "fig", "no", "nos", "p", "para", "paras", "pp", "ref", "reg", "regs", "s",
          "sec", "vol");

  /** Endings of words that a text may finish with, without a full stop. */
  private static final Set<String> ENDINGS =
      Set.of(
          "ments",
          "tions",
          "sions",
          "ment",
          "tion",
          "sion",
          "ance",
          "ence",
          "ness",
          "ship",
          "ships",
          "vices",
          "ities",
          "ility",
          "plans",
          "children",
          "people",
          "leavers",
          "homes",
          "staff",
          "workers",
          "families",
          "carers",
          "needs",
          "visits",
          "risks",
          "records");

  /** Words with such an ending that are followed by a number of their own. */
  private static final Set<String> NUMBERED =
      Set.of(
          "section",
          "sections",
          "regulation",
          "regulations",
          "recommendation",
          "recommendations",
          "question",
          "questions",
          "version",
          "edition",
          "statement",
          "statements",
          "amendment",
          "condition",
          "conditions",
          "division",
          "element",
          "elements",
          "requirement",
          "requirements",
          "function",
          "intervention",
          "reference",
          "direction",
          "session",
          "sessions",
          "document",
          "documents",
          "attachment",
          "assessment",
          "action",
          "actions",
          "position",
          "sentence",
          "appointment",
          "commitment",
          "commitments",
          "convention",
          "resolution",
          "option",
          "options",
          "commission",
          "indicators");

  /** How much of the text a message shows. */
  private static final int SHOWN = 40;

  /** Returns what is suspicious about the end or the beginning of a text, if anything. */
  static Optional<CutText> of(String text) {
    String clean = text.strip();
    if (endsInPageNumber(clean)) {
      return Optional.of(end("page-number", clean));
    } else if (isStem(clean)) {
      return Optional.of(end("stem", clean));
    } else if (OpenEnd.isAt(clean)) {
      return Optional.of(end("cut-end", clean));
    }
    return beginsInMidSentence(clean)
        ? Optional.of(
            new CutText("cut-beginning", clean.substring(0, Math.min(SHOWN, clean.length()))))
        : Optional.empty();
  }

  private static CutText end(String how, String text) {
    return new CutText(how, text.substring(Math.max(0, text.length() - SHOWN)));
  }

  private static boolean isStem(String text) {
    return text.endsWith(":") || text.endsWith(" that");
  }

  private static boolean beginsInMidSentence(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int end = text.indexOf(' ');
    return ",;:)".indexOf(text.charAt(0)) >= 0
        || (end > 0 && end <= 7 && CONTINUATIONS.contains(text.substring(0, end)));
  }

  /**
   * Whether a text is followed by white space and a number of up to three digits that is no part of
   * it: a sentence is finished before it, or the word before it is one that no number follows.
   */
  private static boolean endsInPageNumber(String text) {
    int digits = text.length();
    while (digits > 0 && text.charAt(digits - 1) >= '0' && text.charAt(digits - 1) <= '9') {
      digits--;
    }
    int count = text.length() - digits;
    int end = digits;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return count >= 1
        && count <= 3
        && end < digits
        && end > 1
        && (isFinished(text, end) || isAfterNoun(text, end));
  }

  /**
   * Words in small letters that end as nouns in the plural or of an action do; numbers follow those
   * that count or name something, such as "standards 4" or "section 47".
   */
  private static boolean isAfterNoun(String text, int end) {
    String word = wordBefore(text, end);
    return text.indexOf(' ') < end - word.length() // a text of several words
        && text.endsWith(word + text.substring(end))
        && word.length() >= 6
        && !NUMBERED.contains(word)
        && ENDINGS.stream().anyMatch(word::endsWith);
  }

  private static boolean isFinished(String text, int end) {
    char last = text.charAt(end - 1);
    char before = text.charAt(end - 2);
    return switch (last) {
      case '.' -> !ABBREVIATIONS.contains(wordBefore(text, end - 1));
      case ')' -> before == '.' || (before >= '0' && before <= '9');
      case '”', '’', '"' -> before == '.';
      default -> last == '!' || last == '?' || last == ';';
    };
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
