package io.github.openinspections.core.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The kind of organisation that was inspected.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class InspectedKind extends Code implements Comparable<InspectedKind> {
  /** The council, police, health board and others of a Scottish council area. */
  public static final InspectedKind COMMUNITY_PLANNING_PARTNERSHIP =
      of("community-planning-partnership");

  /** A council with duties towards children. */
  public static final InspectedKind LOCAL_AUTHORITY = of("local-authority");

  /**
   * The authority and the health commissioners of an area, as inspected for SEND from 2016 to 2022.
   */
  public static final InspectedKind LOCAL_AREA = of("local-area");

  /** The authority and the integrated care board of an area, as inspected for SEND from 2023. */
  public static final InspectedKind LOCAL_AREA_PARTNERSHIP = of("local-area-partnership");

  /** The board of agencies for child protection in an English area, until 2019. */
  public static final InspectedKind LOCAL_SAFEGUARDING_CHILDREN_BOARD =
      of("local-safeguarding-children-board");

  /** The successor of the local safeguarding children board. */
  public static final InspectedKind LOCAL_SAFEGUARDING_CHILDREN_PARTNERSHIP =
      of("local-safeguarding-children-partnership");

  /** The joint body of a Scottish council and health board. */
  public static final InspectedKind HEALTH_AND_SOCIAL_CARE_PARTNERSHIP =
      of("health-and-social-care-partnership");

  /**
   * The multi-agency team for children who have offended; formerly youth offending service or team.
   */
  public static final InspectedKind YOUTH_JUSTICE_SERVICE = of("youth-justice-service");

  /** A police force inspected for child protection. */
  public static final InspectedKind POLICE_FORCE = of("police-force");

  /** A body that is not tied to a place, for example Cafcass. */
  public static final InspectedKind NATIONAL_BODY = of("national-body");

  /** A home registered for the care of children. */
  public static final InspectedKind CHILDRENS_HOME = of("childrens-home");

  /** A children's home that may restrict children's liberty. */
  public static final InspectedKind SECURE_CHILDRENS_HOME = of("secure-childrens-home");

  /** A special school that cares for children for more than 295 days a year. */
  public static final InspectedKind RESIDENTIAL_SPECIAL_SCHOOL_CHILDRENS_HOME =
      of("residential-special-school-childrens-home");

  /** A special school where pupils stay overnight. */
  public static final InspectedKind RESIDENTIAL_SPECIAL_SCHOOL = of("residential-special-school");

  /** A school with boarders. */
  public static final InspectedKind BOARDING_SCHOOL = of("boarding-school");

  /** A college where students under 18 live. */
  public static final InspectedKind FURTHER_EDUCATION_COLLEGE = of("further-education-college");

  /** A fostering provider outside local authorities. */
  public static final InspectedKind INDEPENDENT_FOSTERING_AGENCY =
      of("independent-fostering-agency");

  /** An adoption agency that is not a local authority. */
  public static final InspectedKind VOLUNTARY_ADOPTION_AGENCY = of("voluntary-adoption-agency");

  /** An agency that supports those touched by adoption. */
  public static final InspectedKind ADOPTION_SUPPORT_AGENCY = of("adoption-support-agency");

  /** A place where parents live with their children while their parenting is assessed. */
  public static final InspectedKind RESIDENTIAL_FAMILY_CENTRE = of("residential-family-centre");

  /** A holiday scheme with overnight care. */
  public static final InspectedKind HOLIDAY_SCHEME_DISABLED_CHILDREN =
      of("holiday-scheme-disabled-children");

  /** A place of custody for children. */
  public static final InspectedKind SECURE_TRAINING_CENTRE = of("secure-training-centre");

  /** Housing with support for looked after children and care leavers aged 16 and 17. */
  public static final InspectedKind SUPPORTED_ACCOMMODATION = of("supported-accommodation");

  /** A care home; its client group says whether it is for children or adults. */
  public static final InspectedKind CARE_HOME_SERVICE = of("care-home-service");

  /** Boarding or residential school care. */
  public static final InspectedKind SCHOOL_CARE_ACCOMMODATION_SERVICE =
      of("school-care-accommodation-service");

  /** Secure care of children. */
  public static final InspectedKind SECURE_ACCOMMODATION_SERVICE =
      of("secure-accommodation-service");

  /** A fostering service. */
  public static final InspectedKind FOSTERING_SERVICE = of("fostering-service");

  /** An adoption service. */
  public static final InspectedKind ADOPTION_SERVICE = of("adoption-service");

  /** Family care for adults, including young people who stay on. */
  public static final InspectedKind ADULT_PLACEMENT_SERVICE = of("adult-placement-service");

  /** Nurseries, playgroups, out-of-school care. */
  public static final InspectedKind DAY_CARE_OF_CHILDREN = of("day-care-of-children");

  /** A childminder. */
  public static final InspectedKind CHILD_MINDING = of("child-minding");

  /** An agency that sends carers to children's own homes. */
  public static final InspectedKind CHILD_CARE_AGENCY = of("child-care-agency");

  /** Care at home or by day. */
  public static final InspectedKind SUPPORT_SERVICE = of("support-service");

  /** Support for people to live in their own homes. */
  public static final InspectedKind HOUSING_SUPPORT_SERVICE = of("housing-support-service");

  /** Supported housing for people who have offended. */
  public static final InspectedKind OFFENDER_ACCOMMODATION_SERVICE =
      of("offender-accommodation-service");

  /** An agency that supplies nurses. */
  public static final InspectedKind NURSE_AGENCY = of("nurse-agency");

  /** Care at home in Wales. */
  public static final InspectedKind DOMICILIARY_SUPPORT_SERVICE = of("domiciliary-support-service");

  private static final Set<InspectedKind> KNOWN =
      new LinkedHashSet<>(
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
              DOMICILIARY_SUPPORT_SERVICE));

  private InspectedKind(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static InspectedKind of(String code) {
    return new InspectedKind(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static InspectedKind parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format defines, in the order of its documentation. */
  public static List<InspectedKind> known() {
    return List.copyOf(KNOWN);
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public int compareTo(InspectedKind other) {
    return code().compareTo(other.code());
  }
}
