package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * What an inspectorate says will happen next.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class NextStepKind extends Code implements Comparable<NextStepKind> {
  /** The inspectors will come back and look at progress. */
  public static final NextStepKind PROGRESS_REVIEW = of("progress-review");

  /** Inspectors will come back within about a year. */
  public static final NextStepKind FOLLOW_THROUGH_VISIT = of("follow-through-visit");

  /** The next complete inspection. */
  public static final NextStepKind FULL_INSPECTION = of("full-inspection");

  /** The whole inspection will be repeated. */
  public static final NextStepKind RE_INSPECTION = of("re-inspection");

  /** Inspectors will return to judge progress on the statement of action. */
  public static final NextStepKind RE_VISIT = of("re-visit");

  /** The next inspection looks only at the areas for priority action. */
  public static final NextStepKind MONITORING_INSPECTION = of("monitoring-inspection");

  /** Visits will follow, usually every quarter. */
  public static final NextStepKind MONITORING_VISIT = of("monitoring-visit");

  /** The inspected body must say how it will put things right. */
  public static final NextStepKind ACTION_PLAN = of("action-plan");

  /**
   * After the third outcome of an area SEND inspection: the plan for the areas for priority action.
   */
  public static final NextStepKind PRIORITY_ACTION_PLAN = of("priority-action-plan");

  /**
   * After area SEND inspections of 2016 to 2022: the plan for the areas of significant weakness.
   */
  public static final NextStepKind WRITTEN_STATEMENT_OF_ACTION = of("written-statement-of-action");

  /** After a joint targeted area inspection: the agencies' response by a given date. */
  public static final NextStepKind WRITTEN_STATEMENT_OF_PROPOSED_ACTION =
      of("written-statement-of-proposed-action");

  /** A regular meeting between inspectors and the inspected body; not an inspection. */
  public static final NextStepKind ENGAGEMENT_MEETING = of("engagement-meeting");

  /** Nothing: the inspectors will not come back for this. */
  public static final NextStepKind NO_FURTHER_REVIEW = of("no-further-review");

  private static final List<NextStepKind> KNOWN =
      List.of(
          PROGRESS_REVIEW,
          FOLLOW_THROUGH_VISIT,
          FULL_INSPECTION,
          RE_INSPECTION,
          RE_VISIT,
          MONITORING_INSPECTION,
          MONITORING_VISIT,
          ACTION_PLAN,
          PRIORITY_ACTION_PLAN,
          WRITTEN_STATEMENT_OF_ACTION,
          WRITTEN_STATEMENT_OF_PROPOSED_ACTION,
          ENGAGEMENT_MEETING,
          NO_FURTHER_REVIEW);

  private NextStepKind(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static NextStepKind of(String code) {
    return new NextStepKind(code);
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
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public int compareTo(NextStepKind other) {
    return code().compareTo(other.code());
  }
}
