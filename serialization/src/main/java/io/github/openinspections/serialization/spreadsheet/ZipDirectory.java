package io.github.openinspections.serialization.spreadsheet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The directory of a ZIP file, which is kept in memory as a whole: its length is looked at before.
 * It is in the record that ends the file (APPNOTE.TXT, 4.3.16), or in the one of ZIP64 (4.3.14).
 */
final class ZipDirectory {
  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_BYTES = 1 << 20;

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  /** A number that only the record of ZIP64 has; without one the file is damaged. */
  private static final long ONLY_IN_64 = 0xFFFF;

  private static final long LENGTH_ONLY_IN_64 = 0xFFFF_FFFFL;

  private static final int END_64_LENGTH = 56;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;

  private ZipDirectory() {}

  /**
   * Looks at whatever could be the end: a comment can hold what looks like another.
   *
   * @throws BrokenSheetException if the directory is too long
   */
  static void check(Path file) throws IOException {
    try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
      long length = zip.length();
      int most = LOCATOR_LENGTH + END_LENGTH + LONGEST_COMMENT;
      ByteBuffer tail = read(zip, Math.max(0, length - most), (int) Math.min(length, most));
      for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == END) {
          check(zip, tail, at);
        }
      }
    }
  }

  private static void check(RandomAccessFile zip, ByteBuffer tail, int at) throws IOException {
    long entries = Short.toUnsignedLong(tail.getShort(at + 10));
    long bytes = Integer.toUnsignedLong(tail.getInt(at + 12));
    check(entries == ONLY_IN_64 ? 0 : entries, bytes == LENGTH_ONLY_IN_64 ? 0 : bytes);
    int locator = at - LOCATOR_LENGTH;
    if (locator >= 0 && tail.getInt(locator) == LOCATOR) {
      long end = tail.getLong(locator + 8);
      if (end >= 0 && end <= zip.length() - END_64_LENGTH) {
        ByteBuffer large = read(zip, end, END_64_LENGTH);
        check(large.getLong(32), large.getLong(40));
      }
    }
  }

  /** A number that is read as negative is a large one. */
  private static void check(long entries, long bytes) throws BrokenSheetException {
    if (entries < 0 || entries > MOST_ENTRIES) {
      throw BrokenSheetException.exceeded("zip-files", MOST_ENTRIES);
    } else if (bytes < 0 || bytes > MOST_BYTES) {
      throw BrokenSheetException.exceeded("zip-directory", MOST_BYTES);
    }
  }

  private static ByteBuffer read(RandomAccessFile zip, long from, int length) throws IOException {
    byte[] bytes = new byte[length];
    zip.seek(from);
    zip.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
