package io.github.openinspections.core.profile;

import io.github.openinspections.core.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An attribute of a record, with the attributes of the values in it, such as those of its areas.
 * Lists are read by index, and values that are absent cost nothing: this runs for every record.
 */
final class CountedGroup<T> {
  private final Predicate<Inspection> isSaid;
  private final Function<Inspection, Optional<T>> single;
  private final Function<Inspection, List<T>> several;
  private final List<String> names = new ArrayList<>();
  private final List<Predicate<T>> nested = new ArrayList<>();

  private CountedGroup(
      String name,
      Predicate<Inspection> isSaid,
      Function<Inspection, Optional<T>> single,
      Function<Inspection, List<T>> several) {
    this.names.add(name);
    this.isSaid = isSaid;
    this.single = single;
    this.several = several;
  }

  static CountedGroup<Inspection> attribute(String name, Predicate<Inspection> isSaid) {
    return new CountedGroup<>(name, isSaid, Optional::of, inspection -> List.of());
  }

  static <T> CountedGroup<T> one(String name, Function<Inspection, Optional<T>> value) {
    return new CountedGroup<>(
        name, inspection -> value.apply(inspection).isPresent(), value, inspection -> List.of());
  }

  static <T> CountedGroup<T> list(String name, Function<Inspection, List<T>> values) {
    return new CountedGroup<>(
        name,
        inspection -> !values.apply(inspection).isEmpty(),
        inspection -> Optional.empty(),
        values);
  }

  CountedGroup<T> with(String attribute, Predicate<T> isSaidIn) {
    names.add(names.get(0) + "." + attribute);
    nested.add(isSaidIn);
    return this;
  }

  /** Returns the names of the attribute and of those in its values. */
  List<String> names() {
    return names;
  }

  /**
   * Counts a record for the attribute, and for each nested one that one of its values has.
   *
   * @param counts the numbers of all attributes
   * @param from where the numbers of this group begin
   */
  void count(Inspection inspection, long[] counts, int from) {
    if (!isSaid.test(inspection)) {
      return;
    }
    counts[from]++;
    if (nested.isEmpty()) {
      return;
    }
    Optional<T> value = single.apply(inspection);
    List<T> values = several.apply(inspection);
    for (int i = 0; i < nested.size(); i++) {
      Predicate<T> isSaidIn = nested.get(i);
      if (value.isPresent() ? isSaidIn.test(value.get()) : any(values, isSaidIn)) {
        counts[from + 1 + i]++;
      }
    }
  }

  private static <T> boolean any(List<T> values, Predicate<T> isSaidIn) {
    for (int i = 0; i < values.size(); i++) {
      if (isSaidIn.test(values.get(i))) {
        return true;
      }
    }
    return false;
  }
}
