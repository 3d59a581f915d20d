package io.github.openinspections.core.text;

/**
 * 64-bit hashes of texts that are the same in every JVM, for what is compared on several machines
 * and not kept. A collision can hide a problem or a difference, or make it milder, but never cause
 * one.
 *
 * <p>A hash is the value of a polynomial of the text's characters, mixed: of four characters at a
 * time, so that a processor need not wait for one product before it begins the next.
 */
public final class TextHash {
  private static final long SEED = 0xcbf29ce484222325L;

  /** An odd number without a pattern in its bits, and its powers. */
  private static final long P1 = 0x9e3779b97f4a7c15L;

  private static final long P2 = 0xdf442d22ce4859b9L;
  private static final long P3 = 0x604a5ce3addef82dL;
  private static final long P4 = 0xd94363fc538227b1L;

  /** The hash of an empty text. */
  public static final long EMPTY = mix(SEED);

  private TextHash() {}

  /** Returns the hash of a text. */
  public static long of(String text) {
    long hash = SEED;
    int length = text.length();
    int i = 0;
    for (; i + 3 < length; i += 4) {
      hash =
          hash * P4
              + text.charAt(i) * P3
              + text.charAt(i + 1) * P2
              + text.charAt(i + 2) * P1
              + text.charAt(i + 3);
    }
    for (; i < length; i++) {
      hash = hash * P1 + text.charAt(i);
    }
    return mix(hash);
  }

  /** Returns the hash of {@link Folding#of} of a text, which is hardly ever created. */
  public static long ofFolded(String text) {
    if (!FoldedCharacters.suffice(text)) {
      return of(Folding.of(text));
    }
    long hash = SEED;
    int length = text.length();
    int i = 0;
    for (; i + 3 < length; i += 4) {
      hash =
          hash * P4
              + FoldedCharacters.of(text.charAt(i)) * P3
              + FoldedCharacters.of(text.charAt(i + 1)) * P2
              + FoldedCharacters.of(text.charAt(i + 2)) * P1
              + FoldedCharacters.of(text.charAt(i + 3));
    }
    for (; i < length; i++) {
      hash = hash * P1 + FoldedCharacters.of(text.charAt(i));
    }
    return mix(hash);
  }

  /** Returns a hash of a number or of another hash, of which every bit depends on all bits. */
  public static long mix(long value) {
    long hash = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
