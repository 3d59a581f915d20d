package io.github.openinspections.serialization;

import io.github.openinspections.serialization.source.FileRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where a file of lines can be cut so that no line is. */
final class LineSplit {
  private LineSplit() {}

  /**
   * Returns the offsets at which parts begin, and the end of the file: so many parts of about one
   * size, fewer where lines are long.
   *
   * @throws IOException if the file cannot be read
   */
  static List<Long> bounds(Path file, int parts) throws IOException {
    long size = Files.size(file);
    List<Long> bounds = new ArrayList<>(List.of(0L));
    for (int i = 1; i < parts; i++) {
      long last = bounds.get(bounds.size() - 1);
      long bound = behindLine(file, Math.max(last, size / parts * i), size);
      if (bound > last && bound < size) {
        bounds.add(bound);
      }
    }
    bounds.add(size);
    return bounds;
  }

  private static long behindLine(Path file, long from, long size) throws IOException {
    byte[] buffer = new byte[1 << 13];
    try (InputStream in = FileRange.open(file, from, size)) {
      long at = from;
      for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
        for (int i = 0; i < count; i++) {
          if (buffer[i] == '\n') {
            return at + i + 1;
          }
        }
        at += count;
      }
      return size;
    }
  }
}
