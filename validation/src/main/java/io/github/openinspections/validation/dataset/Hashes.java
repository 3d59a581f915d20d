package io.github.openinspections.validation.dataset;

/**
 * Hashes that are the same in every JVM. A collision can hide a problem or make it milder, but
 * never cause one: what is reported was compared as text.
 */
final class Hashes {
  private Hashes() {}

  /** Returns a 64-bit hash of a text (FNV-1a, mixed). */
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

  /** Returns a 24-bit hash of a value; core types have the same {@code hashCode} in every JVM. */
  static int ofValue(Object value) {
    return (int) mix(value.hashCode()) & 0xffffff;
  }
}
