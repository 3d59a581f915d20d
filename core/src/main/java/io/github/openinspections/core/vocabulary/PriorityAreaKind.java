package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * The kind of something that must improve. One report may use several kinds: a letter without areas
 * for priority action may list areas for improvement.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class PriorityAreaKind extends Code implements Comparable<PriorityAreaKind> {
  private static final CodeConstants<PriorityAreaKind> CONSTANTS = new CodeConstants<>();

  /** One of the few matters that a Scottish joint inspection says must improve. */
  public static final PriorityAreaKind PRIORITY_AREA = constant("priority-area");

  /** In England: something that must be put right at once, with an action plan. */
  public static final PriorityAreaKind AREA_FOR_PRIORITY_ACTION =
      constant("area-for-priority-action");

  /** In England and Northern Ireland: something that should improve. */
  public static final PriorityAreaKind AREA_FOR_IMPROVEMENT = constant("area-for-improvement");

  /**
   * In area SEND inspections from 2016 to 2022: a weakness that the statement of action must deal
   * with.
   */
  public static final PriorityAreaKind AREA_OF_SIGNIFICANT_WEAKNESS =
      constant("area-of-significant-weakness");

  /** Advice without legal force. */
  public static final PriorityAreaKind RECOMMENDATION = constant("recommendation");

  /** What law or regulations require of a registered service. */
  public static final PriorityAreaKind REQUIREMENT = constant("requirement");

  private static PriorityAreaKind constant(String code) {
    return CONSTANTS.add(new PriorityAreaKind(code));
  }

  private PriorityAreaKind(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static PriorityAreaKind of(String code) {
    PriorityAreaKind constant = CONSTANTS.find(code);
    return constant != null ? constant : new PriorityAreaKind(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static PriorityAreaKind parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format defines, in the order of its documentation. */
  public static List<PriorityAreaKind> known() {
    return CONSTANTS.all();
  }

  @Override
  public boolean isKnown() {
    return CONSTANTS.contains(this);
  }

  @Override
  public int compareTo(PriorityAreaKind other) {
    return code().compareTo(other.code());
  }
}
