package io.github.openinspections.validation.record;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.validation.rule.RuleContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run over one inspection: where it is, which rule is speaking, and what was found. */
final class Visit implements RuleContext {
  final Checks checks;
  final Path path = new Path();
  private final Inspection inspection;
  private final Clock clock;
  private @Nullable LocalDate today;
  private @Nullable BoundRule speaker;
  private @Nullable List<Problem> problems;

  Visit(Inspection inspection, Checks checks, Clock clock) {
    this.inspection = inspection;
    this.checks = checks;
    this.clock = clock;
  }

  void speakFor(BoundRule rule) {
    speaker = rule;
  }

  List<Problem> problems() {
    List<Problem> found = problems;
    if (found == null) {
      return List.of();
    }
    found.sort(Problem.REPORT_ORDER);
    return List.copyOf(found);
  }

  @Override
  public Inspection inspection() {
    return inspection;
  }

  @Override
  public LocalDate today() {
    LocalDate known = today;
    if (known == null) {
      known = LocalDate.now(clock);
      today = known;
    }
    return known;
  }

  @Override
  public Finding at(String pointer) {
    BoundRule rule = speaker;
    if (rule == null) {
      throw new IllegalStateException("No rule is running");
    }
    return new Draft(rule, path.pointer(pointer));
  }

  private void add(Problem problem) {
    List<Problem> found = problems;
    if (found == null) {
      found = new ArrayList<>();
      problems = found;
    }
    found.add(problem);
  }

  /** A problem that is being told. */
  private final class Draft implements Finding {
    private final BoundRule rule;
    private final String pointer;
    private final Map<String, String> arguments = new LinkedHashMap<>();

    Draft(BoundRule rule, String pointer) {
      this.rule = rule;
      this.pointer = pointer;
    }

    @Override
    public Finding with(String name, Object value) {
      arguments.put(name, value.toString());
      return this;
    }

    @Override
    public void report() {
      add(
          Problem.builder()
              .rule(rule.id())
              .severity(rule.severity())
              .message(rule.message().render(inspection.id(), arguments))
              .pointer(pointer)
              .id(inspection.id())
              .arguments(arguments)
              .build());
    }
  }
}
