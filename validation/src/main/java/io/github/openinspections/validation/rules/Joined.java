package io.github.openinspections.validation.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Several values in one message. */
final class Joined {
  private Joined() {}

  static String of(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
