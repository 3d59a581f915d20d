package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.util.function.Consumer;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's own data binding to the same types. */
final class Databind implements Contestant<Inspection> {
  private final ObjectReader reader =
      JsonMapper.builder()
          .annotationIntrospector(new TypesAsTheyAre())
          .build()
          .readerFor(Inspection.class);

  @Override
  public String does() {
    return "Jackson databind, same types";
  }

  @Override
  public String leavesOut() {
    return "kept unknown properties, strict UTF-8, duplicate properties, numbers in place of texts,"
        + " positions, all but the first problem, rules";
  }

  @Override
  public void run(Corpus corpus, Consumer<? super Inspection> results) {
    try (MappingIterator<Inspection> records = reader.readValues(corpus.lines())) {
      while (records.hasNextValue()) {
        results.accept(records.nextValue());
      }
    }
  }

  @Override
  public void check(Corpus corpus) {
    Expected.records(corpus, results(corpus));
  }
}
