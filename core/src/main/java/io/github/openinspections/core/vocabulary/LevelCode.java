package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * A level of a scale. The code has a meaning only together with its scale.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class LevelCode extends Code implements Comparable<LevelCode> {
  private static final CodeConstants<LevelCode> CONSTANTS = new CodeConstants<>();

  /** {@code excellent}. */
  public static final LevelCode EXCELLENT = constant("excellent");

  /** {@code very-good}. */
  public static final LevelCode VERY_GOOD = constant("very-good");

  /** {@code good}. */
  public static final LevelCode GOOD = constant("good");

  /** {@code adequate}. */
  public static final LevelCode ADEQUATE = constant("adequate");

  /** {@code weak}. */
  public static final LevelCode WEAK = constant("weak");

  /** {@code unsatisfactory}. */
  public static final LevelCode UNSATISFACTORY = constant("unsatisfactory");

  /** {@code outstanding}. */
  public static final LevelCode OUTSTANDING = constant("outstanding");

  /** {@code requires-improvement}. */
  public static final LevelCode REQUIRES_IMPROVEMENT = constant("requires-improvement");

  /** {@code inadequate}. */
  public static final LevelCode INADEQUATE = constant("inadequate");

  /** {@code requires-significant-improvement}. */
  public static final LevelCode REQUIRES_SIGNIFICANT_IMPROVEMENT =
      constant("requires-significant-improvement");

  /** {@code typically-positive}. */
  public static final LevelCode TYPICALLY_POSITIVE = constant("typically-positive");

  /** {@code inconsistent}. */
  public static final LevelCode INCONSISTENT = constant("inconsistent");

  /** {@code systemic-failings}. */
  public static final LevelCode SYSTEMIC_FAILINGS = constant("systemic-failings");

  /** {@code sufficient}. */
  public static final LevelCode SUFFICIENT = constant("sufficient");

  /** {@code not-sufficient}. */
  public static final LevelCode NOT_SUFFICIENT = constant("not-sufficient");

  /** {@code compliant}. */
  public static final LevelCode COMPLIANT = constant("compliant");

  /** {@code substantially-compliant}. */
  public static final LevelCode SUBSTANTIALLY_COMPLIANT = constant("substantially-compliant");

  /** {@code not-compliant}. */
  public static final LevelCode NOT_COMPLIANT = constant("not-compliant");

  /** {@code improved}. */
  public static final LevelCode IMPROVED = constant("improved");

  /** {@code sustained}. */
  public static final LevelCode SUSTAINED = constant("sustained");

  /** {@code declined}. */
  public static final LevelCode DECLINED = constant("declined");

  /** {@code significant}. */
  public static final LevelCode SIGNIFICANT = constant("significant");

  /** {@code some}. */
  public static final LevelCode SOME = constant("some");

  /** {@code limited}. */
  public static final LevelCode LIMITED = constant("limited");

  /** {@code none}. */
  public static final LevelCode NONE = constant("none");

  /** {@code consistently-strong}. */
  public static final LevelCode CONSISTENTLY_STRONG = constant("consistently-strong");

  /** {@code inconsistent-quality}. */
  public static final LevelCode INCONSISTENT_QUALITY = constant("inconsistent-quality");

  /** {@code serious-or-widespread-weaknesses}. */
  public static final LevelCode SERIOUS_OR_WIDESPREAD_WEAKNESSES =
      constant("serious-or-widespread-weaknesses");

  /** {@code exceptional}. */
  public static final LevelCode EXCEPTIONAL = constant("exceptional");

  /** {@code strong-standard}. */
  public static final LevelCode STRONG_STANDARD = constant("strong-standard");

  /** {@code expected-standard}. */
  public static final LevelCode EXPECTED_STANDARD = constant("expected-standard");

  /** {@code needs-attention}. */
  public static final LevelCode NEEDS_ATTENTION = constant("needs-attention");

  /** {@code urgent-improvement}. */
  public static final LevelCode URGENT_IMPROVEMENT = constant("urgent-improvement");

  /** {@code met}. */
  public static final LevelCode MET = constant("met");

  /** {@code not-met}. */
  public static final LevelCode NOT_MET = constant("not-met");

  /** {@code not-met-with-actions}. */
  public static final LevelCode NOT_MET_WITH_ACTIONS = constant("not-met-with-actions");

  /** {@code not-met-with-enforcement}. */
  public static final LevelCode NOT_MET_WITH_ENFORCEMENT = constant("not-met-with-enforcement");

  private static LevelCode constant(String code) {
    return CONSTANTS.add(new LevelCode(code));
  }

  private LevelCode(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static LevelCode of(String code) {
    LevelCode constant = CONSTANTS.find(code);
    return constant != null ? constant : new LevelCode(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static LevelCode parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format defines, in the order of its documentation. */
  public static List<LevelCode> known() {
    return CONSTANTS.all();
  }

  @Override
  public boolean isKnown() {
    return CONSTANTS.contains(this);
  }

  @Override
  public int compareTo(LevelCode other) {
    return code().compareTo(other.code());
  }
}
