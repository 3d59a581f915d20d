package io.github.openinspections.examples.springboot;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The causes of an exception. */
final class Causes {
  private Causes() {}

  static Stream<Throwable> of(Throwable failure) {
    Stream.Builder<Throwable> causes = Stream.builder();
    @Nullable Throwable cause = failure.getCause();
    while (cause != null) {
      causes.add(cause);
      cause = cause.getCause();
    }
    return causes.build();
  }
}
