package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.Transcript;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The meaning of the cells of the published tables, as an expert would read them. */
class PublishedTablesMeaningTest {
  private static List<String> judgements(List<Judgement> judgements) {
    return judgements.stream()
        .map(
            j ->
                j.aspect()
                    + ": "
                    + j.grade().map(g -> g.scale() + "/" + g.level()).orElse("")
                    + j.absence().map(Object::toString).orElse(""))
        .toList();
  }

  private static List<String> judged(PublishedFile table, String id) {
    return judgements(table.inspection(id).judgements());
  }

  @Test
  void aJudgementThatDidNotExistYetOrNoLongerIsNotMissing() {
    assertThat(judged(PublishedFile.ILACS_OVERVIEW, "ofsted/local-authority/80431/50206631"))
        .containsExactly(
            "overall-effectiveness: ofsted-four-point/requires-improvement",
            "impact-of-leaders: ofsted-four-point/requires-improvement",
            "help-and-protection: ofsted-four-point/requires-improvement",
            "children-in-care-and-care-leavers: ofsted-four-point/good",
            "care-leavers: not-yet-introduced");
    assertThat(judged(PublishedFile.ILACS_OVERVIEW, "ofsted/local-authority/80486/50206634"))
        .contains(
            "overall-effectiveness: no-longer-made",
            "children-in-care: ofsted-four-point/outstanding");
    assertThat(judged(PublishedFile.ILACS_HISTORY, "ofsted/local-authority/80551/50300001"))
        .contains("help-and-protection: unreadable");
  }

  /** In the column of the overall judgement; there are no other judgements. */
  @Test
  void supportedAccommodationHasOneOfThreeOutcomes() {
    String header =
        "URN,Provision type,Local authority,Event type,Inspection date,Publication date,"
            + "Event number,Overall experiences and progress of children and young people,"
            + "How well children and young people are helped and protected\n";
    String row = "275000%d,Supported accommodation,Kent,Full inspection,%s,01/09/2025,1%d,%s,\n";
    String rows =
        row.formatted(1, "12/05/2025", 1, "Consistently strong service delivery")
            + row.formatted(2, "13/05/2025", 2, "Inconsistent quality of service delivery")
            + row.formatted(3, "14/05/2025", 3, "Serious or widespread weaknesses");
    List<String> outcomes = new ArrayList<>();
    DatasetReader.csv(ReadOptions.DEFAULT)
        .open((header + rows).getBytes(StandardCharsets.UTF_8))
        .forEach(
            entry -> {
              assertThat(entry.problems()).isEmpty();
              outcomes.addAll(judgements(entry.inspection().orElseThrow().judgements()));
            });

    assertThat(outcomes)
        .containsExactly(
            "overall-experiences: ofsted-supported-accommodation/consistently-strong",
            "overall-experiences: ofsted-supported-accommodation/inconsistent-quality",
            "overall-experiences: ofsted-supported-accommodation/serious-or-widespread-weaknesses");
  }

  @Test
  void eitherTheDateOrTheWordDecidesOnTheJointJudgement() {
    String row = "80431,blackpool,https://example.org/1,standard,%s,good,%s,1\n";
    String header =
        "urn,local_authority,inspection_link,inspection_framework,inspection_start_date,"
            + "in_care_grade,care_leavers_grade,parser_version\n";
    List<String> outcome = new ArrayList<>();
    for (String text :
        List.of(
            row.formatted("13/01/2023", "data_unreadable"),
            row.formatted("", "inspection_pre_dates_judgement"),
            row.formatted("16/01/2023", "data_unreadable"),
            row.formatted("", "good"))) {
      DatasetReader.csv(ReadOptions.DEFAULT)
          .open((header + text).getBytes(StandardCharsets.UTF_8))
          .forEach(
              entry ->
                  outcome.add(judgements(entry.inspection().orElseThrow().judgements()).get(0)));
    }

    assertThat(outcome)
        .containsExactly(
            "children-in-care-and-care-leavers: ofsted-four-point/good",
            "children-in-care-and-care-leavers: ofsted-four-point/good",
            "children-in-care: ofsted-four-point/good",
            "children-in-care: ofsted-four-point/good");
  }

