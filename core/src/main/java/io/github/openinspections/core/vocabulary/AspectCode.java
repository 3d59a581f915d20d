package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.form.Form;
import java.util.List;

/**
 * What a judgement is about: a quality indicator, key question, standard or judgement of a
 * framework.
 *
 * <p>Sub-aspects are written with a slash, as in {@code court/assessment}.
 *
 * <p>An open vocabulary: any code other than the constants is kept as written. Immutable and
 * thread-safe.
 *
 * @param code the code as written: not empty, no white space at its ends
 */
public record AspectCode(String code) implements Code, Comparable<AspectCode> {
  /** {@code overall-effectiveness}. */
  public static final AspectCode OVERALL_EFFECTIVENESS = of("overall-effectiveness");

  /** {@code impact-of-leaders}. */
  public static final AspectCode IMPACT_OF_LEADERS = of("impact-of-leaders");

  /** {@code help-and-protection}. */
  public static final AspectCode HELP_AND_PROTECTION = of("help-and-protection");

  /** {@code children-in-care-and-care-leavers}. */
  public static final AspectCode CHILDREN_IN_CARE_AND_CARE_LEAVERS =
      of("children-in-care-and-care-leavers");

  /** {@code children-in-care}. */
  public static final AspectCode CHILDREN_IN_CARE = of("children-in-care");

  /** {@code care-leavers}. */
  public static final AspectCode CARE_LEAVERS = of("care-leavers");

  /** {@code looked-after-and-permanence}. */
  public static final AspectCode LOOKED_AFTER_AND_PERMANENCE = of("looked-after-and-permanence");

  /** {@code adoption}. */
  public static final AspectCode ADOPTION = of("adoption");

  /** {@code leadership-management-and-governance}. */
  public static final AspectCode LEADERSHIP_MANAGEMENT_AND_GOVERNANCE =
      of("leadership-management-and-governance");

  /** {@code lscb}. */
  public static final AspectCode LSCB = of("lscb");

  /** {@code improvements-in-wellbeing}. */
  public static final AspectCode IMPROVEMENTS_IN_WELLBEING = of("improvements-in-wellbeing");

  /** {@code impact-on-children-and-young-people}. */
  public static final AspectCode IMPACT_ON_CHILDREN_AND_YOUNG_PEOPLE =
      of("impact-on-children-and-young-people");

  /** {@code impact-on-families}. */
  public static final AspectCode IMPACT_ON_FAMILIES = of("impact-on-families");

  /** {@code early-help}. */
  public static final AspectCode EARLY_HELP = of("early-help");

  /** {@code assessing-and-responding-to-risks-and-needs}. */
  public static final AspectCode ASSESSING_AND_RESPONDING_TO_RISKS_AND_NEEDS =
      of("assessing-and-responding-to-risks-and-needs");

  /** {@code planning-for-individuals}. */
  public static final AspectCode PLANNING_FOR_INDIVIDUALS = of("planning-for-individuals");

  /** {@code planning-and-improving-services}. */
  public static final AspectCode PLANNING_AND_IMPROVING_SERVICES =
      of("planning-and-improving-services");

  /** {@code participation}. */
  public static final AspectCode PARTICIPATION = of("participation");

  /** {@code leadership}. */
  public static final AspectCode LEADERSHIP = of("leadership");

  /** {@code outcome}. */
  public static final AspectCode OUTCOME = of("outcome");

  /** {@code overall}. */
  public static final AspectCode OVERALL = of("overall");

  /** {@code staff}. */
  public static final AspectCode STAFF = of("staff");

  /** {@code governance-and-leadership}. */
  public static final AspectCode GOVERNANCE_AND_LEADERSHIP = of("governance-and-leadership");

  /** {@code partnerships-and-services}. */
  public static final AspectCode PARTNERSHIPS_AND_SERVICES = of("partnerships-and-services");

  /** {@code information-and-facilities}. */
  public static final AspectCode INFORMATION_AND_FACILITIES = of("information-and-facilities");

  /** {@code court/assessment}. */
  public static final AspectCode COURT_ASSESSMENT = of("court/assessment");

  /** {@code court/planning}. */
  public static final AspectCode COURT_PLANNING = of("court/planning");

  /** {@code court/delivery}. */
  public static final AspectCode COURT_DELIVERY = of("court/delivery");

  /** {@code court/reviewing}. */
  public static final AspectCode COURT_REVIEWING = of("court/reviewing");

  /** {@code out-of-court/assessment}. */
  public static final AspectCode OUT_OF_COURT_ASSESSMENT = of("out-of-court/assessment");

  /** {@code out-of-court/planning}. */
  public static final AspectCode OUT_OF_COURT_PLANNING = of("out-of-court/planning");

  /** {@code out-of-court/delivery}. */
  public static final AspectCode OUT_OF_COURT_DELIVERY = of("out-of-court/delivery");

  /** {@code out-of-court/joint-working}. */
  public static final AspectCode OUT_OF_COURT_JOINT_WORKING = of("out-of-court/joint-working");

  /** {@code out-of-court/policy}. */
  public static final AspectCode OUT_OF_COURT_POLICY = of("out-of-court/policy");

  /** {@code resettlement}. */
  public static final AspectCode RESETTLEMENT = of("resettlement");

  /** {@code overall-experiences}. */
  public static final AspectCode OVERALL_EXPERIENCES = of("overall-experiences");

  /** {@code leadership-and-management}. */
  public static final AspectCode LEADERSHIP_AND_MANAGEMENT = of("leadership-and-management");

  /** {@code outcomes}. */
  public static final AspectCode OUTCOMES = of("outcomes");

  /** {@code quality-of-care}. */
  public static final AspectCode QUALITY_OF_CARE = of("quality-of-care");

  /** {@code education}. */
  public static final AspectCode EDUCATION = of("education");

  /** {@code health}. */
  public static final AspectCode HEALTH = of("health");

  /** {@code wellbeing}. */
  public static final AspectCode WELLBEING = of("wellbeing");

  /** {@code care-and-support-planning}. */
  public static final AspectCode CARE_AND_SUPPORT_PLANNING = of("care-and-support-planning");

  /** {@code setting}. */
  public static final AspectCode SETTING = of("setting");

  /** {@code staff-team}. */
  public static final AspectCode STAFF_TEAM = of("staff-team");

  /** {@code care-play-and-learning}. */
  public static final AspectCode CARE_PLAY_AND_LEARNING = of("care-play-and-learning");

  private static final List<AspectCode> KNOWN =
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
          CARE_PLAY_AND_LEARNING);

  /**
   * Makes a code.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public AspectCode {
    Form.requireIdentifier("code", code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static AspectCode of(String code) {
    return new AspectCode(code);
  }

  /**
   * Reads what {@link #toString} writes; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has white space at its ends
   */
  public static AspectCode parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format knows, in the order of its description. */
  public static List<AspectCode> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public int compareTo(AspectCode other) {
    return code.compareTo(other.code);
  }

  /** Returns the code as written. */
  @Override
  public String toString() {
    return code;
  }
}
