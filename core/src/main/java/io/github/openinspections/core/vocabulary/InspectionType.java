package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * The type of an inspection.
 *
 * <p>A follow-up review has its own type, {@code progress-review}; the record, not the type, says
 * which inspection it follows up.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class InspectionType extends Code implements Comparable<InspectionType> {
  private static final CodeConstants<InspectionType> CONSTANTS = new CodeConstants<>();

  /** An inspection whose type the source does not state. */
  public static final InspectionType INSPECTION = constant("inspection");

  /**
   * An inspection of the services of one area by several inspectorates together, as in Scotland.
   */
  public static final InspectionType JOINT_INSPECTION = constant("joint-inspection");

  /** A later look at whether the points of an earlier inspection have been dealt with. */
  public static final InspectionType PROGRESS_REVIEW = constant("progress-review");

  /** The two-week inspection of an English local authority under ILACS. */
  public static final InspectionType STANDARD_INSPECTION = constant("standard-inspection");

  /** The one-week inspection of an English local authority last judged good or better. */
  public static final InspectionType SHORT_INSPECTION = constant("short-inspection");

  /**
   * The four-week inspection of an English local authority under the single inspection framework,
   * 2013 to 2018.
   */
  public static final InspectionType SINGLE_INSPECTION = constant("single-inspection");

  /** A visit of a few days to one part of a local authority's work, reported without grades. */
  public static final InspectionType FOCUSED_VISIT = constant("focused-visit");

  /**
   * A visit between inspections to see whether a provider or an authority is improving or meets
   * requirements.
   */
  public static final InspectionType MONITORING_VISIT = constant("monitoring-visit");

  /**
   * An inspection of one theme across the agencies of an area by several English inspectorates; no
   * grades.
   */
  public static final InspectionType JOINT_TARGETED_AREA_INSPECTION =
      constant("joint-targeted-area-inspection");

  /**
   * Inspection of an area's arrangements for children with special educational needs or
   * disabilities.
   */
  public static final InspectionType AREA_SEND_INSPECTION = constant("area-send-inspection");

  /** The complete inspection of a regulated service, with all its judgements. */
  public static final InspectionType FULL_INSPECTION = constant("full-inspection");

  /**
   * A shorter second inspection in the year, judged by direction: improved, sustained or declined.
   */
  public static final InspectionType INTERIM_INSPECTION = constant("interim-inspection");

  /**
   * A visit to make sure that children are safe and well cared for; also the assurance inspections
   * that replaced interim inspections.
   */
  public static final InspectionType ASSURANCE_VISIT = constant("assurance-visit");

  /** An immediate inspection because of a concern. */
  public static final InspectionType EMERGENCY_INSPECTION = constant("emergency-inspection");

  /** Inspection of a youth justice (formerly youth offending) service. */
  public static final InspectionType YOUTH_JUSTICE_INSPECTION =
      constant("youth-justice-inspection");

  /** Inspection of child protection alone, for example of a police force. */
  public static final InspectionType CHILD_PROTECTION_INSPECTION =
      constant("child-protection-inspection");

  /** A study of one subject in several places, not a judgement on any of them. */
  public static final InspectionType THEMATIC_REVIEW = constant("thematic-review");

  /**
   * No inspection, but the latest grades that a register has of a service, where it does not say of
   * which inspection they are.
   */
  public static final InspectionType LATEST_GRADES = constant("latest-grades");

  private static final List<InspectionType> GENERAL =
      List.of(INSPECTION, JOINT_INSPECTION, PROGRESS_REVIEW, THEMATIC_REVIEW, LATEST_GRADES);

  private static InspectionType constant(String code) {
    return CONSTANTS.add(new InspectionType(code));
  }

  private InspectionType(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static InspectionType of(String code) {
    InspectionType constant = CONSTANTS.find(code);
    return constant != null ? constant : new InspectionType(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static InspectionType parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format defines, in the order of its documentation. */
  public static List<InspectionType> known() {
    return CONSTANTS.all();
  }

  @Override
  public boolean isKnown() {
    return CONSTANTS.contains(this);
  }

  /**
   * Whether any inspectorate may use this type: an inspection, a joint inspection, a progress
   * review, a thematic review. Other types belong to known bodies.
   */
  public boolean isGeneral() {
    return GENERAL.contains(this);
  }

  @Override
  public int compareTo(InspectionType other) {
    return code().compareTo(other.code());
  }
}
