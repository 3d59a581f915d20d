package io.github.openinspections.examples.benchmarks.data;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.Source;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import java.net.URI;
import java.util.List;

/**
 * Records shaped like the review of Dumfries and Galloway: about 4 kB on average, with five
 * priority areas, five ratings and three quotes. One text in ten is not pure ASCII, one in fifty
 * has characters that JSON escapes, one record in ten follows up the previous one, and one in a
 * hundred has exactly one problem: its fieldwork ends before it begins. The same number always
 * gives the same record.
 *
 * <p>A follow-up rates progress; an original cannot, and has five graded judgements instead, plus
 * four that the framework requires and the source does not state.
 */
public final class GeneratedRecords {
  /** The rule that a record with a problem breaks. */
  public static final String BROKEN_RULE = "INS-001";

  /** The average number of words in a quote, for records of about 4 kB. */
  public static final int QUOTE_WORDS = 66;

  private static final List<String> ASPECTS =
      List.of(
          "improvements-in-wellbeing",
          "impact-on-children-and-young-people",
          "impact-on-families",
          "early-help",
          "leadership");

  private static final List<String> NOT_STATED =
      List.of(
          "assessing-and-responding-to-risks-and-needs",
          "planning-for-individuals",
          "planning-and-improving-services",
          "participation");

  private static final List<String> LEVELS =
      List.of("significant", "good", "some", "limited", "significant");

  private static final DateInterval BACKWARDS = DateInterval.parse("2014-03/2014-02");
  private static final int QUOTES = 3;

  private GeneratedRecords() {}

  /** Returns the record with a number, from 0. */
  public static Inspection record(long number) {
    return record(number, QUOTE_WORDS);
  }

  /** Returns a record whose quotes have the given number of words on average. */
  public static Inspection record(long number, int quoteWords) {
    Inspection record = clean(number, quoteWords);
    return isBroken(number) ? broken(record) : record;
  }

  /** Returns the record with a number, without its problem if it has one. */
  public static Inspection clean(long number) {
    return clean(number, QUOTE_WORDS);
  }

  /** Returns a record with one problem. */
  public static Inspection broken(Inspection record) {
    return record.withFieldwork(BACKWARDS);
  }

  /** Whether the record with a number has a problem. */
  public static boolean isBroken(long number) {
    return number % 100 == 50;
  }

  private static Inspection clean(long number, int quoteWords) {
    GeneratedTexts texts = new GeneratedTexts(number);
    Inspection.Builder inspection = base(number, texts);
    if (number % 10 == 9) {
      review(inspection, number, texts);
    } else {
      original(inspection, number, texts);
    }
    for (int i = 0; i < QUOTES; i++) {
      inspection.addQuotes(
          Quote.builder().text(texts.text(quoteWords)).attribution(attribution(i)).build());
    }
    return inspection.build();
  }

  private static Inspection.Builder base(long number, GeneratedTexts texts) {
    Inspection.Builder inspection =
        Inspection.builder()
            .id(id(number))
            .title(texts.text(8))
            .addAreas(
                Area.builder().name("Dumfries and Galloway").code(AreaCode.of("S12000006")).build())
            .addInspected(
                InspectedBody.builder()
                    .name("Partnership " + number % 1000)
                    .kind(InspectedKind.COMMUNITY_PLANNING_PARTNERSHIP)
                    .build())
            .addParticipants(
                Participant.builder()
                    .name("Care Inspectorate")
                    .body(BodyCode.CARE_INSPECTORATE)
                    .build(),
                Participant.builder()
                    .name("Her Majesty’s Inspectorate of Constabulary in Scotland")
                    .body(BodyCode.HMICS)
                    .build(),
                Participant.builder()
                    .name("staff from across the partnership area")
                    .role(ParticipantRole.CONTRIBUTOR)
                    .build())
            .addPriorityAreasStated(
                StatedCount.builder()
                    .count(ASPECTS.size())
                    .label("five areas for improvement")
                    .build())
            .addSources(Source.builder().title(texts.text(8)).build());
    for (int i = 0; i < ASPECTS.size(); i++) {
      inspection.addPriorityAreas(
          PriorityArea.builder().id("area-" + i).text(texts.text(12)).build());
    }
    return inspection;
  }

  private static void original(Inspection.Builder original, long number, GeneratedTexts texts) {
    original
        .type(InspectionType.JOINT_INSPECTION)
        .addFieldwork(DateInterval.parse("2014-02"))
        .report(report(number, "2014-04-20", texts));
    for (String aspect : ASPECTS) {
      original.addJudgements(
          Judgement.builder()
              .aspect(AspectCode.of(aspect))
              .title(texts.text(6))
              .grade(Grade.of("care-inspectorate-six-point", "good"))
              .label("good")
              .build());
    }
    for (String aspect : NOT_STATED) {
      original.addJudgements(
          Judgement.builder().aspect(AspectCode.of(aspect)).absence(Absence.NOT_STATED).build());
    }
  }

  private static void review(Inspection.Builder review, long number, GeneratedTexts texts) {
    review
        .type(InspectionType.PROGRESS_REVIEW)
        .typeLabel("first follow-up review")
        .addFieldwork(DateInterval.parse("2016-05"))
        .report(report(number, "2016-08-20", texts))
        .followUp(FollowUp.builder().of(id(number - 1)).ordinal(1).build())
        .addOverallProgress(
            ProgressStatement.builder().label("progress").areas(ASPECTS.size()).build());
    for (int i = 0; i < LEVELS.size(); i++) {
      review.addProgress(
          ProgressRating.builder()
              .priorityArea("area-" + i)
              .label(LEVELS.get(i))
              .grade(Grade.of("progress-words", LEVELS.get(i)))
              .narrative(texts.text(12))
              .build());
    }
  }

  private static Report report(long number, String published, GeneratedTexts texts) {
    return Report.builder()
        .title(texts.text(8))
        .published(PartialDate.parse(published))
        .url(URI.create("https://example.org/reports/" + number + ".pdf"))
        .build();
  }

  private static Attribution attribution(int quote) {
    return quote == 0
        ? Attribution.builder().document("report of the review").build()
        : Attribution.builder().role("chief executive").organisation("Care Inspectorate").build();
  }

  private static String id(long number) {
    return "example/inspection-" + number;
  }
}
