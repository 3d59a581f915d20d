package io.github.openinspections.serialization.json.binding;

import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * A value of a document that does not follow from the rest, though it should.
 *
 * @param pointer its JSON Pointer
 * @param found the value
 * @param expected the right value, and why
 */
public record Inconsistency(String pointer, String found, String expected) {
  /** Returns the inconsistency between a sum as stated and the true one, if there is one. */
  static Stream<Inconsistency> of(String pointer, long stated, BigInteger sum, String why) {
    return sum.equals(BigInteger.valueOf(stated))
        ? Stream.empty()
        : Stream.of(new Inconsistency(pointer, "" + stated, sum + " (" + why + ")"));
  }
}