  @Test
  void unlistedColumnsOfChildcareAreAboutTheInspectionThatTheirHeadersName() {
    List<String> lines = PublishedFile.CHILDCARE_2026.text().lines().toList();
    String table =
        lines.get(0)
            + ",EYR OEIF/CIF: Most recent: Publication date,EYR REIF: Most recent: Publication date\n"
            + lines.get(1)
            + ",01/06/2023,01/02/2026\n";
    List<String> kept = new ArrayList<>();
    DatasetReader.csv(ReadOptions.DEFAULT)
        .open(table.getBytes(StandardCharsets.UTF_8))
        .forEach(
            entry ->
                entry.inspection().orElseThrow().extensions().stream()
                    .filter(one -> one.name().endsWith("publication-date"))
                    .forEach(one -> kept.add(entry.number() + " " + one.name())));

    assertThat(kept)
        .containsExactly(
            "1 x-eyr-reif-most-recent-publication-date",
            "2 x-eyr-oeif-cif-most-recent-publication-date");
  }

  @Test
  void aCellThatIsAskedTwiceIsReportedOnce() {
    String table = PublishedFile.ILACS_HISTORY.text().replaceFirst("05/12/2022", "soon");

    assertThat(
            Transcript.dataset(
                DatasetReader.csv(ReadOptions.DEFAULT)
                    .open(table.getBytes(StandardCharsets.UTF_8))))
        .filteredOn(outcome -> outcome.contains("soon"))
        .hasSize(1);
  }

  @Test
  void numbersOf2014DependOnTheKindOfInspection() {
    assertThat(judged(PublishedFile.HOMES_2014_1, "ofsted/social-care/sc060003/449103"))
        .contains("overall-experiences: ofsted-four-point-adequate/inadequate");
    assertThat(judged(PublishedFile.HOMES_2014_1, "ofsted/social-care/sc060004/449104"))
        .containsExactly("overall-experiences: ofsted-interim-effectiveness/improved");
    assertThat(judged(PublishedFile.HOMES_2014_1, "ofsted/social-care/sc060006/449106"))
        .containsExactly("overall-experiences: ofsted-interim-effectiveness/declined");
    assertThat(judged(PublishedFile.HOMES_2014_1, "ofsted/social-care/sc060007/449107"))
        .containsExactly("overall-experiences: not-judged");
  }

  private static List<String> of2014(String... rows) {
    String header =
        "Provider URN,Provider type,Event number,Event type group,Event date,"
            + "Overall effectiveness\n";
    List<String> found = new ArrayList<>();
    for (String row : rows) {
      DatasetReader.csv(ReadOptions.DEFAULT)
          .open((header + row + "\n").getBytes(StandardCharsets.UTF_8))
          .forEach(
              entry -> {
                found.addAll(judgements(entry.inspection().orElseThrow().judgements()));
                entry.problems().forEach(problem -> found.add(problem.message()));
              });
    }
    return found;
  }

  /** The framework of interim inspections is known from 2014, their numbers from before. */
  @Test
  void numbersOfOtherYearsDependOnTheKindOfInspectionToo() {
    assertThat(
            of2014(
                "SC060004,Children's Home,449104,Interim inspection,12/11/2013,4",
                "SC060004,Children's Home,449104,Interim inspection,,2",
                "SC060004,Children's Home,449104,Full inspection,12/11/2013,4",
                "SC060004,Children's Home,449104,Full inspection,31/03/2015,3",
                "SC060004,Children's Home,449104,Full inspection,12/05/2015,3"))
        .containsExactly(
            "overall-experiences: ofsted-interim-effectiveness/declined",
            "overall-experiences: ofsted-interim-effectiveness/improved",
            "overall-experiences: ofsted-four-point-adequate/inadequate",
            "overall-experiences: ofsted-four-point-adequate/adequate",
            "overall-experiences: ofsted-four-point/requires-improvement");
  }

