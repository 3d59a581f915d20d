package io.github.openinspections.serialization.source;

/**
 * Finds where a JSON value ends, by strings and brackets alone: the parser decides whether the
 * value is JSON at all. Keeps its state from one window to the next; used for one value, by one
 * thread.
 */
public final class ValueScanner {
  private boolean started;
  private boolean inString;
  private boolean escaped;
  private int depth;

  /**
   * Scans the next part of the value.
   *
   * @return the index after the value's last byte, or -1 if the value goes on after {@code to}
   */
  public int scan(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (inString) {
        if (escaped) {
          escaped = false;
        } else if (b == '\\') {
          escaped = true;
        } else if (b == '"') {
          inString = false;
          if (depth == 0) {
            return i + 1;
          }
        }
      } else if (b == '"') {
        inString = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        if (depth <= 1) {
          return depth == 1 || !started ? i + 1 : i;
        }
        depth--;
      } else if (depth == 0 && (b == ',' || isWhiteSpace(b))) {
        return i;
      }
      started = true;
    }
    return -1;
  }

  private static boolean isWhiteSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
