package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * The published framework of an inspection, such as {@code ilacs-2023}.
 *
 * <p>The number is the year in which fieldwork under that version first began; if that year is not
 * known, the last one after {@code to}, as in {@code ofsted-boarding-to-2012}.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class FrameworkCode extends Code implements Comparable<FrameworkCode> {
  private static final CodeConstants<FrameworkCode> CONSTANTS = new CodeConstants<>();

  /** Inspections of local authority children's services (ILACS), 2018 to 2022. */
  public static final FrameworkCode ILACS_2018 = constant("ilacs-2018");

  /** Inspections of local authority children's services (ILACS), 2023 to March 2026. */
  public static final FrameworkCode ILACS_2023 = constant("ilacs-2023");

  /** Inspections of local authority children's services (ILACS), from April 2026. */
  public static final FrameworkCode ILACS_2026 = constant("ilacs-2026");

  /**
   * Inspection of services for children in need of help and protection, children looked after and
   * care leavers (single inspection framework).
   */
  public static final FrameworkCode SIF_2013 = constant("sif-2013");

  /** Joint targeted area inspections. */
  public static final FrameworkCode JTAI_2016 = constant("jtai-2016");

  /** Joint inspections of services for children and young people. */
  public static final FrameworkCode CI_JOINT_2012 = constant("ci-joint-2012");

  /** Joint inspections of services for children and young people in need of care and protection. */
  public static final FrameworkCode CI_JOINT_2018 = constant("ci-joint-2018");

  private static FrameworkCode constant(String code) {
    return CONSTANTS.add(new FrameworkCode(code));
  }

  private FrameworkCode(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static FrameworkCode of(String code) {
    FrameworkCode constant = CONSTANTS.find(code);
    return constant != null ? constant : new FrameworkCode(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static FrameworkCode parse(String text) {
    return of(text);
  }

  /** Returns the codes that have an entry in the vocabulary. */
  public static List<FrameworkCode> known() {
    return Framework.all().stream().map(Framework::code).toList();
  }

  @Override
  public boolean isKnown() {
    return Framework.find(this).isPresent();
  }

  @Override
  public int compareTo(FrameworkCode other) {
    return code().compareTo(other.code());
  }
}
