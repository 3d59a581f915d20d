package io.github.openinspections.validation.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Joins several values for a message. */
final class Joined {
  private Joined() {}

  static String of(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
