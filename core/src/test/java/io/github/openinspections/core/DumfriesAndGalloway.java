package io.github.openinspections.core;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.InspectionType;

/** The joint inspection of 2014 and its two reviews, with as much as a history needs. */
public final class DumfriesAndGalloway {
  public static final AreaCode CODE = AreaCode.of("S12000006");

  public static final String PROTECTION = "protection-from-abuse-and-neglect";
  public static final String EARLY_HELP = "help-at-an-early-stage";
  public static final String LIFE_CHANCES = "life-chances-of-looked-after-children";
  public static final String LEADERSHIP = "collaborative-leadership";

  public static final Inspection OF_2014 =
      Inspection.builder()
          .id("dumfries-and-galloway/joint-inspection-2014")
          .type(InspectionType.JOINT_INSPECTION)
          .addAreas(Area.builder().name("Dumfries and Galloway").code(CODE).build())
          .addFieldwork(DateInterval.parse("2014-02"))
          .addPriorityAreas(
              area(
                  PROTECTION,
                  "Ensuring that children and young people are protected from abuse and neglect by"
                      + " appropriate and timely actions including assessment of risks."),
              area(
                      EARLY_HELP,
                      "Vulnerable children, young people and families get the help they need at an"
                          + " early stage.")
                  .withWordingBy("Dumfries and Galloway Council"),
              area(
                  LIFE_CHANCES,
                  "Ensuring that priority areas of need are tackled successfully to improve the"
                      + " life chances of looked after children, young people and care leavers."),
              area(
                  LEADERSHIP,
                  "Ensuring that stronger collaborative leadership to plan and direct the delivery"
                      + " of integrated children's services results in measurable improvements in"
                      + " outcomes for children, young people and families."))
          .addPriorityAreasStated(StatedCount.builder().count(5).build())
          .build();

  public static final Inspection OF_2015 =
      Inspection.builder()
          .from(Given.followUp("dumfries-and-galloway/progress-review-2015", OF_2014.id(), 1))
          .addOverallProgress(
              ProgressStatement.builder().label("very encouraging progress").areas(5).build())
          .build();

  public static final Inspection OF_2016 =
      Inspection.builder()
          .from(Given.followUp("dumfries-and-galloway/progress-review-2016", OF_2014.id(), 2))
          .addFieldwork(DateInterval.parse("2016-05"))
          .addPriorityAreasStated(StatedCount.builder().count(5).build())
          .addProgress(significant(PROTECTION), significant(LIFE_CHANCES), significant(LEADERSHIP))
          .addOverallProgress(ProgressStatement.builder().label("progress").areas(5).build())
          .build();

  private DumfriesAndGalloway() {}

  private static PriorityArea area(String id, String text) {
    return PriorityArea.builder().id(id).text(text).build();
  }

  private static ProgressRating significant(String area) {
    return Given.rating(area, "significant").withGrade(Grade.of("progress-words", "significant"));
  }
}
