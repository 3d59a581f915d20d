package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.form.Form;
import java.util.List;

/**
 * A scale of grades.
 *
 * <p>Ranks compare only within one scale: Scotland counts 6 as best, England 1.
 *
 * <p>An open vocabulary: any code other than the constants is kept as written. Immutable and
 * thread-safe.
 *
 * @param code the code as written: not empty, no white space at its ends
 */
public record ScaleCode(String code) implements Code, Comparable<ScaleCode> {
  /** {@code care-inspectorate-six-point}. */
  public static final ScaleCode CARE_INSPECTORATE_SIX_POINT = of("care-inspectorate-six-point");

  /** {@code ofsted-four-point}. */
  public static final ScaleCode OFSTED_FOUR_POINT = of("ofsted-four-point");

  /** {@code ofsted-four-point-adequate}. */
  public static final ScaleCode OFSTED_FOUR_POINT_ADEQUATE = of("ofsted-four-point-adequate");

  /** {@code hmi-probation-four-point}. */
  public static final ScaleCode HMI_PROBATION_FOUR_POINT = of("hmi-probation-four-point");

  /** {@code ciw-four-point}. */
  public static final ScaleCode CIW_FOUR_POINT = of("ciw-four-point");

  /** {@code area-send-outcome}. */
  public static final ScaleCode AREA_SEND_OUTCOME = of("area-send-outcome");

  /** {@code area-send-revisit-progress}. */
  public static final ScaleCode AREA_SEND_REVISIT_PROGRESS = of("area-send-revisit-progress");

  /** {@code hiqa-compliance}. */
  public static final ScaleCode HIQA_COMPLIANCE = of("hiqa-compliance");

  /** {@code ofsted-interim-effectiveness}. */
  public static final ScaleCode OFSTED_INTERIM_EFFECTIVENESS = of("ofsted-interim-effectiveness");

  /** {@code progress-words}. */
  public static final ScaleCode PROGRESS_WORDS = of("progress-words");

  /**
   * Makes a code.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public ScaleCode {
    Form.requireIdentifier("code", code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static ScaleCode of(String code) {
    return new ScaleCode(code);
  }

  /**
   * Reads what {@link #toString} writes; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static ScaleCode parse(String text) {
    return of(text);
  }

  /** Returns the codes that the vocabulary has an entry for. */
  public static List<ScaleCode> known() {
    return RatingScale.all().stream().map(RatingScale::code).toList();
  }

  @Override
  public boolean isKnown() {
    return RatingScale.find(this).isPresent();
  }

  @Override
  public int compareTo(ScaleCode other) {
    return code.compareTo(other.code);
  }

  /** Returns the code as written. */
  @Override
  public String toString() {
    return code;
  }
}
