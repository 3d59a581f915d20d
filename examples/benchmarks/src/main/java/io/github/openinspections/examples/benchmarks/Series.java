package io.github.openinspections.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * One figure, measured several times. The median counts, and the extremes say how far it can be
 * trusted: a mean would carry each pause of the machine.
 *
 * @param values in the order of the measuring, at least one
 */
record Series(List<Double> values) {
  Series {
    values = List.copyOf(values);
  }

  /** Returns how many times as large this is as another, turn by turn. */
  Series over(Series other) {
    return with(other, (mine, others) -> mine / others);
  }

  private Series with(Series other, DoubleBinaryOperator operator) {
    return new Series(
        IntStream.range(0, values.size())
            .mapToObj(i -> operator.applyAsDouble(values.get(i), other.values.get(i)))
            .toList());
  }

  double median() {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  double min() {
    return values.stream().mapToDouble(v -> v).min().orElseThrow();
  }

  double max() {
    return values.stream().mapToDouble(v -> v).max().orElseThrow();
  }

  /** Returns the median and the extremes. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%7.2f  %6.2f – %-7.2f", median(), min(), max());
  }
}
