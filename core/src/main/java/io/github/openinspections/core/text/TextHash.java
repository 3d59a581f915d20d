package io.github.openinspections.core.text;

/**
 * 64-bit hashes of texts that are the same in every JVM, for what is compared on several machines
 * and not kept. A collision can hide a problem or a difference, or make it milder, but never cause
 * one.
 *
 * <p>A hash is the value of a polynomial of the text's characters, mixed: of four characters at a
 * time, so that a processor need not wait for one product before it begins the next, and only for
 * one product and one sum in all.
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
      long next = text.charAt(i) * P3 + text.charAt(i + 1) * P2 + text.charAt(i + 2) * P1;
      hash = hash * P4 + (next + text.charAt(i + 3));
    }
    for (; i < length; i++) {
      hash = hash * P1 + text.charAt(i);
    }
    return mix(hash);
  }

  /** Returns the hash of {@link Folding#of} of a text, which is hardly ever created. */
  public static long ofFolded(String text) {
    int length = text.length();
    if (length > Folding.LONGEST) {
      return of(text);
    }
    long hash = SEED;
    int bad = 0; // negative once a character does not fold alone: without a branch for each
    int before = ' ';
    int i = 0;
    for (; i + 3 < length; i += 4) {
      int a = FoldedCharacters.of(text.charAt(i));
      int b = FoldedCharacters.of(text.charAt(i + 1));
      int c = FoldedCharacters.of(text.charAt(i + 2));
      int d = FoldedCharacters.of(text.charAt(i + 3));
      bad |= FoldedCharacters.bad(before, a) | FoldedCharacters.bad(a, b);
      bad |= FoldedCharacters.bad(b, c) | FoldedCharacters.bad(c, d);
      hash = hash * P4 + (a * P3 + b * P2 + c * P1 + d);
      before = d;
    }
    for (; i < length; i++) {
      int folded = FoldedCharacters.of(text.charAt(i));
      bad |= FoldedCharacters.bad(before, folded);
      hash = hash * P1 + folded;
      before = folded;
    }
    boolean alone = bad >= 0 && (before != ' ' || length == 0);
    return alone ? mix(hash) : of(Folding.of(text));
  }

  /** Returns a hash of a number or of another hash, of which every bit depends on all bits. */
  public static long mix(long value) {
    long hash = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
