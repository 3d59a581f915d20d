package io.github.openinspections.core.profile;

import io.github.openinspections.core.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * An attribute of a record, with the attributes of the values in it, such as those of its areas.
 * Lists are read by index, and values that are absent cost nothing: this runs for every record.
 */
final class CountedGroup {
  /** That a record has the attribute itself. */
  private static final long SAID = Long.MIN_VALUE;

  private final List<String> names;

  /** Gives {@link #SAID}, with a bit for each attribute of the values, or 0. */
  private final ToLongFunction<Inspection> said;

  private CountedGroup(String name, List<String> attributes, ToLongFunction<Inspection> said) {
    List<String> all = new ArrayList<>(List.of(name));
    attributes.forEach(attribute -> all.add(name + "." + attribute));
    this.names = List.copyOf(all);
    this.said = said;
  }

  static CountedGroup attribute(String name, Predicate<Inspection> isSaid) {
    return new CountedGroup(name, List.of(), record -> isSaid.test(record) ? SAID : 0);
  }

  /**
   * Returns an attribute with one value.
   *
   * @param bits has a bit for each attribute that a value has, the first one lowest
   * @param attributes their names, in the same order
   */
  static <T> CountedGroup one(
      String name,
      Function<Inspection, Optional<T>> value,
      ToLongFunction<T> bits,
      String... attributes) {
    return new CountedGroup(
        name,
        List.of(attributes),
        record -> {
          Optional<T> one = value.apply(record);
          return one.isPresent() ? SAID | bits.applyAsLong(one.get()) : 0;
        });
  }

  /** Returns an attribute with a list of values, in the same way. */
  static <T> CountedGroup list(
      String name,
      Function<Inspection, List<T>> values,
      ToLongFunction<T> bits,
      String... attributes) {
    return new CountedGroup(name, List.of(attributes), record -> any(values.apply(record), bits));
  }

  private static <T> long any(List<T> values, ToLongFunction<T> bits) {
    long said = values.isEmpty() ? 0 : SAID;
    for (int i = 0; i < values.size(); i++) {
      said |= bits.applyAsLong(values.get(i));
    }
    return said;
  }

  /** Returns the names of the attribute and of those in its values. */
  List<String> names() {
    return names;
  }

  /**
   * Counts a record that has the attribute, and which attributes one of its values has.
   *
   * @param counts the numbers of all attributes
   * @param from where the numbers of this group begin
   */
  void count(Inspection inspection, long[] counts, int from) {
    long all = said.applyAsLong(inspection);
    if (all == 0) {
      return;
    }
    counts[from]++;
    for (long rest = all & ~SAID; rest != 0; rest &= rest - 1) {
      counts[from + 1 + Long.numberOfTrailingZeros(rest)]++;
    }
  }
}