  @Test
  void aNumberOfAnInspectionOfNoKnownKindIsNotRead() {
    String refused =
        "ofsted/social-care/sc060006/449106: column \"Overall effectiveness\": \"2\" is not a grade"
            + " of one scale: type and date do not show on which the number is";

    assertThat(of2014("SC060006,Children's Home,449106,,03/03/2014,2"))
        .containsExactly("overall-experiences: unreadable", refused);
    assertThat(of2014("SC060006,Children's Home,449106,Interim,03/03/2012,2"))
        .hasSize(3)
        .contains("overall-experiences: unreadable", refused);
    assertThat(of2014("SC060006,Children's Home,449106,Monitoring visit,03/03/2014,2"))
        .containsExactly("overall-experiences: unreadable", refused);
    assertThat(of2014("SC060006,Children's Home,449106,Full inspection,,2"))
        .as("the third grade could be adequate")
        .containsExactly("overall-experiences: unreadable", refused);
    assertThat(of2014("SC060006,Children's Home,449106,,03/03/2014,5"))
        .containsExactly("overall-experiences: not-judged");
    assertThat(of2014("SC060006,Children's Home,449106,,03/03/2014,Declined in effectiveness"))
        .as("words show their scale")
        .containsExactly("overall-experiences: ofsted-interim-effectiveness/declined");
  }

  @Test
  void theScaleIsDecidedFromAllGrades() {
    assertThat(judged(PublishedFile.SOCIAL_CARE_2014, "ofsted/social-care/sc374941/10025842"))
        .allMatch(judged -> judged.contains("ofsted-four-point"));
    assertThat(
            PublishedFile.SOCIAL_CARE_2014.entries().stream()
                .flatMap(entry -> entry.inspection().stream())
                .filter(
                    made ->
                        InspectionWriter.json()
                            .compact()
                            .toText(made)
                            .contains("\"level\":\"adequate\""))
                .map(made -> String.join("; ", judgements(made.judgements()))))
        .isNotEmpty()
        .noneMatch(all -> all.contains("ofsted-four-point/"));
  }

  @Test
  void previousColumnsMakeAStub() {
    Previous full =
        PublishedFile.SOCIAL_CARE_2023
            .inspection("ofsted/social-care/sc374939/10025840")
            .previous()
            .orElseThrow();

    assertThat(full.id()).contains("ofsted/social-care/sc374939/10225840");
    assertThat(full.type()).contains(InspectionType.FULL_INSPECTION);
    assertThat(full.fieldwork()).containsExactly(DateInterval.parse("2022-06-07"));
    assertThat(full.published()).contains(PartialDate.parse("2022-07-20"));
    assertThat(judgements(full.judgements()))
        .containsExactly(
            "overall-experiences: ofsted-four-point/good",
            "help-and-protection: ofsted-four-point/good",
            "leadership-and-management: ofsted-four-point/good");
    assertThat(
            PublishedFile.SOCIAL_CARE_2023
                .inspection("ofsted/social-care/1027080/10025843")
                .previous())
        .as("no previous column says anything")
        .isEmpty();
    assertThat(PublishedFile.AREA_SEND.inspection("ofsted/area-send/80431/50240000").previous())
        .contains(Previous.builder().addFieldwork(DateInterval.parse("2017-03-13")).build());
    assertThat(PublishedFile.AREA_SEND.inspection("ofsted/area-send/80438/50240001").previous())
        .as("1 January 1900 is no date")
        .isEmpty();
  }

  @Test
  void nextStepsHaveTermAndDay() {
    assertThat(PublishedFile.AREA_SEND.inspection("ofsted/area-send/80438/50240001").nextSteps())
        .containsExactly(
            NextStep.builder()
                .label("18 months")
                .within(Period.ofMonths(18))
                .by(PartialDate.parse("2025-07-29"))
                .build());
    assertThat(PublishedFile.AREA_SEND.inspection("ofsted/area-send/80444/50240005").nextSteps())
        .hasSize(1);
    assertThat(PublishedFile.AREA_SEND.inspection("ofsted/area-send/80486/50240003").nextSteps())
        .isEmpty();
  }

