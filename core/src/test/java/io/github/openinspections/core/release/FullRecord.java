package io.github.openinspections.core.release;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.Source;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

/** A record that has every attribute. */
final class FullRecord {
  private static final Extension OWN = Extension.of("x-own", "1");
  static final Grade GOOD = Grade.of("ofsted-four-point", "good");
  static final Grade INADEQUATE = Grade.of("ofsted-four-point", "inadequate");

  static final Inspection INSPECTION =
      Inspection.builder()
          .id("a")
          .putIdentifiers("ofsted-event", "10001")
          .asOf(PartialDate.parse("2019-03"))
          .type(InspectionType.STANDARD_INSPECTION)
          .typeLabel("Standard inspection")
          .framework(FrameworkCode.of("ilacs"))
          .title("Children's services in Devon")
          .addTopics("Neglect")
          .addAreas(Area.builder().name("Devon").code(AreaCode.of("E10000008")).build())
          .addInspected(
              InspectedBody.builder()
                  .name("Devon County Council")
                  .kind(InspectedKind.of("council"))
                  .putIdentifiers("ofsted-urn", "80426")
                  .build())
          .addParticipants(Participant.builder().name("Ofsted").build())
          .addFieldwork(DateInterval.parse("2018-05-14/2018-05-25"))
          .report(
              Report.builder()
                  .title("Report")
                  .published(PartialDate.parse("2018-07-02"))
                  .url(URI.create("https://example.org/report"))
                  .language("en")
                  .addExtensions(OWN)
                  .build())
          .followUp(
              FollowUp.builder()
                  .of("original")
                  .original(OriginalReference.builder().title("The original").build())
                  .ordinal(1)
                  .addCovers("one")
                  .coversStated(2)
                  .kind(FollowUpKind.of("monitoring"))
                  .addExtensions(OWN)
                  .build())
          .previous(Previous.builder().id("before").build())
          .addJudgements(
              Judgement.builder()
                  .aspect(AspectCode.CARE_LEAVERS)
                  .title("Care leavers")
                  .grade(GOOD)
                  .label("Good")
                  .score(Score.builder().value(new BigDecimal("7.50")).build())
                  .addExtensions(OWN)
                  .build(),
              Judgement.builder()
                  .aspect(AspectCode.ADOPTION)
                  .absence(Absence.of("not-applicable"))
                  .build())
          .addJudgementCounts(
              JudgementCount.builder()
                  .grade(GOOD)
                  .label("good")
                  .count(3)
                  .addExtensions(OWN)
                  .build())
          .addPriorityAreas(
              PriorityArea.builder()
                  .id("one")
                  .text("Plans for care leavers")
                  .due(PartialDate.parse("2018-12"))
                  .kind(PriorityAreaKind.of("area-for-improvement"))
                  .addResponsible("The council")
                  .wordingBy("Ofsted")
                  .group("Leaving care")
                  .reference("1.2")
                  .addExtensions(OWN)
                  .build())
          .addPriorityAreasStated(
              StatedCount.builder().count(4).label("four areas").addExtensions(OWN).build())
          .addProgress(
              ProgressRating.builder()
                  .priorityArea("one")
                  .grade(Grade.of("own", "significant"))
                  .label("significant")
                  .narrative("Plans are written with young people.")
                  .addExtensions(OWN)
                  .build(),
              ProgressRating.builder()
                  .priorityArea("two")
                  .absence(Absence.of("not-applicable"))
                  .build())
          .addOverallProgress(ProgressStatement.builder().label("good progress").build())
          .addNextSteps(NextStep.builder().label("We will visit again.").build())
          .addQuotes(Quote.builder().text("Staff know the children well.").build())
          .addSources(Source.builder().title("The table").build())
          .extensions(List.of(OWN))
          .build();

  private FullRecord() {}
}
