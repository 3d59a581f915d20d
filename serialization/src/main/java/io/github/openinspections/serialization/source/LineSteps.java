package io.github.openinspections.serialization.source;

import io.github.openinspections.core.problem.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines and columns in a text, in any order: what was counted is kept every {@link #STEP} bytes, so
 * that no question costs more than a step besides the one pass over the text. Not thread-safe.
 */
final class LineSteps {
  /** Two numbers are kept for so many bytes. */
  static final int STEP = 1024;

  private final byte[] bytes;
  private final int from;

  /** What is counted at the start of each step, as far as the text was passed. */
  private final List<LineCounter> steps = new ArrayList<>();

  private LineCounter last;
  private int lastAt;
  private long looked;

  LineSteps(byte[] bytes, int from, Position start) {
    this.bytes = bytes;
    this.from = from;
    this.last = new LineCounter(start.line(), start.column());
  }

  /** Returns the line and column of a byte, valid until the next question. */
  LineCounter at(int target) {
    if (steps.isEmpty()) {
      steps.add(last.copy());
    }
    int step = target / STEP;
    if (step < steps.size() && (target < lastAt || step > lastAt / STEP)) {
      last = steps.get(step).copy();
      lastAt = step * STEP;
    }
    while (step >= steps.size()) {
      pass(steps.size() * STEP);
      steps.add(last.copy());
    }
    pass(target);
    return last;
  }

  private void pass(int target) {
    last.pass(bytes, from + lastAt, from + target);
    looked += target - lastAt;
    lastAt = target;
  }

  long looked() {
    return looked;
  }
}
