package io.github.openinspections.serialization.options;

import java.util.OptionalLong;

/**
 * Listens to the progress of reading a data set; called after every record, by the reading thread.
 * If a file is opened in parts, several threads call it, but never two at the same time.
 */
@FunctionalInterface
public interface ReadProgress {
  /**
   * Called after a record.
   *
   * @param bytes the number of bytes read so far, after decompression
   * @param records the number of records read so far
   * @param size the total number of bytes, if known
   */
  void read(long bytes, long records, OptionalLong size);
}
