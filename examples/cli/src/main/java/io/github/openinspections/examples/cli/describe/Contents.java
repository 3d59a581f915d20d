package io.github.openinspections.examples.cli.describe;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** What the records of a data set cover: how many, when and where. Not thread-safe. */
public final class Contents {
  private final NavigableSet<AreaCode> areas = new TreeSet<>();
  private Optional<Position> start = Optional.empty();
  private Optional<PartialDate> first = Optional.empty();
  private Optional<PartialDate> last = Optional.empty();
  private long records;

  private Contents() {}

  /** Reads all entries; a record that cannot be read is not counted. */
  public static Contents of(Iterable<Entry> entries) {
    Contents contents = new Contents();
    for (Entry entry : entries) {
      if (entry.number() == 1) {
        contents.start = entry.position();
      }
      entry.inspection().ifPresent(contents::add);
    }
    return contents;
  }

  private void add(Inspection inspection) {
    records++;
    for (DateInterval period : inspection.fieldwork()) {
      date(period.start());
      date(period.end());
    }
    inspection.areas().stream()
        .map(Area::code)
        .flatMap(Optional::stream)
        .filter(AreaCode::isGss)
        .forEach(areas::add);
  }

  /** A period whose end is before its start is one of errors, and covered all the same. */
  private void date(PartialDate date) {
    if (first.isEmpty() || PartialDate.EARLIEST_FIRST.compare(date, first.get()) < 0) {
      first = Optional.of(date);
    }
    if (last.isEmpty() || PartialDate.LATEST_FIRST.compare(date, last.get()) < 0) {
      last = Optional.of(date);
    }
  }

  long records() {
    return records;
  }

  /** Where the first record begins. */
  Optional<Position> start() {
    return start;
  }

  /** From the earliest to the latest date of fieldwork. */
  Optional<DateInterval> fieldwork() {
    return first.flatMap(from -> last.map(to -> DateInterval.of(from, to)));
  }

  /** Only GSS codes: another text would be a place that nobody knows. */
  NavigableSet<AreaCode> areas() {
    return Collections.unmodifiableNavigableSet(areas);
  }
}
