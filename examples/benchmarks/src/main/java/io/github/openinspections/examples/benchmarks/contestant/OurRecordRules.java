package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.validation.InspectionValidator;
import java.util.List;
import java.util.function.Consumer;

/** Our reader and all record rules. */
final class OurRecordRules implements Contestant<List<Problem>> {
  private final OurReader reading = new OurReader();
  private final InspectionValidator validator = InspectionValidator.standard();

  @Override
  public String does() {
    return "ours: read, all record rules";
  }

  @Override
  public String leavesOut() {
    return "rules between records, the report";
  }

  @Override
  public void run(Corpus corpus, Consumer<? super List<Problem>> results) {
    reading.run(corpus, entry -> results.accept(validator.validate(entry)));
  }

  @Override
  public void check(Corpus corpus) {
    List<List<Problem>> found = results(corpus);
    Expected.problems(corpus, found);
    for (int i = 0; i < found.size(); i++) {
      for (Problem problem : found.get(i)) {
        Expected.equal(i + 1L, problem.position().orElseThrow().line(), "line");
      }
    }
  }
}
