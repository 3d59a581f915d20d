package io.github.openinspections.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/** The lines of a file that begin within a range of its bytes. */
final class LineRange {
  /** The start of the first line; the end of the file if there is none. */
  final long start;

  private final FSDataInputStream file;
  private final long end;

  private LineRange(FSDataInputStream file, long start, long end) {
    this.file = file;
    this.start = start;
    this.end = end;
  }

  static LineRange find(FSDataInputStream file, long from, long to) throws IOException {
    long start = lineAt(file, from);
    return new LineRange(file, start, Math.max(start, lineAt(file, to)));
  }

  /** Returns the lines; closing the stream closes the file. */
  InputStream open() throws IOException {
    file.seek(start);
    return BoundedInputStream.builder().setInputStream(file).setMaxCount(end - start).get();
  }

  /** Returns the start of the first line at or after a position. */
  private static long lineAt(FSDataInputStream file, long from) throws IOException {
    if (from == 0) {
      return 0;
    }
    long at = from - 1;
    file.seek(at);
    byte[] buffer = new byte[1 << 13];
    for (int count = file.read(buffer); count > 0; count = file.read(buffer)) {
      for (int i = 0; i < count; i++) {
        if (buffer[i] == '\n') {
          return at + i + 1;
        }
      }
      at += count;
    }
    return at;
  }
}
