package io.github.openinspections.serialization.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The builders of a list whose elements are spread over several columns. Not thread-safe.
 *
 * @param <B> the type of the builders
 */
final class ListedParts<B> {
  private final Supplier<B> make;
  private final List<B> parts = new ArrayList<>();

  ListedParts(Supplier<B> make) {
    this.make = make;
  }

  /** Puts the values of one column into the builders, as far as there are values. */
  <V> void each(List<Optional<V>> values, BiConsumer<B, V> set) {
    for (int i = 0; i < values.size(); i++) {
      if (i == parts.size()) {
        parts.add(make.get());
      }
      B part = parts.get(i);
      values.get(i).ifPresent(value -> set.accept(part, value));
    }
  }

  <V> List<V> build(Function<B, V> build) {
    return parts.stream().map(build).toList();
  }

  /** Builds those for which a column without which they are nothing has a value. */
  <V, N> List<V> buildWhere(List<Optional<N>> needed, Function<B, V> build) {
    return IntStream.range(0, Math.min(parts.size(), needed.size()))
        .filter(i -> needed.get(i).isPresent())
        .mapToObj(i -> build.apply(parts.get(i)))
        .toList();
  }
}
