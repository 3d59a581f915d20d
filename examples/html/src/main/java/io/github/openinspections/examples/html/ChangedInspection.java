package io.github.openinspections.examples.html;

import io.github.openinspections.core.release.ChangedValue;
import io.github.openinspections.core.release.RecordPlace;
import io.github.openinspections.core.release.ReleaseChange;
import java.util.ArrayList;
import java.util.List;

/**
 * An inspection that is not the same in two releases.
 *
 * @param id its id
 * @param place where it is, and what to know of it
 * @param values the values that differ
 */
record ChangedInspection(String id, String place, List<Value> values) {
  /**
   * A value that differs.
   *
   * @param what where it is in the record
   * @param old what the old release says
   * @param now what the new release says
   */
  record Value(String what, String old, String now) {
    static Value of(ChangedValue value, Words words) {
      String none = words.of("page.diff.not-given");
      return new Value(
          words.name(value.pointer()),
          value.old().map(words::passage).orElse(none),
          value.now().map(words::passage).orElse(none));
    }
  }

  static ChangedInspection of(ReleaseChange change, Words words) {
    List<String> remarks = new ArrayList<>();
    if (change.late()) {
      remarks.add(words.of("page.diff.late"));
    }
    change
        .oldId()
        .map(old -> words.of("page.diff.id-was", "id", words.name(old)))
        .ifPresent(remarks::add);
    change.old().map(place -> place("old", place, words)).ifPresent(remarks::add);
    change.now().map(place -> place("new", place, words)).ifPresent(remarks::add);
    return new ChangedInspection(
        words.name(change.id()),
        words.clauses(remarks),
        change.values().stream().map(value -> Value.of(value, words)).toList());
  }

  private static String place(String release, RecordPlace place, Words words) {
    String key = "page.diff." + release;
    return place.line().isPresent()
        ? words.of(key + "-line", "number", Count.of(place.line().getAsLong()))
        : words.of(key + "-record", "number", Count.of(place.record()));
  }
}
