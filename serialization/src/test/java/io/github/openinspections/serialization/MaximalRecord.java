package io.github.openinspections.serialization;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Attribution;
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
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.NextStepKind;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Period;

/**
 * A record with every attribute of every type, each with a different value; not a real inspection.
 */
public final class MaximalRecord {
  private static final Extension EXTENSION =
      Extension.of("x-note", "{\"b\":[2.50,1E+3,-0,null],\"a\":\"é\\n\"}");

  private MaximalRecord() {}

  public static Inspection inspection() {
    return Inspection.builder()
        .id("https://example.org/inspections/1")
        .putIdentifiers("ofsted-event", "10213015")
        .putIdentifiers("", "~/")
        .asOf(PartialDate.parse("2024-02-29"))
        .type(InspectionType.of("progress-review"))
        .typeLabel("second follow-up review")
        .framework(FrameworkCode.of("ci-joint-2012"))
        .title("Joint inspection of children’s services")
        .addTopics("neglect", "\"exploitation\"")
        .addAreas(area())
        .addInspected(inspected())
        .addParticipants(participant())
        .addFieldwork(DateInterval.parse("2014-01/2014-02"), DateInterval.parse("2016-05"))
        .report(report())
        .followUp(followUp())
        .previous(previous())
        .addJudgements(judgement("impact-on-families"))
        .addJudgementCounts(judgementCount())
        .addPriorityAreas(priorityArea())
        .addPriorityAreasStated(stated())
        .addProgress(progress())
        .addOverallProgress(overall())
        .addNextSteps(nextStep())
        .addQuotes(quote())
        .addSources(source())
        .addExtensions(EXTENSION, Extension.of("unknown", "null"))
        .build();
  }

  private static Area area() {
    return Area.builder()
        .name("Dumfries and Galloway")
        .code(AreaCode.of("S12000006"))
        .addExtensions(EXTENSION)
        .build();
  }

  private static InspectedBody inspected() {
    return InspectedBody.builder()
        .name("Dumfries and Galloway community planning partnership")
        .kind(InspectedKind.of("community-planning-partnership"))
        .putIdentifiers("ofsted-urn", "80426")
        .addExtensions(EXTENSION)
        .build();
  }

  private static Participant participant() {
    return Participant.builder()
        .name("Her Majesty’s Inspectorate of Constabulary in Scotland")
        .body(BodyCode.of("hmics"))
        .role(ParticipantRole.of("partner"))
        .addExtensions(EXTENSION)
        .build();
  }

  private static Report report() {
    return Report.builder()
        .title("Services for children and young people")
        .published(PartialDate.parse("2016-08-02"))
        .url(URI.create("http://cinsp.in/dumfriesprogress"))
        .language("en-GB")
        .addExtensions(EXTENSION)
        .build();
  }

  private static FollowUp followUp() {
    return FollowUp.builder()
        .of("original-2014")
        .original(
            OriginalReference.builder()
                .title("the original")
                .addFieldwork(DateInterval.parse("2014"))
                .published(PartialDate.parse("2014-04"))
                .addExtensions(EXTENSION)
                .build())
        .ordinal(2)
        .addCovers("abuse", "life-chances")
        .coversStated(3)
        .kind(FollowUpKind.of("all-areas"))
        .addExtensions(EXTENSION)
        .build();
  }

  private static Previous previous() {
    return Previous.builder()
        .id("earlier-2009")
        .type(InspectionType.of("child-protection-inspection"))
        .addFieldwork(DateInterval.parse("2009-09-30/2009-10-11"))
        .published(PartialDate.parse("2010"))
        .addJudgements(judgement("leadership"))
        .absence(Absence.NONE)
        .addExtensions(EXTENSION)
        .build();
  }

  private static Judgement judgement(String aspect) {
    return Judgement.builder()
        .aspect(AspectCode.of(aspect))
        .title("Impact on families")
        .about("the board")
        .grade(grade("weak"))
        .label("Weak")
        .absence(Absence.NOT_JUDGED)
        .score(
            Score.builder()
                .value(new BigDecimal("24.50"))
                .outOf(new BigDecimal("36"))
                .addExtensions(EXTENSION)
                .build())
        .addExtensions(EXTENSION)
        .build();
  }

  private static Grade grade(String level) {
    return Grade.builder()
        .scale(ScaleCode.of("care-inspectorate-six-point"))
        .level(LevelCode.of(level))
        .addExtensions(EXTENSION)
        .build();
  }

  private static JudgementCount judgementCount() {
    return JudgementCount.builder()
        .grade(grade("good"))
        .label("were good")
        .count(3)
        .addExtensions(EXTENSION)
        .build();
  }

  private static PriorityArea priorityArea() {
    return PriorityArea.builder()
        .id("abuse")
        .text("Protect children from abuse and neglect.")
        .kind(PriorityAreaKind.of("priority-area"))
        .addResponsible("the council", "the health board")
        .wordingBy("the council")
        .group("Leadership")
        .reference("paragraph 150")
        .due(PartialDate.parse("2017"))
        .addExtensions(EXTENSION)
        .build();
  }

  private static StatedCount stated() {
    return StatedCount.builder()
        .kind(PriorityAreaKind.of("recommendation"))
        .count(0)
        .label("no recommendations")
        .addExtensions(EXTENSION)
        .build();
  }

  private static ProgressRating progress() {
    return ProgressRating.builder()
        .priorityArea("life-chances")
        .label("significant")
        .grade(grade("very-good"))
        .absence(Absence.TOO_EARLY)
        .judgedBy("the lead inspector")
        .narrative("Much was done.")
        .addExtensions(EXTENSION)
        .build();
  }

  private static ProgressStatement overall() {
    return ProgressStatement.builder()
        .label("progress")
        .areas(5)
        .grade(grade("adequate"))
        .judgedBy("the partnership")
        .addExtensions(EXTENSION)
        .build();
  }

  private static NextStep nextStep() {
    return NextStep.builder()
        .kind(NextStepKind.of("progress-review"))
        .label("a further review")
        .within(Period.of(1, 6, 10))
        .by(PartialDate.parse("2018-03"))
        .from(PartialDate.parse("2017-09-01"))
        .addExtensions(EXTENSION)
        .build();
  }

  private static Quote quote() {
    return Quote.builder()
        .text("This reveiw has identified a change.\n“Much” is everyone’s.")
        .attribution(
            Attribution.builder()
                .person("Karen Reid")
                .role("chief executive")
                .organisation("Care Inspectorate")
                .document("report of the review")
                .addExtensions(EXTENSION)
                .build())
        .addExtensions(EXTENSION)
        .build();
  }

  private static Source source() {
    return Source.builder()
        .title("Inspectors report improvement")
        .publisher("a news site")
        .url(URI.create("https://example.org/news?é=%20#top"))
        .published(PartialDate.parse("2016-08-03"))
        .retrieved(PartialDate.parse("2026-11-22"))
        .addExtensions(EXTENSION)
        .build();
  }
}
