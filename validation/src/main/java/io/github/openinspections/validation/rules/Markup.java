package io.github.openinspections.validation.rules;

import io.github.openinspections.core.text.HtmlEntities;
import io.github.openinspections.core.text.SpreadsheetEscape;
import java.util.Locale;
import java.util.Set;

/**
 * Markup that was left in a text: references and tags of HTML, and the escapes that spreadsheets
 * write for control characters ({@code _x000D_}). Only well-known names count, so that "R&amp;D;"
 * and "a &lt; b" are text.
 */
final class Markup {
  private static final Set<String> TAGS =
      Set.of(
          "a", "b", "br", "div", "em", "font", "h1", "h2", "h3", "i", "li", "ol", "p", "span",
          "strong", "sub", "sup", "table", "td", "th", "tr", "u", "ul");

  /** The longest name of either kind, or number of a character, is shorter. */
  private static final int LONGEST = 9;

  private Markup() {}

  /** Whether markup begins at an ampersand, an angle bracket or an underscore. */
  static boolean isAt(String text, int at) {
    return switch (text.charAt(at)) {
      case '&' -> isReference(text, at + 1);
      case '<' -> isTag(text, at + 1);
      case '_' -> SpreadsheetEscape.at(text, at) >= 0;
      default -> false;
    };
  }

  private static boolean isReference(String text, int from) {
    if (from < text.length() && text.charAt(from) == '#') {
      boolean hex = text.startsWith("x", from + 1) || text.startsWith("X", from + 1);
      int digits = from + (hex ? 2 : 1);
      int end = digits;
      while (end < text.length() && end - digits < LONGEST && isDigit(text.charAt(end), hex)) {
        end++;
      }
      return end > digits && text.startsWith(";", end);
    }
    int end = word(text, from);
    return text.startsWith(";", end) && HtmlEntities.isName(text.substring(from, end));
  }

  private static boolean isTag(String text, int from) {
    int start = text.startsWith("/", from) ? from + 1 : from;
    int end = word(text, start);
    if (end >= text.length()
        || !TAGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
      return false;
    }
    char next = text.charAt(end);
    return next == '>'
        || text.startsWith("/>", end)
        || text.startsWith(" />", end)
        || (next == ' ' && text.startsWith("=", word(text, end + 1)));
  }

  private static int word(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST && isNamePart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isDigit(char c, boolean hex) {
    return (c >= '0' && c <= '9') || (hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
  }
}
