package io.github.openinspections.serialization.reading;

import java.util.BitSet;

/**
 * Whether a record that is not JSON, or was not read to its end, still ends where it seems to: then
 * the next one can be read. It does if it breaks outside of texts (NaN, None, a comma too many),
 * every bracket has its counterpart, and texts and words are separated as in JSON. A missing
 * quotation mark turns texts inside out: a text then follows a word or another text, or has a line
 * break in it.
 *
 * <p>Keeps its state from one window to the next; used for one record, by one thread.
 */
final class BrokenRecord {
  /** Of brackets that are deeper, the kinds are not compared: there could be any number of them. */
  private static final int DEEPEST = 1 << 24;

  private static final int NOWHERE = -1;

  private enum Last {
    START,
    VALUE,
    COLON,
    COMMA
  }

  private enum Inside {
    NOTHING,
    WORD,
    TEXT,
    ESCAPE
  }

  private final long broken;
  private final BitSet braces = new BitSet();
  private long depth;
  private Last last = Last.START;
  private Inside inside = Inside.NOTHING;
  private long at;
  private long textStart;

  private BrokenRecord(long broken) {
    this.broken = broken;
  }

  /** Begins to look at a record of which nobody knows whether it is broken. */
  BrokenRecord() {
    this(NOWHERE);
  }

  /** Whether a whole record ends where it seems to, by strings and brackets. */
  static boolean endsAsItSeems(byte[] bytes, int from, int to) {
    return endsAsItSeems(bytes, from, to, NOWHERE);
  }

  /**
   * Whether a whole record ends where it seems to, by strings and brackets.
   *
   * @param broken the distance from its beginning at which the parser gave up
   */
  static boolean endsAsItSeems(byte[] bytes, int from, int to, long broken) {
    BrokenRecord record = new BrokenRecord(broken);
    return record.scan(bytes, from, to) < 0 && record.isComplete();
  }

  /** Whether every bracket and text that has begun has ended. */
  boolean isComplete() {
    return depth == 0 && !inText();
  }

  /** Whether a property of the record itself begins here, and not its first one. */
  boolean isAtNextName() {
    return depth == 1 && !inText() && last == Last.COMMA;
  }

  /**
   * Looks at the next part of the record.
   *
   * @return the index of the first byte that shows that texts are not where they seem, or -1
   */
  int scan(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!fits(bytes[i])) {
        return i;
      }
      at++;
    }
    return -1;
  }

  private boolean fits(byte b) {
    if (inText()) {
      return fitsText(b);
    }
    if (inside == Inside.WORD && isOfWord(b)) {
      return true;
    }
    inside = Inside.NOTHING;
    return switch (b) {
      case ' ', '\t', '\r', '\n' -> true;
      case ',' -> passes(Last.COMMA);
      case ':' -> passes(Last.COLON);
      case '{', '[' -> opens(b == '{');
      case '}', ']' -> closes(b == '}');
      default -> begins(b);
    };
  }

  private boolean passes(Last separator) {
    last = separator;
    return true;
  }

  private boolean opens(boolean brace) {
    if (depth < DEEPEST) {
      braces.set((int) depth, brace);
    }
    depth++;
    boolean separated = last != Last.VALUE;
    last = Last.START;
    return separated;
  }

  private boolean closes(boolean brace) {
    last = Last.VALUE;
    depth--;
    return depth >= DEEPEST || (depth >= 0 && braces.get((int) depth) == brace);
  }

  private boolean begins(byte b) {
    boolean separated = last != Last.VALUE;
    last = Last.VALUE;
    inside = b == '"' ? Inside.TEXT : Inside.WORD;
    textStart = at;
    return separated && (b == '"' || isOfWord(b));
  }

  private boolean inText() {
    return inside == Inside.TEXT || inside == Inside.ESCAPE;
  }

  private boolean fitsText(byte b) {
    if (inside == Inside.ESCAPE) {
      inside = Inside.TEXT;
    } else if (b == '\\') {
      inside = Inside.ESCAPE;
    } else if (b == '"') {
      inside = Inside.NOTHING;
      return broken <= textStart || broken > at;
    } else {
      return b < 0 || b >= ' ';
    }
    return true;
  }

  private static boolean isOfWord(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || "+-._".indexOf(b) >= 0;
  }
}
