package io.github.openinspections.core.dataset;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.text.OneLine;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Inspections that were not read from text. */
record MemoryDataset(List<Inspection> inspections) implements InspectionDataset {
  @Override
  public Optional<String> source() {
    return Optional.empty();
  }

  @Override
  public Iterator<Entry> iterator() {
    return IntStream.range(0, inspections.size())
        .mapToObj(i -> Entry.of(i + 1L, inspections.get(i)))
        .iterator();
  }

  @Override
  public void close() {}

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("InspectionDataset").count(inspections, "inspection").toString();
  }
}
