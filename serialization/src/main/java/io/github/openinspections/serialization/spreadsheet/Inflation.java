package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;

/**
 * How long a spreadsheet may be when decompressed, counted while it is read: what the file says
 * about itself is not trusted. Not thread-safe.
 */
final class Inflation {
  /** A row of a sheet is some ten times as long as its text, and a sheet has many rows. */
  private static final long RECORDS = 256;

  /** In the file a cell is longer than this, unless it is written once for many. */
  private static final long A_CELL = 16;

  private final String what;
  private final long most;
  private long left;

  private Inflation(String what, Limits limits) {
    this.what = what;
    this.most = most(limits);
    this.left = most;
  }

  /** Counts the bytes of files. */
  static Inflation ofBytes(Limits limits) {
    return new Inflation("sheet-inflated", limits);
  }

  /** Counts rows as they are given out, which can be many from a few bytes. */
  static Inflation ofRows(Limits limits) {
    return new Inflation("sheet-repeated", limits);
  }

  /** Returns how many bytes a spreadsheet may have. */
  static long most(Limits limits) {
    return RECORDS * limits.recordBytes();
  }

  void count(long bytes) throws BrokenSheetException {
    left -= bytes;
    if (left < 0) {
      throw BrokenSheetException.exceeded(what, most);
    }
  }

  /** Counts a row of that many cells and characters. */
  void countRow(int cells, long characters) throws BrokenSheetException {
    count(A_CELL * cells + characters);
  }
}
