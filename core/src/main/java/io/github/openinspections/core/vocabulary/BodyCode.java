package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.form.Form;
import java.util.List;

/**
 * An inspectorate.
 *
 * <p>Names change (HMIC became HMICFRS), the code stays; the printed name stands beside it.
 *
 * <p>An open vocabulary: any code other than the constants is kept as written. Immutable and
 * thread-safe.
 *
 * @param code the code as written: not empty, no white space at its ends
 */
public record BodyCode(String code) implements Code, Comparable<BodyCode> {
  /** {@code care-inspectorate}. */
  public static final BodyCode CARE_INSPECTORATE = of("care-inspectorate");

  /** {@code hmics}. */
  public static final BodyCode HMICS = of("hmics");

  /** {@code healthcare-improvement-scotland}. */
  public static final BodyCode HEALTHCARE_IMPROVEMENT_SCOTLAND =
      of("healthcare-improvement-scotland");

  /** {@code education-scotland}. */
  public static final BodyCode EDUCATION_SCOTLAND = of("education-scotland");

  /** {@code hmie}. */
  public static final BodyCode HMIE = of("hmie");

  /** {@code ofsted}. */
  public static final BodyCode OFSTED = of("ofsted");

  /** {@code cqc}. */
  public static final BodyCode CQC = of("cqc");

  /** {@code hmicfrs}. */
  public static final BodyCode HMICFRS = of("hmicfrs");

  /** {@code hmi-probation}. */
  public static final BodyCode HMI_PROBATION = of("hmi-probation");

  /** {@code ciw}. */
  public static final BodyCode CIW = of("ciw");

  /** {@code estyn}. */
  public static final BodyCode ESTYN = of("estyn");

  /** {@code rqia}. */
  public static final BodyCode RQIA = of("rqia");

  /** {@code hiqa}. */
  public static final BodyCode HIQA = of("hiqa");

  /**
   * Makes a code.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public BodyCode {
    Form.requireIdentifier("code", code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static BodyCode of(String code) {
    return new BodyCode(code);
  }

  /**
   * Reads what {@link #toString} writes; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static BodyCode parse(String text) {
    return of(text);
  }

  /** Returns the codes that the vocabulary has an entry for. */
  public static List<BodyCode> known() {
    return InspectingBody.all().stream().map(InspectingBody::code).toList();
  }

  @Override
  public boolean isKnown() {
    return InspectingBody.find(this).isPresent();
  }

  @Override
  public int compareTo(BodyCode other) {
    return code.compareTo(other.code);
  }

  /** Returns the code as written. */
  @Override
  public String toString() {
    return code;
  }
}
