package io.github.openinspections.serialization.items;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words at which an item begins, and words of the references that close one. */
final class ItemWords {
  /** No word below is longer. */
  private static final int LONGEST = 14;

  /** "1. To support …", "1. By 1 May 2025, …": with a number before them, an item begins. */
  private static final Set<String> OPENERS =
      Set.of(
          "to",
          "by",
          "the",
          "in",
          "we",
          "it",
          "all",
          "any",
          "each",
          "every",
          "where",
          "when",
          "children",
          "staff",
          "management",
          "consideration",
          "policies",
          "quality");

  /** A number after one of these words, and after a full stop that shortens it, belongs to it. */
  private static final Set<String> REFERENCES =
      Set.of(
          "standard",
          "standards",
          "std",
          "regulation",
          "regulations",
          "reg",
          "regs",
          "section",
          "sections",
          "sec",
          "article",
          "part",
          "paragraph",
          "paragraphs",
          "para",
          "paras",
          "schedule",
          "theme",
          "statement",
          "question",
          "indicator",
          "principle",
          "chapter",
          "page",
          "pp",
          "no",
          "nos",
          "number",
          "stage",
          "level",
          "room",
          "grade",
          "hscs",
          "ncs",
          "ssi",
          "act",
          "covid",
          "primary");

  /** After these a number counts something, unless it begins a sentence. */
  private static final Set<String> QUANTITIES =
      Set.of(
          "age", "aged", "ages", "of", "to", "than", "least", "most", "and", "or", "is", "are",
          "in", "at", "by", "for", "from", "with", "under", "over", "within", "until", "first");

  private static final List<String> PURPOSES =
      List.of(
          "this is to ", "this is in order", "this is required", "this ensures that", "timescale");

  private static final List<String> REFERENCES_BEGUN =
      List.of(
          "hscs",
          "scs",
          "ncs",
          "reference",
          "regulation",
          "standard",
          "national care standard",
          "health and social care");

  private ItemWords() {}

  /** Whether an item may begin with the word at a place. */
  static boolean isOpener(String text, int at, int to) {
    int end = at;
    while (end < to && end - at <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return OPENERS.contains(lower(text, at, end));
  }

  /** Whether the word that ends at a place is one that numbers follow in references. */
  static boolean isReference(String text, int from, int end) {
    return REFERENCES.contains(before(text, from, end));
  }

  /** Whether numbers follow the word that ends at a place, in references or in counts. */
  static boolean isNumbered(String text, int from, int end) {
    String word = before(text, from, end);
    return REFERENCES.contains(word) || QUANTITIES.contains(word);
  }

  /** Whether the last sentences of an item begin at a place: what it is for, and until when. */
  static boolean isPurpose(String text, int at, int to) {
    return isOneOf(PURPOSES, text, at, to);
  }

  /** Whether a regulation or standard is named at a place. */
  static boolean isReferenceBegun(String text, int at, int to) {
    return isOneOf(REFERENCES_BEGUN, text, at, to);
  }

  private static boolean isOneOf(List<String> all, String text, int at, int to) {
    for (String words : all) {
      if (at + words.length() <= to && text.regionMatches(true, at, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  private static String before(String text, int from, int end) {
    int start = end;
    while (start > from && end - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return lower(text, start, end);
  }

  private static String lower(String text, int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
