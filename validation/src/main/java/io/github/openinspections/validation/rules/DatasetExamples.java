package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.net.URI;

/** Records for the examples of data set rules. */
final class DatasetExamples {
  private DatasetExamples() {}

  static Inspection original() {
    return Inspection.builder()
        .id("example/inspection-2014")
        .type(InspectionType.INSPECTION)
        .title("Services for children and young people in Dumfries and Galloway")
        .addAreas(area("S12000006", "Dumfries and Galloway"))
        .addFieldwork(DateInterval.parse("2014-02"))
        .build();
  }

  static Inspection otherOriginal() {
    return original()
        .withId("example/inspection-orkney-2014")
        .withTitle("Services for children and young people in Orkney")
        .withAreas(area("S12000023", "Orkney Islands"));
  }

  /** Returns the original with one priority area, without stating how many there are. */
  static Inspection originalListing() {
    return original()
        .withPriorityAreas(
            PriorityArea.builder()
                .id("early-help")
                .text("Help children and families earlier.")
                .build());
  }

  /** Returns the original with its only priority area. */
  static Inspection originalListingAll() {
    return originalListing().withPriorityAreasStated(StatedCount.builder().count(1).build());
  }

  static Inspection review(int ordinal) {
    return original()
        .withId("example/review-" + ordinal)
        .withType(InspectionType.PROGRESS_REVIEW)
        .withTitle("Progress review " + ordinal)
        .withFieldwork(DateInterval.parse("2015-0" + ordinal))
        .withFollowUp(FollowUp.builder().of(original().id()).ordinal(ordinal).build());
  }

  static Inspection naming(String original, Inspection review) {
    return review.withFollowUp(FollowUp.builder().of(original).build());
  }

  static Inspection rating(String priorityArea, Inspection review) {
    return review.withProgress(
        ProgressRating.builder().priorityArea(priorityArea).label("good progress").build());
  }

  static Inspection covering(String priorityArea, Inspection review) {
    return review.withFollowUp(review.followUp().orElseThrow().withCovers(priorityArea));
  }

  static Inspection reported(String url, Inspection inspection) {
    return inspection.withReport(Report.builder().url(URI.create(url)).build());
  }

  static Area area(String code, String name) {
    return Area.builder().code(AreaCode.of(code)).name(name).build();
  }
}
