package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.options.ReadProgress;
import java.util.OptionalLong;

/**
 * Adds up what several threads read of one file, for a listener that is never called by two at the
 * same time.
 */
final class SharedProgress {
  private final ReadProgress listener;
  private final OptionalLong size;
  private long bytes;
  private long records;

  SharedProgress(ReadProgress listener, long size) {
    this.listener = listener;
    this.size = OptionalLong.of(size);
  }

  /** Returns the listener of one part. */
  ReadProgress part() {
    return new ReadProgress() {
      private long known;

      @Override
      public void read(long bytesOfPart, long recordsOfPart, OptionalLong sizeOfPart) {
        add(bytesOfPart - known);
        known = bytesOfPart;
      }
    };
  }

  private synchronized void add(long more) {
    bytes += more;
    records++;
    listener.read(bytes, records, size);
  }
}
