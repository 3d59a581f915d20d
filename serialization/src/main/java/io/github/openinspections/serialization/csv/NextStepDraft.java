package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.NextStepKind;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a row says will happen next: one step for each row. A step needs a label; the cells of a
 * step without one are kept as they are. Not thread-safe.
 */
public final class NextStepDraft {
  /** Has an order, so that a map of steps with one hash is searched fast. */
  private record Step(NextStep step) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      return said().compareTo(other.said());
    }

    private String said() {
      return List.of(step.label(), step.kind(), step.within(), step.by(), step.from()).toString();
    }
  }

  private final Trace trace;
  private final KeptCells kept;
  private final Map<Step, Singles> steps = new LinkedHashMap<>();
  private Singles ofRow = Singles.of("next-step");

  NextStepDraft(Trace trace, KeptCells kept) {
    this.trace = trace;
    this.kept = kept;
  }

  /** Adds a step that a cell describes as a whole. */
  public void add(Cell cell, NextStep step) {
    Singles whole = Singles.of("next-step");
    whole.put("", cell, step);
    steps.putIfAbsent(new Step(step), whole);
  }

  /** Sets the step as printed. */
  public void label(Cell cell, String label) {
    ofRow.put("/label", cell, label);
  }

  /** Sets its kind. */
  public void kind(Cell cell, NextStepKind kind) {
    ofRow.put("/kind", cell, kind);
  }

  /** Sets the time allowed. */
  public void within(Cell cell, Period time) {
    ofRow.put("/within", cell, time);
  }

  /** Sets the latest date for it. */
  public void by(Cell cell, PartialDate date) {
    ofRow.put("/by", cell, date);
  }

  /** Sets the earliest date for it. */
  public void from(Cell cell, PartialDate date) {
    ofRow.put("/from", cell, date);
  }

  void endRow() {
    if (ofRow.isEmpty()) {
      return;
    }
    ofRow
        .get("/label", String.class)
        .ifPresentOrElse(
            label -> steps.putIfAbsent(new Step(step(label)), ofRow),
            () -> ofRow.cells().forEach(kept::add));
    ofRow = Singles.of("next-step");
  }

  private NextStep step(String label) {
    return NextStep.builder()
        .label(label)
        .kind(ofRow.get("/kind", NextStepKind.class))
        .within(ofRow.get("/within", Period.class))
        .by(ofRow.get("/by", PartialDate.class))
        .from(ofRow.get("/from", PartialDate.class))
        .build();
  }

  List<NextStep> steps() {
    List<NextStep> made = new ArrayList<>(steps.size());
    steps.forEach(
        (step, cells) -> {
          String place = "/nextSteps/" + made.size();
          cells.trace(place, trace);
          cells.cell("/label").ifPresent(label -> trace.put(place, label));
          made.add(step.step());
        });
    return made;
  }
}
