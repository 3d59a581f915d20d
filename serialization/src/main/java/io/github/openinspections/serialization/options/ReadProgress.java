package io.github.openinspections.serialization.options;

import java.util.OptionalLong;

/**
 * Is told how far the reading of a data set has come, after every record, by the thread that reads.
 * Of a file that is opened in parts it is told by several threads, never by two at the same time.
 */
@FunctionalInterface
public interface ReadProgress {
  /**
   * Takes note.
   *
   * @param bytes how many bytes were read, decompressed ones in a compressed file
   * @param records how many records were read
   * @param size how many bytes there are in all, if known
   */
  void read(long bytes, long records, OptionalLong size);
}
