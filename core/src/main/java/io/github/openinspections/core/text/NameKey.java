package io.github.openinspections.core.text;

/**
 * A key that all spellings of one name share: what {@link Folding} does not count, "&amp;" for
 * "and", and punctuation do not matter; diacritics do.
 */
public final class NameKey {
  /** No name is longer; a longer text matches only itself. */
  private static final int LONGEST = 1000;

  private NameKey() {}

  /** Returns the key; empty for a name without letters and digits. */
  public static String of(String name) {
    if (name.length() > LONGEST) {
      return name;
    }
    String text = Folding.of(name);
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\'') {
        continue; // part of the word: "King's" and "Kings" have the same key
      }
      if (c == '&') {
        key.append(key.length() > 0 ? " and" : "and");
        gap = true;
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(c);
      } else {
        gap = true;
      }
    }
    return key.toString();
  }

  /** Returns the key of a name; a name without letters and digits has only itself. */
  public static String orName(String name) {
    String key = of(name);
    return key.isEmpty() ? name : key;
  }
}
