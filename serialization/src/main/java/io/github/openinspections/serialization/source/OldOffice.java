package io.github.openinspections.serialization.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A compound file ([MS-CFB]), in which old versions of Office keep everything, and later ones what
 * they encrypt: the names in its directory show which of the two it is.
 */
final class OldOffice {
  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private static final int SECTOR_SHIFT_AT = 30;
  private static final int DIRECTORY_AT = 48;
  private static final int DIRECTORY_LENGTH = 1 << 12;
  private static final int MOST = 1 << 20;

  private OldOffice() {}

  /** Whether the directory, if it is not far from the beginning, names an encrypted package. */
  static boolean isEncrypted(ByteInput in) throws IOException {
    if (in.available() < DIRECTORY_AT + 4) {
      return false;
    }
    long shift = Math.min(16, in.at(SECTOR_SHIFT_AT) & 0xFF);
    long sector = 0;
    for (int i = 3; i >= 0; i--) {
      sector = sector << 8 | (in.at(DIRECTORY_AT + i) & 0xFF);
    }
    long from = (sector + 1) << shift;
    if (from > MOST) {
      return false;
    }
    while (in.available() < from + DIRECTORY_LENGTH && in.fill()) {}
    int length = (int) Math.min(DIRECTORY_LENGTH, in.available() - from);
    return length > 0
        && new String(in.buffer(), in.position() + (int) from, length, StandardCharsets.ISO_8859_1)
            .contains(ENCRYPTED);
  }
}
