package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.form.Form;
import java.util.List;

/**
 * The kind of a piece of inspection work.
 *
 * <p>A follow-up review is a type of its own, {@code progress-review}; which inspection it follows
 * up is said by the record, not by the type.
 *
 * <p>An open vocabulary: any code other than the constants is kept as written. Immutable and
 * thread-safe.
 *
 * @param code the code as written: not empty, no white space at its ends
 */
public record InspectionType(String code) implements Code, Comparable<InspectionType> {
  /** {@code inspection}. */
  public static final InspectionType INSPECTION = of("inspection");

  /** {@code joint-inspection}. */
  public static final InspectionType JOINT_INSPECTION = of("joint-inspection");

  /** {@code progress-review}. */
  public static final InspectionType PROGRESS_REVIEW = of("progress-review");

  /** {@code standard-inspection}. */
  public static final InspectionType STANDARD_INSPECTION = of("standard-inspection");

  /** {@code short-inspection}. */
  public static final InspectionType SHORT_INSPECTION = of("short-inspection");

  /** {@code single-inspection}. */
  public static final InspectionType SINGLE_INSPECTION = of("single-inspection");

  /** {@code focused-visit}. */
  public static final InspectionType FOCUSED_VISIT = of("focused-visit");

  /** {@code monitoring-visit}. */
  public static final InspectionType MONITORING_VISIT = of("monitoring-visit");

  /** {@code joint-targeted-area-inspection}. */
  public static final InspectionType JOINT_TARGETED_AREA_INSPECTION =
      of("joint-targeted-area-inspection");

  /** {@code area-send-inspection}. */
  public static final InspectionType AREA_SEND_INSPECTION = of("area-send-inspection");

  /** {@code full-inspection}. */
  public static final InspectionType FULL_INSPECTION = of("full-inspection");

  /** {@code interim-inspection}. */
  public static final InspectionType INTERIM_INSPECTION = of("interim-inspection");

  /** {@code assurance-visit}. */
  public static final InspectionType ASSURANCE_VISIT = of("assurance-visit");

  /** {@code emergency-inspection}. */
  public static final InspectionType EMERGENCY_INSPECTION = of("emergency-inspection");

  /** {@code youth-justice-inspection}. */
  public static final InspectionType YOUTH_JUSTICE_INSPECTION = of("youth-justice-inspection");

  /** {@code child-protection-inspection}. */
  public static final InspectionType CHILD_PROTECTION_INSPECTION =
      of("child-protection-inspection");

  /** {@code thematic-review}. */
  public static final InspectionType THEMATIC_REVIEW = of("thematic-review");

  private static final List<InspectionType> KNOWN =
      List.of(
          INSPECTION,
          JOINT_INSPECTION,
          PROGRESS_REVIEW,
          STANDARD_INSPECTION,
          SHORT_INSPECTION,
          SINGLE_INSPECTION,
          FOCUSED_VISIT,
          MONITORING_VISIT,
          JOINT_TARGETED_AREA_INSPECTION,
          AREA_SEND_INSPECTION,
          FULL_INSPECTION,
          INTERIM_INSPECTION,
          ASSURANCE_VISIT,
          EMERGENCY_INSPECTION,
          YOUTH_JUSTICE_INSPECTION,
          CHILD_PROTECTION_INSPECTION,
          THEMATIC_REVIEW);

  private static final List<InspectionType> GENERAL =
      List.of(INSPECTION, JOINT_INSPECTION, PROGRESS_REVIEW, THEMATIC_REVIEW);

  /**
   * Makes a code.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public InspectionType {
    Form.requireIdentifier("code", code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static InspectionType of(String code) {
    return new InspectionType(code);
  }

  /**
   * Reads what {@link #toString} writes; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static InspectionType parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format knows, in the order of its description. */
  public static List<InspectionType> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /**
   * Whether any inspectorate may call something of its own so: an inspection, a joint one, a
   * progress review, a thematic review. Other kinds belong to known bodies.
   */
  public boolean isGeneral() {
    return GENERAL.contains(this);
  }

  @Override
  public int compareTo(InspectionType other) {
    return code.compareTo(other.code);
  }

  /** Returns the code as written. */
  @Override
  public String toString() {
    return code;
  }
}
