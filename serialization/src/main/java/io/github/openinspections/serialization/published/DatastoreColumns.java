package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.AspectCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of the datastore by what they are about. */
final class DatastoreColumns {
  static final String NUMBER = "CSNumber";
  static final String SERVICE = "CareService";
  static final String NAME = "ServiceName";
  static final String LAST = "Last_inspection_Date";
  static final String GRADED = "Publication_of_Latest_Grading";

  /** Before a year: whether its inspections led to requirements. */
  static final String ANY_REQUIREMENTS = "any_requirements_";

  /** How the text there begins if none did: "Inspected but no requirements made" to 2017. */
  static final String NO_REQUIREMENTS = "Inspected but no requirements";

  /** What says which service it is: in every record of a row. */
  static final Set<String> IDENTITY =
      Set.of(
          NUMBER,
          SERVICE,
          NAME,
          "Subtype",
          "ServiceProvider",
          "Service_town",
          "Council_Area_Name",
          "Date_Reg");

  static final Map<String, AspectCode> KEY_QUESTIONS = keyQuestions();
  static final Map<String, AspectCode> THEMES = themes();

  /** What is computed from the latest grades, or says how they changed. */
  static final List<String> ABOUT_GRADES =
      List.of(
          "GradeSpread",
          "MinGrade",
          "MaxGrade",
          "Year_Month_latest_grade",
          "Comb_Eval_CareSupport_Wellbeing",
          "Comb_Eval_CareSupport_Planning",
          "Comb_Eval_Setting_Env",
          "Comb_Eval_Staff_StaffTeam",
          "Comb_Eval_Leadership_ML",
          "MinGrade_change",
          "CS_change",
          "EN_change",
          "ST_change",
          "ML_change",
          "CS_Wellbeing_change",
          "CS_Planning_change",
          "Setting_change",
          "Staff_change",
          "Leadership_change",
          "KQ_Wellbeing_change",
          "KQ_Planning_change",
          "KQ_Setting_change",
          "KQ_Staff_change",
          "KQ_Leadership_change",
          "KQ_CPL_change");

  private DatastoreColumns() {}

  private static Map<String, AspectCode> keyQuestions() {
    Map<String, AspectCode> columns = new LinkedHashMap<>();
    columns.put("KQ_Support_Wellbeing", AspectCode.WELLBEING);
    columns.put("KQ_Care_and_Support_Planning", AspectCode.CARE_AND_SUPPORT_PLANNING);
    columns.put("KQ_Setting", AspectCode.SETTING);
    columns.put("KQ_Staff_Team", AspectCode.STAFF_TEAM);
    columns.put("KQ_Leadership", AspectCode.LEADERSHIP);
    columns.put("KQ_Care_Play_and_Learning", AspectCode.CARE_PLAY_AND_LEARNING);
    columns.put("KQ_COVID19", AspectCode.COVID_19);
    return columns;
  }

  private static Map<String, AspectCode> themes() {
    Map<String, AspectCode> columns = new LinkedHashMap<>();
    columns.put("Quality_of_Information", AspectCode.INFORMATION);
    columns.put("Quality_of_Care_and_Support", AspectCode.CARE_AND_SUPPORT);
    columns.put("Quality_of_Environment", AspectCode.ENVIRONMENT);
    columns.put("Quality_of_Staffing", AspectCode.STAFFING);
    columns.put("Quality_of_Mgmt_and_Lship", AspectCode.MANAGEMENT_AND_LEADERSHIP);
    return columns;
  }
}
