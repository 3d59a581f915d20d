package io.github.openinspections.validation.dataset;

import org.jspecify.annotations.Nullable;

/**
 * The digest of a record, to compare it with others of its id: read only then.
 *
 * <p>See {@link io.github.openinspections.core.release.RecordDigests}.
 */
final class Digest {
  static final Digest NONE = new Digest(null, 0, 0);

  private final @Nullable RowInput row;
  private final long position;
  private final int length;

  private Digest(@Nullable RowInput row, long position, int length) {
    this.row = row;
    this.position = position;
    this.length = length;
  }

  static void write(byte[] digest, RowOutput row) {
    row.number(digest.length);
    row.bytes(digest);
  }

  static Digest read(RowInput row) {
    int length = (int) row.number();
    Digest digest = new Digest(row, row.position(), length);
    row.moveTo(row.position() + length);
    return digest;
  }

  byte[] bytes() {
    byte[] bytes = new byte[length];
    if (row != null) {
      RowInput in = row.at(position);
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) in.bytes(1);
      }
    }
    return bytes;
  }
}
