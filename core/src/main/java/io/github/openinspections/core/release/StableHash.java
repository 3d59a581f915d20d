package io.github.openinspections.core.release;

/**
 * Hashes that are the same in every JVM, for parts of a comparison that are made on several
 * machines. Of two values with one hash a difference is not seen; none is ever invented.
 */
final class StableHash {
  private StableHash() {}

  /** Returns a 64-bit hash of a text (FNV-1a, mixed). */
  static long of(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** Returns the hash of a value; the meanings of values have the same everywhere. */
  static long ofMeaning(Object meaning) {
    return meaning instanceof String text ? of(text) : mix(meaning.hashCode());
  }

  static long mix(long value) {
    long hash = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
