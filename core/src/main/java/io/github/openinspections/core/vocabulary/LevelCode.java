package io.github.openinspections.core.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A level of a scale. The code has a meaning only together with its scale.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class LevelCode extends Code implements Comparable<LevelCode> {
  /** {@code excellent}. */
  public static final LevelCode EXCELLENT = of("excellent");

  /** {@code very-good}. */
  public static final LevelCode VERY_GOOD = of("very-good");

  /** {@code good}. */
  public static final LevelCode GOOD = of("good");

  /** {@code adequate}. */
  public static final LevelCode ADEQUATE = of("adequate");

  /** {@code weak}. */
  public static final LevelCode WEAK = of("weak");

  /** {@code unsatisfactory}. */
  public static final LevelCode UNSATISFACTORY = of("unsatisfactory");

  /** {@code outstanding}. */
  public static final LevelCode OUTSTANDING = of("outstanding");

  /** {@code requires-improvement}. */
  public static final LevelCode REQUIRES_IMPROVEMENT = of("requires-improvement");

  /** {@code inadequate}. */
  public static final LevelCode INADEQUATE = of("inadequate");

  /** {@code requires-significant-improvement}. */
  public static final LevelCode REQUIRES_SIGNIFICANT_IMPROVEMENT =
      of("requires-significant-improvement");

  /** {@code typically-positive}. */
  public static final LevelCode TYPICALLY_POSITIVE = of("typically-positive");

  /** {@code inconsistent}. */
  public static final LevelCode INCONSISTENT = of("inconsistent");

  /** {@code systemic-failings}. */
  public static final LevelCode SYSTEMIC_FAILINGS = of("systemic-failings");

  /** {@code sufficient}. */
  public static final LevelCode SUFFICIENT = of("sufficient");

  /** {@code not-sufficient}. */
  public static final LevelCode NOT_SUFFICIENT = of("not-sufficient");

  /** {@code compliant}. */
  public static final LevelCode COMPLIANT = of("compliant");

  /** {@code substantially-compliant}. */
  public static final LevelCode SUBSTANTIALLY_COMPLIANT = of("substantially-compliant");

  /** {@code not-compliant}. */
  public static final LevelCode NOT_COMPLIANT = of("not-compliant");

  /** {@code improved}. */
  public static final LevelCode IMPROVED = of("improved");

  /** {@code sustained}. */
  public static final LevelCode SUSTAINED = of("sustained");

  /** {@code declined}. */
  public static final LevelCode DECLINED = of("declined");

  /** {@code significant}. */
  public static final LevelCode SIGNIFICANT = of("significant");

  /** {@code some}. */
  public static final LevelCode SOME = of("some");

  /** {@code limited}. */
  public static final LevelCode LIMITED = of("limited");

  /** {@code none}. */
  public static final LevelCode NONE = of("none");

  /** {@code consistently-strong}. */
  public static final LevelCode CONSISTENTLY_STRONG = of("consistently-strong");

  /** {@code inconsistent-quality}. */
  public static final LevelCode INCONSISTENT_QUALITY = of("inconsistent-quality");

  /** {@code serious-or-widespread-weaknesses}. */
  public static final LevelCode SERIOUS_OR_WIDESPREAD_WEAKNESSES =
      of("serious-or-widespread-weaknesses");

  /** {@code exceptional}. */
  public static final LevelCode EXCEPTIONAL = of("exceptional");

  /** {@code strong-standard}. */
  public static final LevelCode STRONG_STANDARD = of("strong-standard");

  /** {@code expected-standard}. */
  public static final LevelCode EXPECTED_STANDARD = of("expected-standard");

  /** {@code needs-attention}. */
  public static final LevelCode NEEDS_ATTENTION = of("needs-attention");

  /** {@code urgent-improvement}. */
  public static final LevelCode URGENT_IMPROVEMENT = of("urgent-improvement");

  /** {@code met}. */
  public static final LevelCode MET = of("met");

  /** {@code not-met}. */
  public static final LevelCode NOT_MET = of("not-met");

  /** {@code not-met-with-actions}. */
  public static final LevelCode NOT_MET_WITH_ACTIONS = of("not-met-with-actions");

  /** {@code not-met-with-enforcement}. */
  public static final LevelCode NOT_MET_WITH_ENFORCEMENT = of("not-met-with-enforcement");

  private static final Set<LevelCode> KNOWN =
      new LinkedHashSet<>(
          List.of(
              EXCELLENT,
              VERY_GOOD,
              GOOD,
              ADEQUATE,
              WEAK,
              UNSATISFACTORY,
              OUTSTANDING,
              REQUIRES_IMPROVEMENT,
              INADEQUATE,
              REQUIRES_SIGNIFICANT_IMPROVEMENT,
              TYPICALLY_POSITIVE,
              INCONSISTENT,
              SYSTEMIC_FAILINGS,
              SUFFICIENT,
              NOT_SUFFICIENT,
              COMPLIANT,
              SUBSTANTIALLY_COMPLIANT,
              NOT_COMPLIANT,
              IMPROVED,
              SUSTAINED,
              DECLINED,
              SIGNIFICANT,
              SOME,
              LIMITED,
              NONE,
              CONSISTENTLY_STRONG,
              INCONSISTENT_QUALITY,
              SERIOUS_OR_WIDESPREAD_WEAKNESSES,
              EXCEPTIONAL,
              STRONG_STANDARD,
              EXPECTED_STANDARD,
              NEEDS_ATTENTION,
              URGENT_IMPROVEMENT,
              MET,
              NOT_MET,
              NOT_MET_WITH_ACTIONS,
              NOT_MET_WITH_ENFORCEMENT));

  private LevelCode(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static LevelCode of(String code) {
    return new LevelCode(code);
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
    return List.copyOf(KNOWN);
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public int compareTo(LevelCode other) {
    return code().compareTo(other.code());
  }
}
