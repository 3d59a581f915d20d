package io.github.openinspections.validation.dataset;

/**
 * Hashes that are the same in every JVM. A collision can hide a problem or make it milder, and
 * never makes one up: what is reported was compared as text.
 */
final class Hashes {
  private Hashes() {}

  /** Returns 64 bits that a text is told apart by (FNV-1a, mixed). */
  static long of(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  static long mix(long value) {
    long hash = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  /** Returns 24 bits of a value; all values of core have the same {@code hashCode} everywhere. */
  static int ofValue(Object value) {
    return (int) mix(value.hashCode()) & 0xffffff;
  }
}
