package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * Why something is absent: a judgement that was not made, a rating that it was too early to give,
 * an earlier inspection that does not exist.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class Absence extends Code implements Comparable<Absence> {
  private static final CodeConstants<Absence> CONSTANTS = new CodeConstants<>();

  /** The inspectors looked, or could have looked, but gave no grade. */
  public static final Absence NOT_JUDGED = constant("not-judged");

  /** The aspect does not apply to this service. */
  public static final Absence NOT_APPLICABLE = constant("not-applicable");

  /** Only later frameworks judge the aspect. */
  public static final Absence NOT_YET_INTRODUCED = constant("not-yet-introduced");

  /** Only earlier frameworks judged the aspect. */
  public static final Absence NO_LONGER_MADE = constant("no-longer-made");

  /** There is a grade, but it was not published. */
  public static final Absence NOT_PUBLISHED = constant("not-published");

  /** The source says nothing about it. */
  public static final Absence NOT_STATED = constant("not-stated");

  /** The source has something here that could not be read. */
  public static final Absence UNREADABLE = constant("unreadable");

  /** The inspectors say that it is too early to judge. */
  public static final Absence TOO_EARLY = constant("too-early");

  /** The review left this area out. */
  public static final Absence NOT_REVIEWED = constant("not-reviewed");

  /** There is no such thing: no inspection before this one. */
  public static final Absence NONE = constant("none");

  private static Absence constant(String code) {
    return CONSTANTS.add(new Absence(code));
  }

  private Absence(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static Absence of(String code) {
    Absence constant = CONSTANTS.find(code);
    return constant != null ? constant : new Absence(code);
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
    return CONSTANTS.all();
  }

  @Override
  public boolean isKnown() {
    return CONSTANTS.contains(this);
  }

  @Override
  public int compareTo(Absence other) {
    return code().compareTo(other.code());
  }
}
