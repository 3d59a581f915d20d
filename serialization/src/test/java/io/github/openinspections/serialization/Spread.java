package io.github.openinspections.serialization;

import java.util.Random;

/** The same JSON with other white space, and other spellings of the characters in its strings. */
final class Spread {
  private static final String[] WHITE_SPACE = {"", "", "", " ", "\n", "\r\n", "\t", "  \n "};

  private Spread() {}

  static String of(String json, Random random) {
    StringBuilder spread = new StringBuilder();
    boolean inString = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\\') {
        int length = json.charAt(i + 1) == 'u' ? 6 : 2;
        spread.append(json, i, i + length);
        i += length - 1;
        continue;
      }
      boolean quote = c == '"';
      inString ^= quote;
      if (inString && !quote) {
        spread.append(character(c, random));
      } else if ("{}[],:".indexOf(c) >= 0) {
        spread.append(space(random)).append(c).append(space(random));
      } else {
        spread.append(c);
      }
    }
    return spread.toString().strip();
  }

  /** The same JSON without line ends, for files of one record per line. */
  static String onOneLine(String json) {
    return json.replace('\r', ' ').replace('\n', ' ');
  }

  private static String character(char c, Random random) {
    return random.nextInt(4) == 0 && !Character.isSurrogate(c)
        ? String.format("\\u%04x", (int) c)
        : String.valueOf(c);
  }

  private static String space(Random random) {
    return WHITE_SPACE[random.nextInt(WHITE_SPACE.length)];
  }
}
