package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * Why something is absent: a judgement that was not made, a rating that it was too early to give,
 * an earlier inspection that does not exist.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class Absence extends Code implements Comparable<Absence> {
  /** The inspectors looked, or could have looked, but gave no grade. */
  public static final Absence NOT_JUDGED = of("not-judged");

  /** The aspect does not apply to this service. */
  public static final Absence NOT_APPLICABLE = of("not-applicable");

  /** Only later frameworks judge the aspect. */
  public static final Absence NOT_YET_INTRODUCED = of("not-yet-introduced");

  /** Only earlier frameworks judged the aspect. */
  public static final Absence NO_LONGER_MADE = of("no-longer-made");

  /** There is a grade, but it was not published. */
  public static final Absence NOT_PUBLISHED = of("not-published");

  /** The source says nothing about it. */
  public static final Absence NOT_STATED = of("not-stated");

  /** The source has something here that could not be read. */
  public static final Absence UNREADABLE = of("unreadable");

  /** The inspectors say that it is too early to judge. */
  public static final Absence TOO_EARLY = of("too-early");

  /** The review left this area out. */
  public static final Absence NOT_REVIEWED = of("not-reviewed");

  /** There is no such thing: no inspection before this one. */
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
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static Absence of(String code) {
    return new Absence(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static Absence parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format defines, in the order of its documentation. */
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
