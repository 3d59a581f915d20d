package io.github.openinspections.serialization.source;

import java.io.IOException;

/** A comment as JavaScript, Python and YAML have them, and JSON does not. */
public final class Comment {
  private Comment() {}

  /** Whether a comment begins at the current byte. */
  public static boolean beginsAt(ByteInput in) throws IOException {
    int first = in.peek();
    return first == '#' || (first == '/' && has(in, 1) && (in.at(1) == '/' || in.at(1) == '*'));
  }

  private static boolean has(ByteInput in, int distance) throws IOException {
    return distance < in.available() || in.fill();
  }

  /**
   * Moves past the comment that begins here: to its line feed, or after its end mark.
   *
   * @return whether it ends at all
   */
  public static boolean skip(ByteInput in) throws IOException {
    boolean block = in.peek() == '/' && in.at(1) == '*';
    in.advance(block ? 2 : 1);
    int before = -1;
    for (int next = in.peek(); next >= 0; next = in.peek()) {
      if (!block && next == '\n') {
        return true;
      }
      in.advance(1);
      if (block && before == '*' && next == '/') {
        return true;
      }
      before = next;
    }
    return !block;
  }
}
