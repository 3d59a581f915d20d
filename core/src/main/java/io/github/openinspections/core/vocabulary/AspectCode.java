package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * What a judgement is about: a quality indicator, key question, standard or judgement of a
 * framework.
 *
 * <p>Sub-aspects are written with a slash, as in {@code court/assessment}.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class AspectCode extends Code implements Comparable<AspectCode> {
  private static final CodeConstants<AspectCode> CONSTANTS = new CodeConstants<>();

  /** "Overall effectiveness" (ofsted-slac-2009). */
  public static final AspectCode OVERALL_EFFECTIVENESS = constant("overall-effectiveness");

  /** "The impact of leaders on social work practice with children and families" (ilacs-2018). */
  public static final AspectCode IMPACT_OF_LEADERS = constant("impact-of-leaders");

  /** "The experiences and progress of children who need help and protection" (sif-2013). */
  public static final AspectCode HELP_AND_PROTECTION = constant("help-and-protection");

  /** "The experiences and progress of children in care and care leavers" (ilacs-2018). */
  public static final AspectCode CHILDREN_IN_CARE_AND_CARE_LEAVERS =
      constant("children-in-care-and-care-leavers");

  /** "The experiences and progress of children in care" (ilacs-2023). */
  public static final AspectCode CHILDREN_IN_CARE = constant("children-in-care");

  /** "The experiences and progress of care leavers" (sif-2013). */
  public static final AspectCode CARE_LEAVERS = constant("care-leavers");

  /**
   * "The experiences and progress of children looked after and achieving permanence" (sif-2013).
   */
  public static final AspectCode LOOKED_AFTER_AND_PERMANENCE =
      constant("looked-after-and-permanence");

  /** "Adoption performance" (sif-2013). */
  public static final AspectCode ADOPTION = constant("adoption");

  /** "Leadership, management and governance" (sif-2013). */
  public static final AspectCode LEADERSHIP_MANAGEMENT_AND_GOVERNANCE =
      constant("leadership-management-and-governance");

  /** "The effectiveness of the Local Safeguarding Children Board" (sif-2013). */
  public static final AspectCode LSCB = constant("lscb");

  /** "Improvements in the wellbeing of children and young people" (ci-joint-2012). */
  public static final AspectCode IMPROVEMENTS_IN_WELLBEING = constant("improvements-in-wellbeing");

  /** "Impact on children and young people" (ci-joint-2012). */
  public static final AspectCode IMPACT_ON_CHILDREN_AND_YOUNG_PEOPLE =
      constant("impact-on-children-and-young-people");

  /** "Impact on families" (ci-joint-2012). */
  public static final AspectCode IMPACT_ON_FAMILIES = constant("impact-on-families");

  /** "Providing help and support at an early stage" (ci-joint-2012). */
  public static final AspectCode EARLY_HELP = constant("early-help");

  /** "Assessing and responding to risks and needs" (ci-joint-2012). */
  public static final AspectCode ASSESSING_AND_RESPONDING_TO_RISKS_AND_NEEDS =
      constant("assessing-and-responding-to-risks-and-needs");

  /** "Planning for individual children and young people" (ci-joint-2012). */
  public static final AspectCode PLANNING_FOR_INDIVIDUALS = constant("planning-for-individuals");

  /** "Planning and improving services" (ci-joint-2012). */
  public static final AspectCode PLANNING_AND_IMPROVING_SERVICES =
      constant("planning-and-improving-services");

  /** "Participation of children, young people, families and other stakeholders" (ci-joint-2012). */
  public static final AspectCode PARTICIPATION = constant("participation");

  /** "Leadership of improvement and change" (ci-joint-2012). */
  public static final AspectCode LEADERSHIP = constant("leadership");

  /** "Inspection outcome" (area-send-2023). */
  public static final AspectCode OUTCOME = constant("outcome");

  /** "Overall rating" (hmip-youth-justice-2018). */
  public static final AspectCode OVERALL = constant("overall");

  /** "Staff" (hmip-youth-justice-2018). */
  public static final AspectCode STAFF = constant("staff");

  /** "Governance and leadership" (hmip-youth-justice-2018). */
  public static final AspectCode GOVERNANCE_AND_LEADERSHIP = constant("governance-and-leadership");

  /** "Partnerships and services" (hmip-youth-justice-2018). */
  public static final AspectCode PARTNERSHIPS_AND_SERVICES = constant("partnerships-and-services");

  /** "Information and facilities" (hmip-youth-justice-2018). */
  public static final AspectCode INFORMATION_AND_FACILITIES =
      constant("information-and-facilities");

  /** "Assessment" (hmip-youth-justice-2018). */
  public static final AspectCode COURT_ASSESSMENT = constant("court/assessment");

  /** "Planning" (hmip-youth-justice-2018). */
  public static final AspectCode COURT_PLANNING = constant("court/planning");

  /** "Implementation and delivery" (hmip-youth-justice-2018). */
  public static final AspectCode COURT_DELIVERY = constant("court/delivery");

  /** "Reviewing" (hmip-youth-justice-2018). */
  public static final AspectCode COURT_REVIEWING = constant("court/reviewing");

  /** "Assessment" (hmip-youth-justice-2018). */
  public static final AspectCode OUT_OF_COURT_ASSESSMENT = constant("out-of-court/assessment");

  /** "Planning" (hmip-youth-justice-2018). */
  public static final AspectCode OUT_OF_COURT_PLANNING = constant("out-of-court/planning");

  /** "Implementation and delivery" (hmip-youth-justice-2018). */
  public static final AspectCode OUT_OF_COURT_DELIVERY = constant("out-of-court/delivery");

  /** "Joint working" (hmip-youth-justice-2018). */
  public static final AspectCode OUT_OF_COURT_JOINT_WORKING =
      constant("out-of-court/joint-working");

  /** "Out-of-court disposal policy and provision" (hmip-youth-justice-2018). */
  public static final AspectCode OUT_OF_COURT_POLICY = constant("out-of-court/policy");

  /** Assessment, in a source that does not say whether of court or out-of-court work. */
  public static final AspectCode ASSESSMENT = constant("assessment");

  /** Planning, in a source that does not say whether of court or out-of-court work. */
  public static final AspectCode PLANNING = constant("planning");

  /** Delivery, in a source that does not say whether of court or out-of-court work. */
  public static final AspectCode DELIVERY = constant("delivery");

  /** Reviewing, in a source that does not say whether of court or out-of-court work. */
  public static final AspectCode REVIEWING = constant("reviewing");

  /** Policy and provision, in a source that does not say for which work. */
  public static final AspectCode POLICY_AND_PROVISION = constant("policy-and-provision");

  /** "Resettlement policy and provision" (hmip-youth-justice-2018). */
  public static final AspectCode RESETTLEMENT = constant("resettlement");

  /** "Overall effectiveness" (ofsted-childrens-homes-2014). */
  public static final AspectCode OVERALL_EXPERIENCES = constant("overall-experiences");

  /** "Leadership and management" (ofsted-childrens-homes-2014). */
  public static final AspectCode LEADERSHIP_AND_MANAGEMENT = constant("leadership-and-management");

  /** "Outcomes for children and young people" (ofsted-childrens-homes-2014). */
  public static final AspectCode OUTCOMES = constant("outcomes");

  /** "Quality of care" (ofsted-childrens-homes-2014). */
  public static final AspectCode QUALITY_OF_CARE = constant("quality-of-care");

  /** "Outcomes in education and related learning activities" (ofsted-childrens-homes-2014). */
  public static final AspectCode EDUCATION = constant("education");

  /** "Health services" (sccif-secure-childrens-homes-2017). */
  public static final AspectCode HEALTH = constant("health");

  /** "How well do we support people's wellbeing?" (ci-registered-services-2018). */
  public static final AspectCode WELLBEING = constant("wellbeing");

  /** "How well is our care and support planned?" (ci-registered-services-2018). */
  public static final AspectCode CARE_AND_SUPPORT_PLANNING = constant("care-and-support-planning");

  /** "How good is our setting?" (ci-registered-services-2018). */
  public static final AspectCode SETTING = constant("setting");

  /** "How good is our staff team?" (ci-registered-services-2018). */
  public static final AspectCode STAFF_TEAM = constant("staff-team");

  /** "How good is our care, play and learning?" (ci-early-learning-2022). */
  public static final AspectCode CARE_PLAY_AND_LEARNING = constant("care-play-and-learning");

  /** "Quality of Care and Support" (ci-quality-themes-2008). */
  public static final AspectCode CARE_AND_SUPPORT = constant("care-and-support");

  /** "Quality of Environment" (ci-quality-themes-2008). */
  public static final AspectCode ENVIRONMENT = constant("environment");

  /** "Quality of Staffing" (ci-quality-themes-2008). */
  public static final AspectCode STAFFING = constant("staffing");

  /** "Quality of Management and Leadership" (ci-quality-themes-2008). */
  public static final AspectCode MANAGEMENT_AND_LEADERSHIP = constant("management-and-leadership");

  /** "Quality of Information" (ci-quality-themes-2008). */
  public static final AspectCode INFORMATION = constant("information");

  /** "How good is our care and support during the COVID-19 pandemic?" (ci-quality-themes-2008). */
  public static final AspectCode COVID_19 = constant("covid-19");

  /** The work with children of a youth justice service (hmip-youth-justice-2025). */
  public static final AspectCode WORK_WITH_CHILDREN = constant("work-with-children");

  /** The work with victims of a youth justice service (hmip-youth-justice-2025). */
  public static final AspectCode WORK_WITH_VICTIMS = constant("work-with-victims");

  /** "Safeguarding standards met?" (ofsted-report-card-2025). */
  public static final AspectCode SAFEGUARDING = constant("safeguarding");

  /** "Quality of education" (ofsted-early-years-2019). */
  public static final AspectCode QUALITY_OF_EDUCATION = constant("quality-of-education");

  /** "Behaviour and attitudes" (ofsted-early-years-2019). */
  public static final AspectCode BEHAVIOUR_AND_ATTITUDES = constant("behaviour-and-attitudes");

  /** "Personal development" (ofsted-early-years-2019). */
  public static final AspectCode PERSONAL_DEVELOPMENT = constant("personal-development");

  /** "Inclusion" (ofsted-report-card-2025). */
  public static final AspectCode INCLUSION = constant("inclusion");

  /** "Curriculum and teaching" (ofsted-report-card-2025). */
  public static final AspectCode CURRICULUM_AND_TEACHING = constant("curriculum-and-teaching");

  /** "Achievement" (ofsted-report-card-2025). */
  public static final AspectCode ACHIEVEMENT = constant("achievement");

  /** "Behaviour, attitudes and establishing routines" (ofsted-report-card-2025). */
  public static final AspectCode BEHAVIOUR_ATTITUDES_AND_ROUTINES =
      constant("behaviour-attitudes-and-routines");

  /** "Children's welfare and wellbeing" (ofsted-report-card-2025). */
  public static final AspectCode WELFARE_AND_WELLBEING = constant("welfare-and-wellbeing");

  /** "Leadership and governance" (ofsted-report-card-2025). */
  public static final AspectCode LEADERSHIP_AND_GOVERNANCE = constant("leadership-and-governance");

  private static AspectCode constant(String code) {
    return CONSTANTS.add(new AspectCode(code));
  }

  private AspectCode(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static AspectCode of(String code) {
    AspectCode constant = CONSTANTS.find(code);
    return constant != null ? constant : new AspectCode(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static AspectCode parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format defines, in the order of its documentation. */
  public static List<AspectCode> known() {
    return CONSTANTS.all();
  }

  @Override
  public boolean isKnown() {
    return CONSTANTS.contains(this);
  }

  @Override
  public int compareTo(AspectCode other) {
    return code().compareTo(other.code());
  }
}