  @Test
  void gradesOlderThanTheLastInspectionAreOfTheOneBefore() {
    String service = "care-inspectorate/service/adoption-service/service-j/";
    String place = "/stornoway/provider-9/dumfries-galloway/2002-4";
    Inspection graded = PublishedFile.DATASTORE.inspection(service + "grading-2023-07-19" + place);
    Inspection last = PublishedFile.DATASTORE.inspection(service + "2024-06-04" + place);

    assertThat(graded.judgements()).hasSize(5);
    assertThat(graded.fieldwork()).isEmpty();
    assertThat(graded.report().orElseThrow().published()).contains(PartialDate.parse("2023-07-19"));
    assertThat(last.judgements()).isEmpty();
    assertThat(last.fieldwork()).containsExactly(DateInterval.parse("2024-06-04"));
    assertThat(last.report()).isEmpty();
    assertThat(last.extensions()).noneMatch(kept -> kept.name().equals("x-mingrade"));
  }

  @Test
  void aServiceThatWasNotInspectedIsCounted() {
    try (InspectionDataset dataset = PublishedFile.DATASTORE.open()) {
      assertThat(dataset).noneMatch(entry -> entry.id().orElseThrow().contains("service-g"));
      assertThat(dataset.problems())
          .extracting("rule")
          .containsExactly("CSV-006", "CSV-019", "CSV-026");
      assertThat(dataset.unlisted()).isEqualTo(Map.of());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  @Test
  void rowsOfOneReportAreItsAreasForImprovement() {
    assertThat(
            PublishedFile.AREAS_FOR_IMPROVEMENT
                .inspection("ofsted/local-authority/80566/50004319")
                .priorityAreas())
        .extracting(PriorityArea::id)
        .containsExactly("1", "2");
  }

  @Test
  void wordsThatAreNotGradesAreKeptAsPrinted() {
    List<String> labels =
        PublishedFile.SOCIAL_CARE_2013.entries().stream()
            .flatMap(entry -> entry.inspection().orElseThrow().judgements().stream())
            .filter(judgement -> judgement.grade().isEmpty())
            .map(judgement -> judgement.label().orElse(""))
            .toList();

    assertThat(labels).containsExactlyInAnyOrder("NMS Not Met", "Good Progress", "Satisfactory");
  }

  /** Providers of childcare without children on the day; 2 is a grade, and "Not met" alone none. */
  @Test
  void whetherRequirementsAreMetIsAnotherScaleThanGrades() {
    String header =
        "Provider URN,Provider Type,Most Recent Full: Inspection Number,Most Recent Full:"
            + " Inspection Date,Most Recent Full: Overall Effectiveness\n";
    StringBuilder table = new StringBuilder(header);
    List<String> words =
        List.of("Met", "Not Met (with actions)", "Not met (enforcement)", "Not met", "2");
    for (String word : words) {
      table.append("EY90000,Childminder,1020000").append(words.indexOf(word));
      table.append(",12/05/2023,").append(word).append('\n');
    }
    List<String> grades = new ArrayList<>();
    DatasetReader.csv(ReadOptions.DEFAULT)
        .open(table.toString().getBytes(StandardCharsets.UTF_8))
        .forEach(
            entry ->
                grades.add(
                    entry.inspection().orElseThrow().judgements().get(0).grade().stream()
                        .map(grade -> grade.scale() + " " + grade.level())
                        .findFirst()
                        .orElse("none")));

    assertThat(grades)
        .containsExactly(
            "ofsted-childcare-requirements met",
            "ofsted-childcare-requirements not-met-with-actions",
            "ofsted-childcare-requirements not-met-with-enforcement",
            "none",
            "ofsted-four-point good");
  }
}
