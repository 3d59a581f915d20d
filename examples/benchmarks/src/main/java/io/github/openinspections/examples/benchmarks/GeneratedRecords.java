package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.net.URI;
import java.util.List;
import java.util.Random;

/**
 * Records shaped like the review of Dumfries and Galloway: about 4 kB on average, of different
 * sizes, with five priority areas and three quotes; one in ten texts is not ASCII alone, one record
 * in ten follows up the one before, one in a hundred has a problem. The same number gives the same
 * record.
 */
final class GeneratedRecords {
  private static final int AREAS = 5;
  private static final int QUOTES = 3;

  private static final List<String> WORDS =
      List.of(
          "partners",
          "worked",
          "closely",
          "together",
          "to",
          "improve",
          "the",
          "safety",
          "of",
          "children",
          "and",
          "young",
          "people",
          "leaders",
          "had",
          "a",
          "clear",
          "plan",
          "for",
          "early",
          "help",
          "services",
          "were",
          "confident",
          "that",
          "changes",
          "would",
          "last");

  private GeneratedRecords() {}

  /** Returns the record of a number, from 0. */
  static Inspection record(long number) {
    return number % 10 == 9 ? review(number) : original(number);
  }

  private static Inspection original(long number) {
    Random random = new Random(number);
    Inspection.Builder inspection =
        base(number, "2014-04-20", random)
            .type(InspectionType.JOINT_INSPECTION)
            .addFieldwork(DateInterval.parse("2014-02"))
            .addPriorityAreasStated(StatedCount.builder().count(AREAS).build());
    for (int i = 0; i < AREAS; i++) {
      inspection.addPriorityAreas(
          PriorityArea.builder().id("area-" + i).text(text(random, 12)).build());
    }
    return inspection.build();
  }

  private static Inspection review(long number) {
    Random random = new Random(number);
    Inspection.Builder review =
        base(number, "2016-08-20", random)
            .type(InspectionType.PROGRESS_REVIEW)
            .addFieldwork(DateInterval.parse("2016-05"))
            .followUp(FollowUp.builder().of(id(number - 1)).ordinal(1).build());
    for (int i = 0; i < AREAS; i++) {
      review.addProgress(
          ProgressRating.builder()
              .priorityArea("area-" + i)
              .label("good")
              .grade(Grade.of("progress-words", "good"))
              .narrative(text(random, 20))
              .build());
    }
    return review.build();
  }

  private static Inspection.Builder base(long number, String published, Random random) {
    boolean broken = number % 100 == 50;
    Inspection.Builder inspection =
        Inspection.builder()
            .id(id(number))
            .title(text(random, 8))
            .addAreas(
                Area.builder()
                    .name(broken ? "Fife" : "Dumfries and Galloway")
                    .code(AreaCode.of("S12000006"))
                    .build())
            .addInspected(InspectedBody.builder().name("Partnership " + number % 1000).build())
            .addParticipants(
                Participant.builder()
                    .name("Care Inspectorate")
                    .body(BodyCode.CARE_INSPECTORATE)
                    .build())
            .report(
                Report.builder()
                    .title(text(random, 8))
                    .published(PartialDate.parse(published))
                    .url(URI.create("https://example.org/reports/" + number + ".pdf"))
                    .build());
    for (int i = 0; i < QUOTES; i++) {
      inspection.addQuotes(
          Quote.builder()
              .text(text(random, 150))
              .attribution(Attribution.builder().organisation("Care Inspectorate").build())
              .build());
    }
    return inspection;
  }

  private static String id(long number) {
    return "example/inspection-" + number;
  }

  /** So many words on average, a tenth of the texts with some that are not ASCII. */
  private static String text(Random random, int words) {
    boolean foreign = random.nextInt(10) == 0;
    int count = words / 2 + random.nextInt(words + 1);
    StringBuilder text = new StringBuilder("Inspectors");
    for (int i = 0; i < count; i++) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      if (foreign && i % 10 == 0) {
        text.append(" – Gàidhlig");
      }
    }
    return text.append('.').toString();
  }
}
