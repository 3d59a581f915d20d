package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.form.Form;
import java.util.List;

/**
 * The kind of organisation that was inspected.
 *
 * <p>An open vocabulary: any code other than the constants is kept as written. Immutable and
 * thread-safe.
 *
 * @param code the code as written: not empty, no white space at its ends
 */
public record InspectedKind(String code) implements Code, Comparable<InspectedKind> {
  /** {@code community-planning-partnership}. */
  public static final InspectedKind COMMUNITY_PLANNING_PARTNERSHIP =
      of("community-planning-partnership");

  /** {@code local-authority}. */
  public static final InspectedKind LOCAL_AUTHORITY = of("local-authority");

  /** {@code local-safeguarding-children-board}. */
  public static final InspectedKind LOCAL_SAFEGUARDING_CHILDREN_BOARD =
      of("local-safeguarding-children-board");

  /** {@code local-safeguarding-partnership}. */
  public static final InspectedKind LOCAL_SAFEGUARDING_PARTNERSHIP =
      of("local-safeguarding-partnership");

  /** {@code local-area-partnership}. */
  public static final InspectedKind LOCAL_AREA_PARTNERSHIP = of("local-area-partnership");

  /** {@code health-and-social-care-partnership}. */
  public static final InspectedKind HEALTH_AND_SOCIAL_CARE_PARTNERSHIP =
      of("health-and-social-care-partnership");

  /** {@code youth-justice-service}. */
  public static final InspectedKind YOUTH_JUSTICE_SERVICE = of("youth-justice-service");

  /** {@code registered-service}. */
  public static final InspectedKind REGISTERED_SERVICE = of("registered-service");

  private static final List<InspectedKind> KNOWN =
      List.of(
          COMMUNITY_PLANNING_PARTNERSHIP,
          LOCAL_AUTHORITY,
          LOCAL_SAFEGUARDING_CHILDREN_BOARD,
          LOCAL_SAFEGUARDING_PARTNERSHIP,
          LOCAL_AREA_PARTNERSHIP,
          HEALTH_AND_SOCIAL_CARE_PARTNERSHIP,
          YOUTH_JUSTICE_SERVICE,
          REGISTERED_SERVICE);

  /**
   * Makes a code.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public InspectedKind {
    Form.requireIdentifier("code", code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static InspectedKind of(String code) {
    return new InspectedKind(code);
  }

  /**
   * Reads what {@link #toString} writes; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static InspectedKind parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format knows, in the order of its description. */
  public static List<InspectedKind> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public int compareTo(InspectedKind other) {
    return code.compareTo(other.code);
  }

  /** Returns the code as written. */
  @Override
  public String toString() {
    return code;
  }
}
