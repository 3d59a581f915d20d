package io.github.openinspections.serialization.json.binding;

import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * A value of a document that does not follow from the rest, though it should.
 *
 * @param pointer its JSON Pointer
 * @param found the value
 * @param right the right value
 * @param why why, as the name of a phrase
 */
public record Inconsistency(String pointer, String found, String right, String why) {
  /** Returns the inconsistency between a sum as stated and the true one, if there is one. */
  static Stream<Inconsistency> of(String pointer, long stated, BigInteger sum, String why) {
    return sum.equals(BigInteger.valueOf(stated))
        ? Stream.empty()
        : Stream.of(new Inconsistency(pointer, "" + stated, sum.toString(), why));
  }
}
