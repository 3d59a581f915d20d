package io.github.openinspections.core.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Character references of HTML that exports leave in cells, such as &amp;rsquo;, &amp;#39; and
 * &amp;#x2019;. Others, and those without a semicolon, stay as they are. Linear and total.
 */
public final class HtmlEntities {
  /** The longest reference between ampersand and semicolon: "#x10ffff". */
  private static final int LONGEST = 8;

  /** What browsers read for the numbers 128 to 159, which old editors took from Windows-1252. */
  private static final String WINDOWS =
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
          + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

  /** In lower case: what is decoded is compared without case. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("shy", ""),
          Map.entry("zwj", ""),
          Map.entry("zwnj", ""),
          Map.entry("lsquo", "'"),
          Map.entry("rsquo", "'"),
          Map.entry("sbquo", "'"),
          Map.entry("ldquo", "\""),
          Map.entry("rdquo", "\""),
          Map.entry("bdquo", "\""),
          Map.entry("ndash", "-"),
          Map.entry("mdash", "-"),
          Map.entry("minus", "-"),
          Map.entry("hellip", "..."),
          Map.entry("bull", "•"),
          Map.entry("copy", "©"),
          Map.entry("pound", "£"),
          Map.entry("acirc", "â"),
          Map.entry("ecirc", "ê"),
          Map.entry("icirc", "î"),
          Map.entry("ocirc", "ô"),
          Map.entry("ucirc", "û"),
          Map.entry("wcirc", "ŵ"),
          Map.entry("ycirc", "ŷ"),
          Map.entry("eacute", "é"));

  private HtmlEntities() {}

  /** Whether a word is the name of a character, such as {@code rsquo}, without regard to case. */
  public static boolean isName(String word) {
    return NAMED.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the text with each reference replaced by its character, folded, and references within
   * references too: what a semicolon ends is looked for in what is decoded so far.
   */
  static String decoded(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(decoded, text.charAt(i));
    }
    return decoded.toString();
  }

  /** Appends a character; the end of a reference makes it the character that it stands for. */
  private static void append(StringBuilder decoded, char c) {
    int start = c == ';' ? start(decoded) : -1;
    String meant = start < 0 ? null : meant(decoded.substring(start + 1));
    if (meant == null) {
      decoded.append(c);
      return;
    }
    decoded.setLength(start);
    for (int i = 0; i < meant.length(); i++) {
      append(decoded, meant.charAt(i)); // a semicolon ends what is before it, which gets shorter
    }
  }

  /** Returns the place of the last ampersand, if a reference can begin there, or -1. */
  private static int start(StringBuilder text) {
    int first = Math.max(0, text.length() - LONGEST - 1);
    for (int i = text.length() - 1; i >= first && text.charAt(i) != ';'; i--) {
      if (text.charAt(i) == '&') {
        return i;
      }
    }
    return -1;
  }

  /** Returns the text that a reference stands for; null if it is none. */
  private static @Nullable String meant(String reference) {
    if (!reference.startsWith("#")) {
      return NAMED.get(reference.toLowerCase(Locale.ROOT));
    }
    int point = number(reference);
    if (point <= 0 || point > Character.MAX_CODE_POINT || isSurrogate(point)) {
      return null;
    }
    boolean windows = point >= 0x80 && point < 0xa0;
    return Folding.character(windows ? WINDOWS.charAt(point - 0x80) : point);
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  /** Returns the number of "#39" or "#x2019"; -1 if it is none. */
  private static int number(String reference) {
    boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
    int base = hex ? 16 : 10;
    int number = -1;
    for (int i = hex ? 2 : 1; i < reference.length(); i++) { // eight characters cannot overflow
      char c = reference.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, base) : -1;
      if (digit < 0) {
        return -1;
      }
      number = Math.max(0, number) * base + digit;
    }
    return number;
  }
}
