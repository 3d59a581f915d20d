package io.github.openinspections.core.problem;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The hash of the values that a problem cites. It does not depend on the message, its language, the
 * order of the values or the JVM, nor on values that change though the data does not: the number of
 * another record or line, a place in a text, and today.
 */
final class ValueHash {
  /** Names of arguments that hold such a value, if it is a number. */
  private static final Set<String> PLACES = Set.of("number", "record", "line", "otherLine", "at");

  private static final String TODAY = "today";

  /** 128 bits: nobody will meet two values with one hash by chance. */
  private static final int BYTES = 16;

  private ValueHash() {}

  /** Returns the hash of the arguments of a problem, as 32 hexadecimal digits. */
  static String of(Map<String, String> arguments) {
    MessageDigest digest = sha256();
    new TreeMap<>(arguments)
        .forEach(
            (name, value) -> {
              if (!name.equals(TODAY) && !(PLACES.contains(name) && isNumber(value))) {
                update(digest, name);
                update(digest, value);
              }
            });
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The length comes first, so that no two lists of texts give the same bytes. */
  private static void update(MessageDigest digest, String text) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Character.BYTES * text.length());
    bytes.putInt(text.length());
    bytes.asCharBuffer().put(text); // not UTF-8, which cannot hold unpaired surrogates
    digest.update(bytes.array());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
