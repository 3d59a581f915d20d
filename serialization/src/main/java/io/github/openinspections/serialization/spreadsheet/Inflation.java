package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;

/**
 * How many bytes a spreadsheet may have when decompressed, counted while they are: what the file
 * says about itself is not trusted. Not thread-safe.
 */
final class Inflation {
  /** A row of a sheet is some ten times as long as its text, and a sheet has many rows. */
  private static final long RECORDS = 256;

  private final long most;
  private long left;

  Inflation(Limits limits) {
    this.most = most(limits);
    this.left = most;
  }

  /** Returns how many bytes a spreadsheet may have. */
  static long most(Limits limits) {
    return RECORDS * limits.recordBytes();
  }

  void count(int bytes) throws BrokenSheetException {
    left -= bytes;
    if (left < 0) {
      throw BrokenSheetException.exceeded("bytes of a decompressed spreadsheet", most);
    }
  }
}
