package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * A scale of grades.
 *
 * <p>Levels compare only within one scale: Scotland counts 6 as best, England 1.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class ScaleCode extends Code implements Comparable<ScaleCode> {
  private static final CodeConstants<ScaleCode> CONSTANTS = new CodeConstants<>();

  /** Care Inspectorate six-point scale. */
  public static final ScaleCode CARE_INSPECTORATE_SIX_POINT =
      constant("care-inspectorate-six-point");

  /** Ofsted four-point scale with requires improvement. */
  public static final ScaleCode OFSTED_FOUR_POINT = constant("ofsted-four-point");

  /** Ofsted four-point scale with adequate. */
  public static final ScaleCode OFSTED_FOUR_POINT_ADEQUATE = constant("ofsted-four-point-adequate");

  /** HM Inspectorate of Probation four-point ratings. */
  public static final ScaleCode HMI_PROBATION_FOUR_POINT = constant("hmi-probation-four-point");

  /** Care Inspectorate Wales inspection ratings. */
  public static final ScaleCode CIW_FOUR_POINT = constant("ciw-four-point");

  /** Outcomes of area SEND inspections. */
  public static final ScaleCode AREA_SEND_OUTCOME = constant("area-send-outcome");

  /** Progress judged by re-visits to local areas with a written statement of action. */
  public static final ScaleCode AREA_SEND_REVISIT_PROGRESS = constant("area-send-revisit-progress");

  /** HIQA compliance with national standards. */
  public static final ScaleCode HIQA_COMPLIANCE = constant("hiqa-compliance");

  /** Ofsted interim inspections: effectiveness since the last full inspection. */
  public static final ScaleCode OFSTED_INTERIM_EFFECTIVENESS =
      constant("ofsted-interim-effectiveness");

  /** Words of progress (a reading aid, no official scale). */
  public static final ScaleCode PROGRESS_WORDS = constant("progress-words");

  /** Outcomes of inspections of supported accommodation. */
  public static final ScaleCode OFSTED_SUPPORTED_ACCOMMODATION =
      constant("ofsted-supported-accommodation");

  /** Ofsted five-point scale of report cards. */
  public static final ScaleCode OFSTED_REPORT_CARD = constant("ofsted-report-card");

  /** Whether safeguarding standards are met, on Ofsted report cards. */
  public static final ScaleCode OFSTED_SAFEGUARDING_STANDARDS =
      constant("ofsted-safeguarding-standards");

  /** Whether providers of childcare without children on the day meet their requirements. */
  public static final ScaleCode OFSTED_CHILDCARE_REQUIREMENTS =
      constant("ofsted-childcare-requirements");

  private static ScaleCode constant(String code) {
    return CONSTANTS.add(new ScaleCode(code));
  }

  private ScaleCode(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static ScaleCode of(String code) {
    ScaleCode constant = CONSTANTS.find(code);
    return constant != null ? constant : new ScaleCode(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static ScaleCode parse(String text) {
    return of(text);
  }

  /** Returns the codes that have an entry in the vocabulary. */
  public static List<ScaleCode> known() {
    return RatingScale.all().stream().map(RatingScale::code).toList();
  }

  @Override
  public boolean isKnown() {
    return RatingScale.find(this).isPresent();
  }

  @Override
  public int compareTo(ScaleCode other) {
    return code().compareTo(other.code());
  }
}
