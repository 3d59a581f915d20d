package io.github.openinspections.validation.dataset;

/**
 * The digest of a record, to compare it with others of its id.
 *
 * <p>See {@link io.github.openinspections.core.release.RecordDigests}.
 */
final class Digest {
  static final Digest NONE = new Digest(new byte[0]);

  private final byte[] bytes;

  private Digest(byte[] bytes) {
    this.bytes = bytes;
  }

  static void write(byte[] digest, RowOutput row) {
    row.number(digest.length);
    for (byte one : digest) {
      row.bytes(one, 1);
    }
  }

  static Digest read(RowInput row) {
    byte[] digest = new byte[(int) row.number()];
    for (int i = 0; i < digest.length; i++) {
      digest[i] = (byte) row.bytes(1);
    }
    return new Digest(digest);
  }

  byte[] bytes() {
    return bytes;
  }
}
