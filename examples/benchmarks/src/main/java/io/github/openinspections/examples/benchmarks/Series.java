package io.github.openinspections.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * A figure that was measured several times. The median is the result, because a mean would include
 * every pause of the machine; the extremes show how reliable it is.
 *
 * @param values the values in the order of measurement, at least one
 */
record Series(List<Double> values) {
  /** Less than what lies between the two states that the whole check once seemed to have. */
  private static final double SLOW = 1.4;

  Series {
    values = List.copyOf(values);
  }

  /** Returns the ratio of this series to another, turn by turn. */
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

  /** Returns how many values are far above the smallest: the machine did something else then. */
  long slow() {
    double most = min() * SLOW;
    return values.stream().filter(value -> value > most).count();
  }

  /** Returns the median and the extremes. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%7.2f  %6.2f – %-7.2f", median(), min(), max());
  }
}
