package io.github.openinspections.serialization.source;

import io.github.openinspections.core.problem.Position;

/**
 * The bytes of one record and their place in the file. The search for positions remembers its way,
 * so positions in any order cost little more than one pass. Not thread-safe.
 */
public final class RecordText {
  private final byte[] bytes;
  private final int from;
  private final int to;
  private final Position start;
  private final boolean cut;

  private final LineSteps lines;

  private boolean released;

  /**
   * Makes a record's text.
   *
   * @param bytes holds the record; not copied
   * @param from where the record begins in the bytes
   * @param to where the record ends in the bytes
   * @param start where the record begins in the file
   * @param cut whether the input ended here, possibly inside the record
   */
  public RecordText(byte[] bytes, int from, int to, Position start, boolean cut) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.start = start;
    this.cut = cut;
    this.lines = new LineSteps(bytes, from, start);
  }

  /**
   * Records that reading has moved on: from now on the bytes may hold something else. Waits for
   * whoever holds the lock of this text, and so looks at its bytes.
   */
  public synchronized void release() {
    released = true;
  }

  /** Whether reading has moved on. */
  public synchronized boolean released() {
    return released;
  }

  /** Returns the bytes that hold the record. */
  public byte[] bytes() {
    return bytes;
  }

  /** Returns where the record begins in the bytes. */
  public int from() {
    return from;
  }

  /** Returns where the record ends in the bytes. */
  public int to() {
    return to;
  }

  /** Returns the number of bytes of the record. */
  public int length() {
    return to - from;
  }

  /** Returns where the record begins in the file. */
  public Position start() {
    return start;
  }

  /** Whether the input ended with this text. */
  public boolean cut() {
    return cut;
  }

  /** Returns the position of a byte, given its offset in the record. */
  public Position position(long offset) {
    int target = (int) Math.max(0, Math.min(offset, length()));
    return lines.at(target).at(start.offset().orElse(0) + target);
  }

  /** Returns how many bytes were looked at for positions, so that a test can bound the work. */
  long looked() {
    return lines.looked();
  }
}
