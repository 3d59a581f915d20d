package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * The kind of organisation that was inspected.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class InspectedKind extends Code implements Comparable<InspectedKind> {
  private static final CodeConstants<InspectedKind> CONSTANTS = new CodeConstants<>();

  /** The council, police, health board and others of a Scottish council area. */
  public static final InspectedKind COMMUNITY_PLANNING_PARTNERSHIP =
      constant("community-planning-partnership");

  /** A council with duties towards children. */
  public static final InspectedKind LOCAL_AUTHORITY = constant("local-authority");

  /**
   * The authority and the health commissioners of an area, as inspected for SEND from 2016 to 2022.
   */
  public static final InspectedKind LOCAL_AREA = constant("local-area");

  /** The authority and the integrated care board of an area, as inspected for SEND from 2023. */
  public static final InspectedKind LOCAL_AREA_PARTNERSHIP = constant("local-area-partnership");

  /** The board of agencies for child protection in an English area, until 2019. */
  public static final InspectedKind LOCAL_SAFEGUARDING_CHILDREN_BOARD =
      constant("local-safeguarding-children-board");

  /** The successor of the local safeguarding children board. */
  public static final InspectedKind LOCAL_SAFEGUARDING_CHILDREN_PARTNERSHIP =
      constant("local-safeguarding-children-partnership");

  /** The joint body of a Scottish council and health board. */
  public static final InspectedKind HEALTH_AND_SOCIAL_CARE_PARTNERSHIP =
      constant("health-and-social-care-partnership");

  /**
   * The multi-agency team for children who have offended; formerly youth offending service or team.
   */
  public static final InspectedKind YOUTH_JUSTICE_SERVICE = constant("youth-justice-service");

  /** A police force inspected for child protection. */
  public static final InspectedKind POLICE_FORCE = constant("police-force");

  /** A body that is not tied to a place, for example Cafcass. */
  public static final InspectedKind NATIONAL_BODY = constant("national-body");

  /** A home registered for the care of children. */
  public static final InspectedKind CHILDRENS_HOME = constant("childrens-home");

  /** A children's home that may restrict children's liberty. */
  public static final InspectedKind SECURE_CHILDRENS_HOME = constant("secure-childrens-home");

  /** A special school that cares for children for more than 295 days a year. */
  public static final InspectedKind RESIDENTIAL_SPECIAL_SCHOOL_CHILDRENS_HOME =
      constant("residential-special-school-childrens-home");

  /** A special school where pupils stay overnight. */
  public static final InspectedKind RESIDENTIAL_SPECIAL_SCHOOL =
      constant("residential-special-school");

  /** A school with boarders. */
  public static final InspectedKind BOARDING_SCHOOL = constant("boarding-school");

  /** A college where students under 18 live. */
  public static final InspectedKind FURTHER_EDUCATION_COLLEGE =
      constant("further-education-college");

  /** A fostering provider outside local authorities. */
  public static final InspectedKind INDEPENDENT_FOSTERING_AGENCY =
      constant("independent-fostering-agency");

  /** An adoption agency that is not a local authority. */
  public static final InspectedKind VOLUNTARY_ADOPTION_AGENCY =
      constant("voluntary-adoption-agency");

  /** An agency that supports those touched by adoption. */
  public static final InspectedKind ADOPTION_SUPPORT_AGENCY = constant("adoption-support-agency");

  /** A place where parents live with their children while their parenting is assessed. */
  public static final InspectedKind RESIDENTIAL_FAMILY_CENTRE =
      constant("residential-family-centre");

  /** A holiday scheme with overnight care. */
  public static final InspectedKind HOLIDAY_SCHEME_DISABLED_CHILDREN =
      constant("holiday-scheme-disabled-children");

  /** A place of custody for children. */
  public static final InspectedKind SECURE_TRAINING_CENTRE = constant("secure-training-centre");

  /** Housing with support for looked after children and care leavers aged 16 and 17. */
  public static final InspectedKind SUPPORTED_ACCOMMODATION = constant("supported-accommodation");

  /** A care home; its client group says whether it is for children or adults. */
  public static final InspectedKind CARE_HOME_SERVICE = constant("care-home-service");

  /** Boarding or residential school care. */
  public static final InspectedKind SCHOOL_CARE_ACCOMMODATION_SERVICE =
      constant("school-care-accommodation-service");

  /** Secure care of children. */
  public static final InspectedKind SECURE_ACCOMMODATION_SERVICE =
      constant("secure-accommodation-service");

  /** A fostering service. */
  public static final InspectedKind FOSTERING_SERVICE = constant("fostering-service");

  /** An adoption service. */
  public static final InspectedKind ADOPTION_SERVICE = constant("adoption-service");

  /** Family care for adults, including young people who stay on. */
  public static final InspectedKind ADULT_PLACEMENT_SERVICE = constant("adult-placement-service");

  /** Nurseries, playgroups, out-of-school care. */
  public static final InspectedKind DAY_CARE_OF_CHILDREN = constant("day-care-of-children");

  /** A childminder. */
  public static final InspectedKind CHILD_MINDING = constant("child-minding");

  /** An agency that sends carers to children's own homes. */
  public static final InspectedKind CHILD_CARE_AGENCY = constant("child-care-agency");

  /** Care at home or by day. */
  public static final InspectedKind SUPPORT_SERVICE = constant("support-service");

  /** Support for people to live in their own homes. */
  public static final InspectedKind HOUSING_SUPPORT_SERVICE = constant("housing-support-service");

  /** Supported housing for people who have offended. */
  public static final InspectedKind OFFENDER_ACCOMMODATION_SERVICE =
      constant("offender-accommodation-service");

  /** An agency that supplies nurses. */
  public static final InspectedKind NURSE_AGENCY = constant("nurse-agency");

  /** Care at home in Wales. */
  public static final InspectedKind DOMICILIARY_SUPPORT_SERVICE =
      constant("domiciliary-support-service");

  private static InspectedKind constant(String code) {
    return CONSTANTS.add(new InspectedKind(code));
  }

  private InspectedKind(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static InspectedKind of(String code) {
    InspectedKind constant = CONSTANTS.find(code);
    return constant != null ? constant : new InspectedKind(code);
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
    return CONSTANTS.all();
  }

  @Override
  public boolean isKnown() {
    return CONSTANTS.contains(this);
  }

  @Override
  public int compareTo(InspectedKind other) {
    return code().compareTo(other.code());
  }
}
