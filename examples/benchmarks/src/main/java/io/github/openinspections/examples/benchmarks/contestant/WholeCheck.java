package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Our check of a data set: all rules, including those between records, and the report. */
final class WholeCheck implements Contestant<ValidationReport> {
  private final DatasetValidator validator = DatasetValidator.standard();

  @Override
  public String does() {
    return "ours: whole check, report";
  }

  @Override
  public String leavesOut() {
    return "nothing; the report is a value that is not written";
  }

  @Override
  public void run(Corpus corpus, Consumer<? super ValidationReport> results) {
    try (InspectionDataset dataset = DatasetReader.json().open(corpus.lines())) {
      results.accept(validator.validate(dataset));
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  @Override
  public void check(Corpus corpus) {
    ValidationReport report = results(corpus).get(0);
    long broken = Expected.broken(corpus);
    Expected.equal((long) corpus.records(), report.records().read(), "records");
    Expected.equal(corpus.records() - broken, report.records().valid(), "valid records");
    Expected.equal(broken, report.count(Severity.ERROR), "errors");
    Expected.equal((int) broken, report.problems().size(), "problems of any severity");
    Expected.problems(corpus, byRecord(report, corpus.records()));
  }

  private static List<List<Problem>> byRecord(ValidationReport report, int records) {
    List<List<Problem>> found = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      found.add(new ArrayList<>());
    }
    report.problems().forEach(p -> found.get((int) p.record().orElseThrow() - 1).add(p));
    return found;
  }
}
