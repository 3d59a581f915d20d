package io.github.openinspections.core.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a judgement is about: a quality indicator, key question, standard or judgement of a
 * framework.
 *
 * <p>Sub-aspects are written with a slash, as in {@code court/assessment}.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class AspectCode extends Code implements Comparable<AspectCode> {
  /** "Overall effectiveness" (ofsted-slac-2009). */
  public static final AspectCode OVERALL_EFFECTIVENESS = of("overall-effectiveness");

  /** "The impact of leaders on social work practice with children and families" (ilacs-2018). */
  public static final AspectCode IMPACT_OF_LEADERS = of("impact-of-leaders");

  /** "The experiences and progress of children who need help and protection" (sif-2013). */
  public static final AspectCode HELP_AND_PROTECTION = of("help-and-protection");

  /** "The experiences and progress of children in care and care leavers" (ilacs-2018). */
  public static final AspectCode CHILDREN_IN_CARE_AND_CARE_LEAVERS =
      of("children-in-care-and-care-leavers");

  /** "The experiences and progress of children in care" (ilacs-2023). */
  public static final AspectCode CHILDREN_IN_CARE = of("children-in-care");

  /** "The experiences and progress of care leavers" (sif-2013). */
  public static final AspectCode CARE_LEAVERS = of("care-leavers");

  /**
   * "The experiences and progress of children looked after and achieving permanence" (sif-2013).
   */
  public static final AspectCode LOOKED_AFTER_AND_PERMANENCE = of("looked-after-and-permanence");

  /** "Adoption performance" (sif-2013). */
  public static final AspectCode ADOPTION = of("adoption");

  /** "Leadership, management and governance" (sif-2013). */
  public static final AspectCode LEADERSHIP_MANAGEMENT_AND_GOVERNANCE =
      of("leadership-management-and-governance");

  /** "The effectiveness of the Local Safeguarding Children Board" (sif-2013). */
  public static final AspectCode LSCB = of("lscb");

  /** "Improvements in the wellbeing of children and young people" (ci-joint-2012). */
  public static final AspectCode IMPROVEMENTS_IN_WELLBEING = of("improvements-in-wellbeing");

  /** "Impact on children and young people" (ci-joint-2012). */
  public static final AspectCode IMPACT_ON_CHILDREN_AND_YOUNG_PEOPLE =
      of("impact-on-children-and-young-people");

  /** "Impact on families" (ci-joint-2012). */
  public static final AspectCode IMPACT_ON_FAMILIES = of("impact-on-families");

  /** "Providing help and support at an early stage" (ci-joint-2012). */
  public static final AspectCode EARLY_HELP = of("early-help");

  /** "Assessing and responding to risks and needs" (ci-joint-2012). */
  public static final AspectCode ASSESSING_AND_RESPONDING_TO_RISKS_AND_NEEDS =
      of("assessing-and-responding-to-risks-and-needs");

  /** "Planning for individual children and young people" (ci-joint-2012). */
  public static final AspectCode PLANNING_FOR_INDIVIDUALS = of("planning-for-individuals");

  /** "Planning and improving services" (ci-joint-2012). */
  public static final AspectCode PLANNING_AND_IMPROVING_SERVICES =
      of("planning-and-improving-services");

  /** "Participation of children, young people, families and other stakeholders" (ci-joint-2012). */
  public static final AspectCode PARTICIPATION = of("participation");

  /** "Leadership of improvement and change" (ci-joint-2012). */
  public static final AspectCode LEADERSHIP = of("leadership");

  /** "Inspection outcome" (area-send-2023). */
  public static final AspectCode OUTCOME = of("outcome");

  /** "Overall rating" (hmip-youth-justice-2018). */
  public static final AspectCode OVERALL = of("overall");

  /** "Staff" (hmip-youth-justice-2018). */
  public static final AspectCode STAFF = of("staff");

  /** "Governance and leadership" (hmip-youth-justice-2018). */
  public static final AspectCode GOVERNANCE_AND_LEADERSHIP = of("governance-and-leadership");

  /** "Partnerships and services" (hmip-youth-justice-2018). */
  public static final AspectCode PARTNERSHIPS_AND_SERVICES = of("partnerships-and-services");

  /** "Information and facilities" (hmip-youth-justice-2018). */
  public static final AspectCode INFORMATION_AND_FACILITIES = of("information-and-facilities");

  /** "Assessment" (hmip-youth-justice-2018). */
  public static final AspectCode COURT_ASSESSMENT = of("court/assessment");

  /** "Planning" (hmip-youth-justice-2018). */
  public static final AspectCode COURT_PLANNING = of("court/planning");

  /** "Implementation and delivery" (hmip-youth-justice-2018). */
  public static final AspectCode COURT_DELIVERY = of("court/delivery");

  /** "Reviewing" (hmip-youth-justice-2018). */
  public static final AspectCode COURT_REVIEWING = of("court/reviewing");

  /** "Assessment" (hmip-youth-justice-2018). */
  public static final AspectCode OUT_OF_COURT_ASSESSMENT = of("out-of-court/assessment");

  /** "Planning" (hmip-youth-justice-2018). */
  public static final AspectCode OUT_OF_COURT_PLANNING = of("out-of-court/planning");

  /** "Implementation and delivery" (hmip-youth-justice-2018). */
  public static final AspectCode OUT_OF_COURT_DELIVERY = of("out-of-court/delivery");

  /** "Joint working" (hmip-youth-justice-2018). */
  public static final AspectCode OUT_OF_COURT_JOINT_WORKING = of("out-of-court/joint-working");

  /** "Out-of-court disposal policy and provision" (hmip-youth-justice-2018). */
  public static final AspectCode OUT_OF_COURT_POLICY = of("out-of-court/policy");

  /** Assessment, in a source that does not say whether of court or out-of-court work. */
  public static final AspectCode ASSESSMENT = of("assessment");

  /** Planning, in a source that does not say whether of court or out-of-court work. */
  public static final AspectCode PLANNING = of("planning");

  /** Delivery, in a source that does not say whether of court or out-of-court work. */
  public static final AspectCode DELIVERY = of("delivery");

  /** Reviewing, in a source that does not say whether of court or out-of-court work. */
  public static final AspectCode REVIEWING = of("reviewing");

  /** Policy and provision, in a source that does not say for which work. */
  public static final AspectCode POLICY_AND_PROVISION = of("policy-and-provision");

  /** "Resettlement policy and provision" (hmip-youth-justice-2018). */
  public static final AspectCode RESETTLEMENT = of("resettlement");

  /** "Overall effectiveness" (ofsted-childrens-homes-2014). */
  public static final AspectCode OVERALL_EXPERIENCES = of("overall-experiences");

  /** "Leadership and management" (ofsted-childrens-homes-2014). */
  public static final AspectCode LEADERSHIP_AND_MANAGEMENT = of("leadership-and-management");

  /** "Outcomes for children and young people" (ofsted-childrens-homes-2014). */
  public static final AspectCode OUTCOMES = of("outcomes");

  /** "Quality of care" (ofsted-childrens-homes-2014). */
  public static final AspectCode QUALITY_OF_CARE = of("quality-of-care");

  /** "Outcomes in education and related learning activities" (ofsted-childrens-homes-2014). */
  public static final AspectCode EDUCATION = of("education");

  /** "Health services" (sccif-secure-childrens-homes-2017). */
  public static final AspectCode HEALTH = of("health");

  /** "How well do we support people's wellbeing?" (ci-registered-services-2018). */
  public static final AspectCode WELLBEING = of("wellbeing");

  /** "How well is our care and support planned?" (ci-registered-services-2018). */
  public static final AspectCode CARE_AND_SUPPORT_PLANNING = of("care-and-support-planning");

  /** "How good is our setting?" (ci-registered-services-2018). */
  public static final AspectCode SETTING = of("setting");

  /** "How good is our staff team?" (ci-registered-services-2018). */
  public static final AspectCode STAFF_TEAM = of("staff-team");

  /** "How good is our care, play and learning?" (ci-early-learning-2022). */
  public static final AspectCode CARE_PLAY_AND_LEARNING = of("care-play-and-learning");

  /** "Quality of Care and Support" (ci-quality-themes-2008). */
  public static final AspectCode CARE_AND_SUPPORT = of("care-and-support");

  /** "Quality of Environment" (ci-quality-themes-2008). */
  public static final AspectCode ENVIRONMENT = of("environment");

  /** "Quality of Staffing" (ci-quality-themes-2008). */
  public static final AspectCode STAFFING = of("staffing");

  /** "Quality of Management and Leadership" (ci-quality-themes-2008). */
  public static final AspectCode MANAGEMENT_AND_LEADERSHIP = of("management-and-leadership");

  /** "Quality of Information" (ci-quality-themes-2008). */
  public static final AspectCode INFORMATION = of("information");

  /** "How good is our care and support during the COVID-19 pandemic?" (ci-quality-themes-2008). */
  public static final AspectCode COVID_19 = of("covid-19");

  /** The work with children of a youth justice service (hmip-youth-justice-2025). */
  public static final AspectCode WORK_WITH_CHILDREN = of("work-with-children");

  /** The work with victims of a youth justice service (hmip-youth-justice-2025). */
  public static final AspectCode WORK_WITH_VICTIMS = of("work-with-victims");

  /** "Safeguarding standards met?" (ofsted-report-card-2025). */
  public static final AspectCode SAFEGUARDING = of("safeguarding");

  /** "Inclusion" (ofsted-report-card-2025). */
  public static final AspectCode INCLUSION = of("inclusion");

  /** "Curriculum and teaching" (ofsted-report-card-2025). */
  public static final AspectCode CURRICULUM_AND_TEACHING = of("curriculum-and-teaching");

  /** "Achievement" (ofsted-report-card-2025). */
  public static final AspectCode ACHIEVEMENT = of("achievement");

  /** "Behaviour, attitudes and establishing routines" (ofsted-report-card-2025). */
  public static final AspectCode BEHAVIOUR_ATTITUDES_AND_ROUTINES =
      of("behaviour-attitudes-and-routines");

  /** "Children's welfare and wellbeing" (ofsted-report-card-2025). */
  public static final AspectCode WELFARE_AND_WELLBEING = of("welfare-and-wellbeing");

  /** "Leadership and governance" (ofsted-report-card-2025). */
  public static final AspectCode LEADERSHIP_AND_GOVERNANCE = of("leadership-and-governance");

  private static final Set<AspectCode> KNOWN =
      new LinkedHashSet<>(
          List.of(
              OVERALL_EFFECTIVENESS,
              IMPACT_OF_LEADERS,
              HELP_AND_PROTECTION,
              CHILDREN_IN_CARE_AND_CARE_LEAVERS,
              CHILDREN_IN_CARE,
              CARE_LEAVERS,
              LOOKED_AFTER_AND_PERMANENCE,
              ADOPTION,
              LEADERSHIP_MANAGEMENT_AND_GOVERNANCE,
              LSCB,
              IMPROVEMENTS_IN_WELLBEING,
              IMPACT_ON_CHILDREN_AND_YOUNG_PEOPLE,
              IMPACT_ON_FAMILIES,
              EARLY_HELP,
              ASSESSING_AND_RESPONDING_TO_RISKS_AND_NEEDS,
              PLANNING_FOR_INDIVIDUALS,
              PLANNING_AND_IMPROVING_SERVICES,
              PARTICIPATION,
              LEADERSHIP,
              OUTCOME,
              OVERALL,
              STAFF,
              GOVERNANCE_AND_LEADERSHIP,
              PARTNERSHIPS_AND_SERVICES,
              INFORMATION_AND_FACILITIES,
              COURT_ASSESSMENT,
              COURT_PLANNING,
              COURT_DELIVERY,
              COURT_REVIEWING,
              OUT_OF_COURT_ASSESSMENT,
              OUT_OF_COURT_PLANNING,
              OUT_OF_COURT_DELIVERY,
              OUT_OF_COURT_JOINT_WORKING,
              OUT_OF_COURT_POLICY,
              ASSESSMENT,
              PLANNING,
              DELIVERY,
              REVIEWING,
              POLICY_AND_PROVISION,
              RESETTLEMENT,
              OVERALL_EXPERIENCES,
              LEADERSHIP_AND_MANAGEMENT,
              OUTCOMES,
              QUALITY_OF_CARE,
              EDUCATION,
              HEALTH,
              WELLBEING,
              CARE_AND_SUPPORT_PLANNING,
              SETTING,
              STAFF_TEAM,
              CARE_PLAY_AND_LEARNING,
              CARE_AND_SUPPORT,
              ENVIRONMENT,
              STAFFING,
              MANAGEMENT_AND_LEADERSHIP,
              INFORMATION,
              COVID_19,
              WORK_WITH_CHILDREN,
              WORK_WITH_VICTIMS,
              SAFEGUARDING,
              INCLUSION,
              CURRICULUM_AND_TEACHING,
              ACHIEVEMENT,
              BEHAVIOUR_ATTITUDES_AND_ROUTINES,
              WELFARE_AND_WELLBEING,
              LEADERSHIP_AND_GOVERNANCE));

  private AspectCode(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static AspectCode of(String code) {
    return new AspectCode(code);
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
    return List.copyOf(KNOWN);
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public int compareTo(AspectCode other) {
    return code().compareTo(other.code());
  }
}
