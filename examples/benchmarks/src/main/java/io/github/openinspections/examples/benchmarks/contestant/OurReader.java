package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.serialization.DatasetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Our reader. */
final class OurReader implements Contestant<Entry> {
  @Override
  public String does() {
    return "ours: read";
  }

  @Override
  public String leavesOut() {
    return "rules";
  }

  @Override
  public void run(Corpus corpus, Consumer<? super Entry> results) {
    try (InspectionDataset dataset = DatasetReader.json().open(corpus.lines())) {
      dataset.forEach(results);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  @Override
  public void check(Corpus corpus) {
    List<Entry> entries = results(corpus);
    Expected.records(corpus, entries.stream().map(e -> e.inspection().orElseThrow()).toList());
    for (Entry entry : entries) {
      Expected.equal(List.of(), entry.problems(), "reading problems");
    }
  }
}
