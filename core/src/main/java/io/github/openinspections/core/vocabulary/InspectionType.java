package io.github.openinspections.core.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The kind of a piece of inspection work.
 *
 * <p>A follow-up review is a type of its own, {@code progress-review}; which inspection it follows
 * up is said by the record, not by the type.
 *
 * <p>An open vocabulary: any code other than the constants is kept as written. Immutable and
 * thread-safe.
 */
public final class InspectionType extends Code implements Comparable<InspectionType> {
  /** An inspection whose kind the source does not say. */
  public static final InspectionType INSPECTION = of("inspection");

  /** Several inspectorates inspect the services of one area together, as in Scotland. */
  public static final InspectionType JOINT_INSPECTION = of("joint-inspection");

  /** A later look at whether the points of an earlier inspection have been dealt with. */
  public static final InspectionType PROGRESS_REVIEW = of("progress-review");

  /** The two-week inspection of an English local authority under ILACS. */
  public static final InspectionType STANDARD_INSPECTION = of("standard-inspection");

  /** The one-week inspection of an English local authority last judged good or better. */
  public static final InspectionType SHORT_INSPECTION = of("short-inspection");

  /**
   * The four-week inspection of an English local authority under the single inspection framework,
   * 2013 to 2018.
   */
  public static final InspectionType SINGLE_INSPECTION = of("single-inspection");

  /** A visit of a few days to one part of a local authority's work, reported without grades. */
  public static final InspectionType FOCUSED_VISIT = of("focused-visit");

  /**
   * A visit between inspections to see whether a provider or an authority is getting better or
   * meets requirements.
   */
  public static final InspectionType MONITORING_VISIT = of("monitoring-visit");

  /** Several English inspectorates look at one theme across the agencies of an area; no grades. */
  public static final InspectionType JOINT_TARGETED_AREA_INSPECTION =
      of("joint-targeted-area-inspection");

  /**
   * Inspection of an area's arrangements for children with special educational needs or
   * disabilities.
   */
  public static final InspectionType AREA_SEND_INSPECTION = of("area-send-inspection");

  /** The complete inspection of a regulated service, with all its judgements. */
  public static final InspectionType FULL_INSPECTION = of("full-inspection");

  /**
   * A shorter second inspection in the year, judged by direction: improved, sustained or declined.
   */
  public static final InspectionType INTERIM_INSPECTION = of("interim-inspection");

  /**
   * A visit to make sure that children are safe and well cared for; also the assurance inspections
   * that took the place of interim ones.
   */
  public static final InspectionType ASSURANCE_VISIT = of("assurance-visit");

  /** An inspection at once because of a concern. */
  public static final InspectionType EMERGENCY_INSPECTION = of("emergency-inspection");

  /** Inspection of a youth justice (formerly youth offending) service. */
  public static final InspectionType YOUTH_JUSTICE_INSPECTION = of("youth-justice-inspection");

  /** Inspection of child protection alone, for example of a police force. */
  public static final InspectionType CHILD_PROTECTION_INSPECTION =
      of("child-protection-inspection");

  /** A study of one subject over several places, not a judgement of one of them. */
  public static final InspectionType THEMATIC_REVIEW = of("thematic-review");

  private static final Set<InspectionType> KNOWN =
      new LinkedHashSet<>(
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
              THEMATIC_REVIEW));

  private static final List<InspectionType> GENERAL =
      List.of(INSPECTION, JOINT_INSPECTION, PROGRESS_REVIEW, THEMATIC_REVIEW);

  private InspectionType(String code) {
    super(code);
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
    return List.copyOf(KNOWN);
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
    return code().compareTo(other.code());
  }
}
