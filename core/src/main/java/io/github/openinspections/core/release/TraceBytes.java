package io.github.openinspections.core.release;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Bytes that are appended and read again, in chunks, so that growing copies nothing. */
final class TraceBytes implements Serializable {
  private static final int SHIFT = 14;
  private static final int CHUNK = 1 << SHIFT;
  private static final int MORE = 0x80;

  private final List<byte[]> chunks = new ArrayList<>();
  private long size;

  long size() {
    return size;
  }

  void put(int value) {
    int at = (int) (size & (CHUNK - 1));
    if (at == 0) {
      chunks.add(new byte[CHUNK]);
    }
    chunks.get(chunks.size() - 1)[at] = (byte) value;
    size++;
  }

  void set(long at, int value) {
    chunks.get((int) (at >>> SHIFT))[(int) (at & (CHUNK - 1))] = (byte) value;
  }

  int get(long at) {
    return chunks.get((int) (at >>> SHIFT))[(int) (at & (CHUNK - 1))];
  }

  /** Appends a number that is not negative; small ones take one byte. */
  void number(long value) {
    long rest = value;
    while (rest >= MORE) {
      put((int) (rest & (MORE - 1)) | MORE);
      rest >>>= 7;
    }
    put((int) rest);
  }

  void hash(long hash) {
    for (int i = 0; i < Long.BYTES; i++) {
      put((int) (hash >>> (8 * i)));
    }
  }

  /** Appends any text, lone surrogates too. */
  void text(String text) {
    boolean wide = text.chars().anyMatch(c -> c > 0x7f);
    number(2L * text.length() + (wide ? 1 : 0));
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
      if (wide) {
        put(text.charAt(i) >>> 8);
      }
    }
  }

  Cursor at(long position) {
    return new Cursor(position);
  }

  /** Reads from a position on. */
  final class Cursor {
    private long at;

    private Cursor(long at) {
      this.at = at;
    }

    long position() {
      return at;
    }

    int next() {
      return get(at++);
    }

    long number() {
      long value = 0;
      for (int shift = 0; ; shift += 7) {
        int next = next();
        value |= (long) (next & (MORE - 1)) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    long hash() {
      long hash = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        hash |= (next() & 0xffL) << (8 * i);
      }
      return hash;
    }

    String text() {
      long head = number();
      char[] text = new char[(int) (head >>> 1)];
      for (int i = 0; i < text.length; i++) {
        text[i] = (char) ((head & 1) == 0 ? next() : (next() & 0xff) | (next() & 0xff) << 8);
      }
      return new String(text);
    }

    /** Whether the text here is this one; the cursor then is after it, else anywhere. */
    boolean isText(String text) {
      long head = number();
      if (head >>> 1 != text.length()) {
        return false;
      }
      boolean same = true;
      for (int i = 0; same && i < text.length(); i++) {
        same =
            text.charAt(i)
                == (char) ((head & 1) == 0 ? next() : (next() & 0xff) | (next() & 0xff) << 8);
      }
      return same;
    }
  }
}
