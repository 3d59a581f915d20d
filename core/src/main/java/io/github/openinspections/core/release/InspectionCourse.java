package io.github.openinspections.core.release;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;

/**
 * One inspection through several releases of a data set: where it came, changed and went. A release
 * that lacks it erases nothing: what earlier releases said of it is still here.
 *
 * @param id its id, in the newest release that has it
 * @param steps the releases in which it is not what it was in the one before, oldest first
 */
public record InspectionCourse(String id, List<CourseStep> steps) implements Serializable {
  /** Copies the list. */
  public InspectionCourse {
    steps = List.copyOf(steps);
  }

  /**
   * Returns the index of the release in which it is seen for the first time; absent if that is the
   * first one, for then it may be older.
   */
  public OptionalInt firstSeen() {
    boolean added = !steps.isEmpty() && steps.get(0).change().kind() == ReleaseChangeKind.ADDED;
    return added ? OptionalInt.of(steps.get(0).release()) : OptionalInt.empty();
  }

  /** Whether the newest release lacks it. */
  public boolean isGone() {
    return !steps.isEmpty() && steps.get(steps.size() - 1).isGone();
  }

  /** Whether a step is its return after a release that lacked it. */
  public boolean isReturn(CourseStep step) {
    int at = steps.indexOf(step);
    return at > 0 && step.change().kind() == ReleaseChangeKind.ADDED && steps.get(at - 1).isGone();
  }

  /** Whether a grade changed in some release while no date did; the releases do not say why. */
  public boolean gradesChangedSameDates() {
    return steps.stream().anyMatch(step -> step.change().gradesChangedSameDates());
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("InspectionCourse").named(id).count(steps, "step").toString();
  }
}
