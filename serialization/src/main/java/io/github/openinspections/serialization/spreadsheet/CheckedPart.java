package io.github.openinspections.serialization.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The bytes of a part of a ZIP file. At their end their checksum is compared with the one that the
 * directory has: {@code ZipFile} leaves that to its users, and damaged bytes can still inflate.
 */
final class CheckedPart extends FilterInputStream {
  private final CRC32 sum = new CRC32();
  private final long expected;

  CheckedPart(InputStream in, long expected) {
    super(in);
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    if (count > 0) {
      sum.update(bytes, from, count);
    } else if (count < 0 && sum.getValue() != expected) {
      throw new ZipException("another checksum");
    }
    return count;
  }
}
