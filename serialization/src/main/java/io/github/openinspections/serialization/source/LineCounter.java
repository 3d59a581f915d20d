package io.github.openinspections.serialization.source;

import io.github.openinspections.core.problem.Position;

/** Counts lines and columns along the bytes of a text; not thread-safe. */
final class LineCounter {
  private long line;
  private long column;

  LineCounter(long line, long column) {
    this.line = line;
    this.column = column;
  }

  /** Counts bytes: columns are code points. */
  void pass(byte[] bytes, int from, int to) {
    pass(bytes, from, from, to);
  }

  /** Counts bytes that are known to be of one line up to an index. */
  void pass(byte[] bytes, int from, int sameLine, int to) {
    int rest = from;
    for (int i = ByteScan.lineFeed(bytes, sameLine, to);
        i >= 0;
        i = ByteScan.lineFeed(bytes, rest, to)) {
      line++;
      column = 1;
      rest = i + 1;
    }
    column += ByteScan.characters(bytes, rest, to);
  }

  LineCounter copy() {
    return new LineCounter(line, column);
  }

  Position at(long offset) {
    return Position.of(line, column, offset);
  }
}
