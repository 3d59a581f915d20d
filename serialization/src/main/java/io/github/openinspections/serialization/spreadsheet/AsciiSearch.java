package io.github.openinspections.serialization.spreadsheet;

import java.io.IOException;
import java.io.InputStream;

/** Looks for a word among bytes. */
final class AsciiSearch {
  private static final int BUFFER = 1 << 14;

  private AsciiSearch() {}

  /**
   * Whether a word of ASCII is found, also in UTF-16. It must not begin again within itself.
   *
   * @throws BrokenSheetException if there are more bytes than may be counted
   */
  static boolean finds(InputStream in, String word, Inflation inflation) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int found = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      inflation.count(count);
      for (int i = 0; i < count; i++) {
        byte b = buffer[i];
        if (b != 0) {
          found = b == word.charAt(found) ? found + 1 : b == word.charAt(0) ? 1 : 0;
        }
        if (found == word.length()) {
          return true;
        }
      }
    }
    return false;
  }
}
