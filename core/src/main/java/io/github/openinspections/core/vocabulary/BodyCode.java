package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * An inspectorate.
 *
 * <p>Names change (HMIC became HMICFRS) but the code stays; records hold the printed name next to
 * it.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class BodyCode extends Code implements Comparable<BodyCode> {
  private static final CodeConstants<BodyCode> CONSTANTS = new CodeConstants<>();

  /** Care Inspectorate. */
  public static final BodyCode CARE_INSPECTORATE = constant("care-inspectorate");

  /** HM Inspectorate of Constabulary in Scotland. */
  public static final BodyCode HMICS = constant("hmics");

  /** Healthcare Improvement Scotland. */
  public static final BodyCode HEALTHCARE_IMPROVEMENT_SCOTLAND =
      constant("healthcare-improvement-scotland");

  /** Education Scotland. */
  public static final BodyCode EDUCATION_SCOTLAND = constant("education-scotland");

  /** HM Inspectorate of Education. */
  public static final BodyCode HMIE = constant("hmie");

  /** Office for Standards in Education, Children's Services and Skills. */
  public static final BodyCode OFSTED = constant("ofsted");

  /** Care Quality Commission. */
  public static final BodyCode CQC = constant("cqc");

  /** HM Inspectorate of Constabulary and Fire &amp; Rescue Services. */
  public static final BodyCode HMICFRS = constant("hmicfrs");

  /** HM Inspectorate of Probation. */
  public static final BodyCode HMI_PROBATION = constant("hmi-probation");

  /** Arolygiaeth Gofal Cymru. */
  public static final BodyCode CIW = constant("ciw");

  /** His Majesty's Inspectorate for Education and Training in Wales. */
  public static final BodyCode ESTYN = constant("estyn");

  /** Regulation and Quality Improvement Authority. */
  public static final BodyCode RQIA = constant("rqia");

  /** Health Information and Quality Authority. */
  public static final BodyCode HIQA = constant("hiqa");

  private static BodyCode constant(String code) {
    return CONSTANTS.add(new BodyCode(code));
  }

  private BodyCode(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static BodyCode of(String code) {
    BodyCode constant = CONSTANTS.find(code);
    return constant != null ? constant : new BodyCode(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static BodyCode parse(String text) {
    return of(text);
  }

  /** Returns the codes that have an entry in the vocabulary. */
  public static List<BodyCode> known() {
    return InspectingBody.all().stream().map(InspectingBody::code).toList();
  }

  @Override
  public boolean isKnown() {
    return InspectingBody.find(this).isPresent();
  }

  @Override
  public int compareTo(BodyCode other) {
    return code().compareTo(other.code());
  }
}
