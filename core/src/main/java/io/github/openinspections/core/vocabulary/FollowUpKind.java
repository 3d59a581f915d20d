package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * How an inspection follows up another.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class FollowUpKind extends Code implements Comparable<FollowUpKind> {
  private static final CodeConstants<FollowUpKind> CONSTANTS = new CodeConstants<>();

  /** A review of the priority areas of a joint inspection; there may be a second. */
  public static final FollowUpKind PROGRESS_REVIEW = constant("progress-review");

  /** A return to a local area that had to write a statement of action. */
  public static final FollowUpKind RE_VISIT = constant("re-visit");

  /**
   * The name that HM Inspectorate of Education and SCSWIS used for the visit about a year later.
   */
  public static final FollowUpKind FOLLOW_THROUGH_VISIT = constant("follow-through-visit");

  /** A second look by HMICFRS at a police force after its recommendations. */
  public static final FollowUpKind POST_INSPECTION_REVIEW = constant("post-inspection-review");

  /** The whole inspection again. */
  public static final FollowUpKind RE_INSPECTION = constant("re-inspection");

  /** One of a series of visits after an inadequate judgement. */
  public static final FollowUpKind MONITORING_VISIT = constant("monitoring-visit");

  /** An inspection of the areas for priority action only. */
  public static final FollowUpKind MONITORING_INSPECTION = constant("monitoring-inspection");

  /** A joint inspection of progress in services found inadequate. */
  public static final FollowUpKind PROGRESS_INSPECTION = constant("progress-inspection");

  /** A visit to make sure that children are safe in the meantime. */
  public static final FollowUpKind ASSURANCE_VISIT = constant("assurance-visit");

  /** A report before the final one. */
  public static final FollowUpKind INTERIM_REPORT = constant("interim-report");

  private static FollowUpKind constant(String code) {
    return CONSTANTS.add(new FollowUpKind(code));
  }

  private FollowUpKind(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static FollowUpKind of(String code) {
    FollowUpKind constant = CONSTANTS.find(code);
    return constant != null ? constant : new FollowUpKind(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static FollowUpKind parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format defines, in the order of its documentation. */
  public static List<FollowUpKind> known() {
    return CONSTANTS.all();
  }

  @Override
  public boolean isKnown() {
    return CONSTANTS.contains(this);
  }

  @Override
  public int compareTo(FollowUpKind other) {
    return code().compareTo(other.code());
  }
}
