package io.github.openinspections.validation.record;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.InspectionFramework;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.FrameworkMatch;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.record.RecordCheck.Outcome;
import io.github.openinspections.validation.rule.RuleContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run over one inspection: where it is, which rule is running, and what was found. */
final class Visit implements RuleContext {
  final ChecksBySubject checks;
  final Path path = new Path();
  final OnFailure onFailure;
  private final Inspection inspection;
  private final Vocabulary vocabulary;
  private final Optional<Clock> clock;
  private final RefusedPointers refused;
  private @Nullable LocalDate today;
  private @Nullable FrameworkMatch framework;
  private @Nullable BoundRule running;
  private @Nullable List<Problem> problems;
  private @Nullable List<Undecided> undecided;

  Visit(
      Inspection inspection,
      ChecksBySubject checks,
      Vocabulary vocabulary,
      Optional<Clock> clock,
      RefusedPointers refused,
      OnFailure onFailure) {
    this.inspection = inspection;
    this.checks = checks;
    this.vocabulary = vocabulary;
    this.clock = clock;
    this.refused = refused;
    this.onFailure = onFailure;
  }

  void enter(BoundRule rule) {
    running = rule;
  }

  Outcome outcome() {
    List<Problem> found = problems;
    if (found != null) {
      found.sort(Problem.REPORT_ORDER);
    }
    return new Outcome(
        found == null ? List.of() : List.copyOf(found),
        undecided == null ? List.of() : List.copyOf(undecided),
        framework().decided());
  }

  @Override
  public Inspection inspection() {
    return inspection;
  }

  @Override
  public FrameworkMatch framework() {
    FrameworkMatch known = framework;
    if (known == null) {
      known = InspectionFramework.of(inspection, vocabulary);
      framework = known;
    }
    return known;
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public LocalDate today() {
    if (!running().needsClock()) {
      throw new IllegalStateException(running().id() + " does not declare that it needs the clock");
    }
    LocalDate known = today;
    if (known == null) {
      known = LocalDate.now(clock.orElseThrow());
      today = known;
    }
    return known;
  }

  @Override
  public boolean refused(String pointer) {
    return refused.concern(path.pointer(pointer));
  }

  @Override
  public void notRun(String reason) {
    List<Undecided> known = undecided();
    String rule = running().id();
    for (Undecided other : known) {
      if (other.rule().equals(rule)) {
        return;
      }
    }
    known.add(new Undecided(rule, reason));
  }

  /** Notes that the running rule failed, the first time; no other reason matters then. */
  void failed(Exception thrown) {
    List<Undecided> known = undecided();
    String rule = running().id();
    known.removeIf(other -> other.rule().equals(rule) && !other.failed());
    if (known.stream().noneMatch(other -> other.rule().equals(rule))) {
      known.add(Undecided.failed(rule, thrown));
    }
  }

  private List<Undecided> undecided() {
    List<Undecided> known = undecided;
    if (known == null) {
      known = new ArrayList<>();
      undecided = known;
    }
    return known;
  }

  @Override
  public Finding at(String pointer) {
    return new ProblemDraft(running(), path.pointer(ProblemDraft.pointer(pointer)), this::add);
  }

  private BoundRule running() {
    BoundRule rule = running;
    if (rule == null) {
      throw new IllegalStateException("No rule is running");
    }
    return rule;
  }

  private void add(ProblemDraft draft) {
    List<Problem> found = problems;
    if (found == null) {
      found = new ArrayList<>();
      problems = found;
    }
    found.add(draft.problemOf(Optional.of(inspection.id())).build());
  }
}
