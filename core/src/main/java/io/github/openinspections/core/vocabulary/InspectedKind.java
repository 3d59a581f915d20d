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

  /** {@code local-area}. */
  public static final InspectedKind LOCAL_AREA = of("local-area");

  /** {@code local-area-partnership}. */
  public static final InspectedKind LOCAL_AREA_PARTNERSHIP = of("local-area-partnership");

  /** {@code local-safeguarding-children-board}. */
  public static final InspectedKind LOCAL_SAFEGUARDING_CHILDREN_BOARD =
      of("local-safeguarding-children-board");

  /** {@code local-safeguarding-children-partnership}. */
  public static final InspectedKind LOCAL_SAFEGUARDING_CHILDREN_PARTNERSHIP =
      of("local-safeguarding-children-partnership");

  /** {@code health-and-social-care-partnership}. */
  public static final InspectedKind HEALTH_AND_SOCIAL_CARE_PARTNERSHIP =
      of("health-and-social-care-partnership");

  /** {@code youth-justice-service}. */
  public static final InspectedKind YOUTH_JUSTICE_SERVICE = of("youth-justice-service");

  /** {@code police-force}. */
  public static final InspectedKind POLICE_FORCE = of("police-force");

  /** {@code national-body}. */
  public static final InspectedKind NATIONAL_BODY = of("national-body");

  /** {@code childrens-home}. */
  public static final InspectedKind CHILDRENS_HOME = of("childrens-home");

  /** {@code secure-childrens-home}. */
  public static final InspectedKind SECURE_CHILDRENS_HOME = of("secure-childrens-home");

  /** {@code residential-special-school-childrens-home}. */
  public static final InspectedKind RESIDENTIAL_SPECIAL_SCHOOL_CHILDRENS_HOME =
      of("residential-special-school-childrens-home");

  /** {@code residential-special-school}. */
  public static final InspectedKind RESIDENTIAL_SPECIAL_SCHOOL = of("residential-special-school");

  /** {@code boarding-school}. */
  public static final InspectedKind BOARDING_SCHOOL = of("boarding-school");

  /** {@code further-education-college}. */
  public static final InspectedKind FURTHER_EDUCATION_COLLEGE = of("further-education-college");

  /** {@code independent-fostering-agency}. */
  public static final InspectedKind INDEPENDENT_FOSTERING_AGENCY =
      of("independent-fostering-agency");

  /** {@code voluntary-adoption-agency}. */
  public static final InspectedKind VOLUNTARY_ADOPTION_AGENCY = of("voluntary-adoption-agency");

  /** {@code adoption-support-agency}. */
  public static final InspectedKind ADOPTION_SUPPORT_AGENCY = of("adoption-support-agency");

  /** {@code residential-family-centre}. */
  public static final InspectedKind RESIDENTIAL_FAMILY_CENTRE = of("residential-family-centre");

  /** {@code holiday-scheme-disabled-children}. */
  public static final InspectedKind HOLIDAY_SCHEME_DISABLED_CHILDREN =
      of("holiday-scheme-disabled-children");

  /** {@code secure-training-centre}. */
  public static final InspectedKind SECURE_TRAINING_CENTRE = of("secure-training-centre");

  /** {@code supported-accommodation}. */
  public static final InspectedKind SUPPORTED_ACCOMMODATION = of("supported-accommodation");

  /** {@code care-home-service}. */
  public static final InspectedKind CARE_HOME_SERVICE = of("care-home-service");

  /** {@code school-care-accommodation-service}. */
  public static final InspectedKind SCHOOL_CARE_ACCOMMODATION_SERVICE =
      of("school-care-accommodation-service");

  /** {@code secure-accommodation-service}. */
  public static final InspectedKind SECURE_ACCOMMODATION_SERVICE =
      of("secure-accommodation-service");

  /** {@code fostering-service}. */
  public static final InspectedKind FOSTERING_SERVICE = of("fostering-service");

  /** {@code adoption-service}. */
  public static final InspectedKind ADOPTION_SERVICE = of("adoption-service");

  /** {@code adult-placement-service}. */
  public static final InspectedKind ADULT_PLACEMENT_SERVICE = of("adult-placement-service");

  /** {@code day-care-of-children}. */
  public static final InspectedKind DAY_CARE_OF_CHILDREN = of("day-care-of-children");

  /** {@code child-minding}. */
  public static final InspectedKind CHILD_MINDING = of("child-minding");

  /** {@code child-care-agency}. */
  public static final InspectedKind CHILD_CARE_AGENCY = of("child-care-agency");

  /** {@code support-service}. */
  public static final InspectedKind SUPPORT_SERVICE = of("support-service");

  /** {@code housing-support-service}. */
  public static final InspectedKind HOUSING_SUPPORT_SERVICE = of("housing-support-service");

  /** {@code offender-accommodation-service}. */
  public static final InspectedKind OFFENDER_ACCOMMODATION_SERVICE =
      of("offender-accommodation-service");

  /** {@code nurse-agency}. */
  public static final InspectedKind NURSE_AGENCY = of("nurse-agency");

  /** {@code domiciliary-support-service}. */
  public static final InspectedKind DOMICILIARY_SUPPORT_SERVICE = of("domiciliary-support-service");

  private static final List<InspectedKind> KNOWN =
      List.of(
          COMMUNITY_PLANNING_PARTNERSHIP,
          LOCAL_AUTHORITY,
          LOCAL_AREA,
          LOCAL_AREA_PARTNERSHIP,
          LOCAL_SAFEGUARDING_CHILDREN_BOARD,
          LOCAL_SAFEGUARDING_CHILDREN_PARTNERSHIP,
          HEALTH_AND_SOCIAL_CARE_PARTNERSHIP,
          YOUTH_JUSTICE_SERVICE,
          POLICE_FORCE,
          NATIONAL_BODY,
          CHILDRENS_HOME,
          SECURE_CHILDRENS_HOME,
          RESIDENTIAL_SPECIAL_SCHOOL_CHILDRENS_HOME,
          RESIDENTIAL_SPECIAL_SCHOOL,
          BOARDING_SCHOOL,
          FURTHER_EDUCATION_COLLEGE,
          INDEPENDENT_FOSTERING_AGENCY,
          VOLUNTARY_ADOPTION_AGENCY,
          ADOPTION_SUPPORT_AGENCY,
          RESIDENTIAL_FAMILY_CENTRE,
          HOLIDAY_SCHEME_DISABLED_CHILDREN,
          SECURE_TRAINING_CENTRE,
          SUPPORTED_ACCOMMODATION,
          CARE_HOME_SERVICE,
          SCHOOL_CARE_ACCOMMODATION_SERVICE,
          SECURE_ACCOMMODATION_SERVICE,
          FOSTERING_SERVICE,
          ADOPTION_SERVICE,
          ADULT_PLACEMENT_SERVICE,
          DAY_CARE_OF_CHILDREN,
          CHILD_MINDING,
          CHILD_CARE_AGENCY,
          SUPPORT_SERVICE,
          HOUSING_SUPPORT_SERVICE,
          OFFENDER_ACCOMMODATION_SERVICE,
          NURSE_AGENCY,
          DOMICILIARY_SUPPORT_SERVICE);

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
