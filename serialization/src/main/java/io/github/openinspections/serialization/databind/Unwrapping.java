package io.github.openinspections.serialization.databind;

/** Why no value is unwrapped: its properties and those around it could have the same names. */
final class Unwrapping {
  private Unwrapping() {}

  /** Returns the sentence for a public type. */
  static String refusal(Class<?> type) {
    return PublicType.name(type)
        + " cannot be unwrapped: remove @JsonUnwrapped, so that it is a property";
  }
}
