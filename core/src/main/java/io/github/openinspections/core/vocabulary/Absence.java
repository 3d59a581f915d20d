package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * Why something that could have been said was not: a judgement that was not made, a rating that is
 * too early, an earlier inspection that does not exist.
 *
 * <p>An open vocabulary: any code other than the constants is kept as written. Immutable and
 * thread-safe.
 */
public final class Absence extends Code implements Comparable<Absence> {
  /** The inspectors looked, or could have looked, but gave no grade. */
  public static final Absence NOT_JUDGED = of("not-judged");

  /** The aspect does not exist for this service. */
  public static final Absence NOT_APPLICABLE = of("not-applicable");

  /** The aspect was judged only in later frameworks. */
  public static final Absence NOT_YET_INTRODUCED = of("not-yet-introduced");

  /** The aspect was judged in earlier frameworks only. */
  public static final Absence NO_LONGER_MADE = of("no-longer-made");

  /** There is a grade, but it was not published. */
  public static final Absence NOT_PUBLISHED = of("not-published");

  /** The source says nothing about it. */
  public static final Absence NOT_STATED = of("not-stated");

  /** There is something in the source, but it could not be read. */
  public static final Absence UNREADABLE = of("unreadable");

  /** The inspectors say that it is too early to judge. */
  public static final Absence TOO_EARLY = of("too-early");

  /** The review left this area out. */
  public static final Absence NOT_REVIEWED = of("not-reviewed");

  /** There is nothing of the kind: no inspection before this one. */
  public static final Absence NONE = of("none");

  private static final List<Absence> KNOWN =
      List.of(
          NOT_JUDGED,
          NOT_APPLICABLE,
          NOT_YET_INTRODUCED,
          NO_LONGER_MADE,
          NOT_PUBLISHED,
          NOT_STATED,
          UNREADABLE,
          TOO_EARLY,
          NOT_REVIEWED,
          NONE);

  private Absence(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static Absence of(String code) {
    return new Absence(code);
  }

  /**
   * Reads what {@link #toString} writes; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static Absence parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format knows, in the order of its description. */
  public static List<Absence> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public int compareTo(Absence other) {
    return code().compareTo(other.code());
  }
}
