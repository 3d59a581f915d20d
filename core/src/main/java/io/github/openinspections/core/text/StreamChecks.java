package io.github.openinspections.core.text;

import java.io.InvalidObjectException;
import org.jspecify.annotations.Nullable;

/**
 * Checks of values that Java deserialization made. It calls no constructor, so a forged or damaged
 * stream can hold what no program can build.
 */
public final class StreamChecks {
  private StreamChecks() {}

  /**
   * Checks that a value is whole.
   *
   * @throws InvalidObjectException if one of its parts is missing
   */
  public static void requireParts(String type, @Nullable Object... parts)
      throws InvalidObjectException {
    for (Object part : parts) {
      if (part == null) {
        throw new InvalidObjectException("A part of " + type + " is missing in the stream");
      }
    }
  }

  /** Returns the exception for a stream whose value a constructor has refused. */
  public static InvalidObjectException refused(RuntimeException refusal) {
    InvalidObjectException invalid = new InvalidObjectException(refusal.getMessage());
    invalid.initCause(refusal);
    return invalid;
  }
}
