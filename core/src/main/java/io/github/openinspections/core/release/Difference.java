package io.github.openinspections.core.release;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value in which two records of one inspection differ.
 *
 * @param likeness how they differ, never {@link Likeness#SAME}
 * @param left what the left record says; absent if only the right one says something
 * @param right what the right record says; absent if only the left one says something
 */
public record Difference(
    Likeness likeness, Optional<ComparedValue> left, Optional<ComparedValue> right)
    implements Serializable {
  /** Returns the attribute. */
  public ComparedAttribute attribute() {
    return Stream.concat(left.stream(), right.stream()).findFirst().orElseThrow().attribute();
  }

  /** Returns the same difference with the records in the other order. */
  public Difference reversed() {
    return new Difference(likeness.reversed(), /* left= */ right, /* right= */ left);
  }

  private Object writeReplace() {
    return new Form(likeness, left.orElse(null), right.orElse(null));
  }

  /** What travels instead: an {@code Optional} is not serializable. */
  private record Form(
      Likeness likeness, @Nullable ComparedValue left, @Nullable ComparedValue right)
      implements Serializable {
    private Object readResolve() {
      return new Difference(likeness, Optional.ofNullable(left), Optional.ofNullable(right));
    }
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("Difference")
        .named(attribute().path())
        .with(likeness)
        .with("left", left.map(ComparedValue::text))
        .with("right", right.map(ComparedValue::text))
        .toString();
  }
}
