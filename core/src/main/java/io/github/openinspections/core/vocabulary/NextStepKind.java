package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * What an inspectorate says will happen next.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class NextStepKind extends Code implements Comparable<NextStepKind> {
  private static final CodeConstants<NextStepKind> CONSTANTS = new CodeConstants<>();

  /** The inspectors will come back and look at progress. */
  public static final NextStepKind PROGRESS_REVIEW = constant("progress-review");

  /** Inspectors will come back within about a year. */
  public static final NextStepKind FOLLOW_THROUGH_VISIT = constant("follow-through-visit");

  /** The next complete inspection. */
  public static final NextStepKind FULL_INSPECTION = constant("full-inspection");

  /** The whole inspection will be repeated. */
  public static final NextStepKind RE_INSPECTION = constant("re-inspection");

  /** Inspectors will return to judge progress on the statement of action. */
  public static final NextStepKind RE_VISIT = constant("re-visit");

  /** The next inspection looks only at the areas for priority action. */
  public static final NextStepKind MONITORING_INSPECTION = constant("monitoring-inspection");

  /** Visits will follow, usually every quarter. */
  public static final NextStepKind MONITORING_VISIT = constant("monitoring-visit");

  /** The inspected body must say how it will put things right. */
  public static final NextStepKind ACTION_PLAN = constant("action-plan");

  /**
   * After the third outcome of an area SEND inspection: the plan for the areas for priority action.
   */
  public static final NextStepKind PRIORITY_ACTION_PLAN = constant("priority-action-plan");

  /**
   * After area SEND inspections of 2016 to 2022: the plan for the areas of significant weakness.
   */
  public static final NextStepKind WRITTEN_STATEMENT_OF_ACTION =
      constant("written-statement-of-action");

  /** After a joint targeted area inspection: the agencies' response by a given date. */
  public static final NextStepKind WRITTEN_STATEMENT_OF_PROPOSED_ACTION =
      constant("written-statement-of-proposed-action");

  /** A regular meeting between inspectors and the inspected body; not an inspection. */
  public static final NextStepKind ENGAGEMENT_MEETING = constant("engagement-meeting");

  /** Nothing: the inspectors will not come back for this. */
  public static final NextStepKind NO_FURTHER_REVIEW = constant("no-further-review");

  private static NextStepKind constant(String code) {
    return CONSTANTS.add(new NextStepKind(code));
  }

  private NextStepKind(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static NextStepKind of(String code) {
    NextStepKind constant = CONSTANTS.find(code);
    return constant != null ? constant : new NextStepKind(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static NextStepKind parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format defines, in the order of its documentation. */
  public static List<NextStepKind> known() {
    return CONSTANTS.all();
  }

  @Override
  public boolean isKnown() {
    return CONSTANTS.contains(this);
  }

  @Override
  public int compareTo(NextStepKind other) {
    return code().compareTo(other.code());
  }
}
