package io.github.openinspections.validation;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.Stop;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A data set with one record per line, each of ten bytes, as if streamed; can be split. */
public record Parts(List<Item> items, boolean cutOff) implements InspectionDataset {
  private static final int BYTES = 10;

  public static final RuleInfo READING =
      RuleInfo.builder()
          .id("SYN-001")
          .severity(Severity.ERROR)
          .about("Record")
          .title("Not JSON.")
          .rationale("Nothing can be said of it.")
          .since("0.1")
          .build();

  /** A line: an inspection, or an unreadable record with or without a known id. */
  public record Item(Optional<Inspection> inspection, Optional<String> id) {
    public static Item of(Inspection inspection) {
      return new Item(Optional.of(inspection), Optional.of(inspection.id()));
    }

    public static Item unreadable(Optional<String> id) {
      return new Item(Optional.empty(), id);
    }
  }

  /** Returns the part from one line to another, exclusive; only the last part has the stop. */
  public Parts part(int from, int to) {
    return new Parts(items.subList(from, to), cutOff && to == items.size());
  }

  @Override
  public Optional<String> source() {
    return Optional.of("parts.ndjson");
  }

  @Override
  public Optional<Stop> stopped() {
    return cutOff
        ? Optional.of(Stop.of("cut", Optional.of(position(items.size()))))
        : Optional.empty();
  }

  @Override
  public Optional<RowCounts> rows() {
    long readable = items.stream().filter(item -> item.inspection().isPresent()).count();
    return Optional.of(
        RowCounts.builder()
            .withRecords(readable)
            .records(readable)
            .refused(items.size() - readable)
            .build());
  }

  @Override
  public Optional<String> sheet() {
    return Optional.of("Sheet 1");
  }

  @Override
  public List<RuleInfo> readingRules() {
    return List.of(READING);
  }

  @Override
  public Optional<Position> position() {
    return Optional.of(position(items.size()));
  }

  @Override
  public Iterator<Entry> iterator() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      entries.add(entry(i));
    }
    return entries.iterator();
  }

  private Entry entry(int line) {
    Position position = position(line);
    Locator locator = pointer -> Optional.of(position);
    Item item = items.get(line);
    return item.inspection().isPresent()
        ? Entry.readable(
            line + 1, Optional.of(position), item.inspection().get(), List.of(), locator)
        : Entry.unreadable(
            line + 1,
            Optional.of(position),
            item.id(),
            List.of(
                Problem.builder()
                    .rule("SYN-001")
                    .severity(Severity.ERROR)
                    .message("not JSON")
                    .record(line + 1)
                    .position(position)
                    .id(item.id())
                    .build()),
            locator);
  }

  private static Position position(int line) {
    return Position.of(line + 1, 1, (long) line * BYTES);
  }

  @Override
  public void close() {}
}
