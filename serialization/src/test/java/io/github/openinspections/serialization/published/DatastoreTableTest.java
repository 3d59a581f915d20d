package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which records a row of the Scottish register gives, in the layouts since 2015. */
class DatastoreTableTest {
  private static final String SERVICE = "care-inspectorate/service/cs2099000001/";
  private static final String HEADER =
      "CSNumber,CareService,ServiceName,Last_inspection_Date,Publication_of_Latest_Grading,"
          + "Quality_of_Staffing,KQ_Leadership,first_date_2526,first_case_2526,first_recs_2526,"
          + "second_date_2526,second_case_2526,second_reqs_2526,Complaints_upheld_2526\n";
  private static final String BEGINNING = "CS2099000001,Child Minding,Ms A,";

  /** A record in one line: its id, the first day of fieldwork, publication and grades. */
  private static String line(Inspection one) {
    return one.id().substring("care-inspectorate/".length())
        + one.fieldwork().stream()
            .map(period -> " on " + period.start())
            .collect(Collectors.joining())
        + one.report().flatMap(Report::published).map(day -> " published " + day).orElse("")
        + one.judgements().stream()
            .map(Judgement::aspect)
            .map(aspect -> " " + aspect)
            .collect(Collectors.joining());
  }

  private static List<String> lines(PublishedFile file) {
    return file.entries().stream()
        .flatMap(entry -> entry.inspection().stream())
        .map(DatastoreTableTest::line)
        .toList();
  }

  /** What reading a table gives. */
  private record Reading(List<Inspection> inspections, List<Problem> problems) {
    static Reading of(String text) {
      List<Inspection> inspections = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      try (InspectionDataset dataset =
          DatasetReader.csv(ReadOptions.DEFAULT).open(text.getBytes(StandardCharsets.UTF_8))) {
        for (Entry entry : dataset) {
          entry.inspection().ifPresent(inspections::add);
          problems.addAll(entry.problems());
        }
        problems.addAll(dataset.problems());
      } catch (IOException lost) {
        throw new UncheckedIOException(lost);
      }
      return new Reading(inspections, problems);
    }
  }

  private static Reading reading(String cells) {
    return Reading.of(HEADER + BEGINNING + cells + "\n");
  }

  private static List<String> read(String cells) {
    return reading(cells).inspections().stream().map(DatastoreTableTest::line).toList();
  }

  @Test
  void withoutAPublicationDateGradesAreOfNoInspection() {
    assertThat(lines(PublishedFile.DATASTORE_2016))
        .containsExactly(
            "service/cs2099000001/2014-06-03 on 2014-06-03",
            "service/cs2099000001/2015-05-12 on 2015-05-12",
            "latest-quality-themes/cs2099000001 care-and-support"
                + " environment staffing"
                + " management-and-leadership",
            "service/cs2099000002/2014-12-10 on 2014-12-10",
            "latest-quality-themes/cs2099000002 care-and-support" + " management-and-leadership");
  }

  @Test
  void aMarkOnANumberIsKept() {
    List<String> labels =
        reading("01/05/2025,01/06/2025,3 [r],4,01/05/2025,,,,,,").inspections().stream()
            .flatMap(one -> one.judgements().stream())
            .map(judgement -> judgement.grade().get().level() + " " + judgement.label().orElse("-"))
            .toList();

    assertThat(labels).containsExactlyInAnyOrder("adequate 3 [r]", "good -");
  }

  @Test
  void twoInspectionsOfOneDayHaveTwoIds() {
    assertThat(lines(PublishedFile.DATASTORE_2017))
        .startsWith(
            "service/cs2099000001/2015-05-12 on 2015-05-12",
            "service/cs2099000001/2015-05-12/2600009 on 2015-05-12");
    assertThat(read("NA,NA,NA,NA,01/06/2025,,,01/06/2025,,,"))
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01",
            "service/cs2099000001/second-2025-06-01 on 2025-06-01");
  }

  @Test
  void gradesAreWithTheOnlyInspectionBeforeTheirPublication() {
    assertThat(read("01/06/2025,29/09/2025,NA,4,NA,,,NA,,,"))
        .as("the last day within the usual time")
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01 published 2025-09-29 leadership");
    assertThat(read("01/06/2025,30/09/2025,NA,4,NA,,,NA,,,"))
        .as("a day later")
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01",
            "service/cs2099000001/grading-2025-09-30 published 2025-09-30 leadership");
    assertThat(read("01/06/2025,31/05/2025,NA,4,NA,,,NA,,,"))
        .as("before the inspection")
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01",
            "service/cs2099000001/grading-2025-05-31 published 2025-05-31 leadership");
    assertThat(read("01/06/2025,01/07/2025,NA,4,20/06/2025,,,NA,,,"))
        .as("two are possible")
        .contains("service/cs2099000001/grading-2025-07-01 published 2025-07-01 leadership");
  }

  @Test
  void qualityThemesBesideKeyQuestionsHaveNoDate() {
    assertThat(read("01/06/2025,01/07/2025,5,4,NA,,,NA,,,"))
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01 published 2025-07-01 leadership",
            "latest-quality-themes/cs2099000001 staffing");
    assertThat(read("01/06/2025,01/07/2025,5,NA,NA,,,NA,,,"))
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01 published 2025-07-01 staffing");
  }

  @Test
  void gradesOfNoInspectionAreOfATypeOfTheirOwn() {
    Inspection grading =
        PublishedFile.DATASTORE_2022.inspection(
            "care-inspectorate/service/cs2099000005/grading-2022-03-10");
    Inspection visit =
        PublishedFile.DATASTORE_2022.inspection(
            "care-inspectorate/service/cs2099000005/2022-02-21");

    assertThat(grading.type()).isEqualTo(InspectionType.LATEST_GRADES);
    assertThat(grading.judgements()).hasSize(5);
    assertThat(visit.type()).isEqualTo(InspectionType.INSPECTION);
    assertThat(visit.judgements()).isEmpty();
    assertThat(visit.identifiers()).doesNotContainKey("care-inspectorate-case");
  }

  @Test
  void columnsAboutTheServiceAreKeptOnce() {
    assertThat(
            PublishedFile.DATASTORE_2026.entries().stream()
                .flatMap(entry -> entry.inspection().stream())
                .filter(one -> one.id().startsWith(SERVICE))
                .filter(
                    one ->
                        one.extensions().stream()
                            .anyMatch(kept -> kept.name().equals("x-complaints-upheld-2526")))
                .map(Inspection::id))
        .containsExactly(SERVICE + "2026-04-21");
  }

  @Test
  void aTextWithoutItsDateIsReported() {
    assertThat(reading("01/06/2025,NA,NA,NA,NA,,1. Lock the door.,NA,,,").problems())
        .extracting(Problem::rule)
        .containsOnlyOnce("CSV-014");
  }

  /** The second inspection of a day is that of the second columns, wherever they are. */
  @Test
  void inspectionsComeInTheOrderOfTheirNumbersWhateverThatOfTheColumns() {
    String shuffled =
        "second_date_2526,CSNumber,first_date_2526,second_date_2425,CareService,ServiceName,"
            + "Last_inspection_Date,first_date_2425\n"
            + "01/06/2025,CS2099000001,01/06/2025,03/10/2024,Child Minding,Ms A,,04/06/2024\n";

    assertThat(Reading.of(shuffled).inspections())
        .extracting(Inspection::id)
        .containsExactly(
            SERVICE + "2024-06-04",
            SERVICE + "2024-10-03",
            SERVICE + "2025-06-01",
            SERVICE + "second-2025-06-01");
  }

  @Test
  void aYearThatIsNotKnownYetIsReadLikeTheOthers() {
    Reading reading =
        Reading.of(
            HEADER.replace("2526", "4142") + BEGINNING + "NA,NA,NA,NA,05/04/2041,7,,NA,,,\n");

    assertThat(reading.problems()).extracting(Problem::rule).doesNotContain("CSV-004");
    assertThat(reading.inspections())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.fieldwork().get(0).start()).isEqualTo(PartialDate.of(2041, 4, 5));
              assertThat(one.identifiers()).containsEntry("care-inspectorate-case", "7");
            });
  }

  @Test
  void whatIsInferredIsReportedOnceForAFile() {
    assertThat(reading("01/06/2025,01/07/2025,NA,4,NA,,,NA,,,").problems())
        .filteredOn(one -> one.rule().equals("CSV-026"))
        .singleElement()
        .satisfies(one -> assertThat(one.message()).contains("1 record: the latest grades"));
  }

  private static final String ABOUT_GRADES =
      "CSNumber,CareService,ServiceName,Last_inspection_Date,Publication_of_Latest_Grading,"
          + "MinGrade,MaxGrade,KQ_Setting,KQ_Leadership,first_date_2526\n";

  /** Records in lines, with what is kept of them and their problems. */
  private static List<String> withRest(String cells) {
    Reading reading = Reading.of(ABOUT_GRADES + BEGINNING + cells + "\n");
    return Stream.concat(
            reading.inspections().stream()
                .map(
                    one ->
                        line(one)
                            + one.judgements().stream()
                                .flatMap(judgement -> judgement.absence().stream())
                                .map(why -> " (" + why + ")")
                                .collect(Collectors.joining())
                            + one.extensions().stream()
                                .map(kept -> " " + kept.name())
                                .collect(Collectors.joining())),
            reading.problems().stream()
                .map(Problem::rule)
                .filter(rule -> !rule.equals("CSV-019") && !rule.equals("CSV-026")))
        .toList();
  }

  @Test
  void wordsInTheColumnsOfAnInspectionThatThereWasNotAreKept() {
    assertThat(withRest("01/06/2025,,,,,,Not yet inspected"))
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01 x-first-date-2526", "CSV-021");
    assertThat(withRest("01/06/2025,,,,,,[z]"))
        .containsExactly("service/cs2099000001/2025-06-01 on 2025-06-01 x-first-date-2526");
  }

  @Test
  void whatIsComputedFromGradesIsNotLostWithoutThem() {
    assertThat(withRest("01/06/2025,,2,5,,,"))
        .containsExactly("service/cs2099000001/2025-06-01 on 2025-06-01 x-mingrade x-maxgrade");
    assertThat(withRest("NA,,2,5,NA,,NA"))
        .as("there was an inspection")
        .containsExactly("latest-grades/cs2099000001 x-mingrade x-maxgrade");
    assertThat(withRest("NA,NA,NA,NA,NA,NA,NA"))
        .as("nothing is said")
        .containsExactly("CSV-006", "CSV-010");
  }

  @Test
  void gradesThatAreNotPublishedAreGrades() {
    assertThat(withRest("01/06/2025,,,,,[c],"))
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01",
            "latest-grades/cs2099000001 leadership (not-published)");
    assertThat(withRest("01/06/2025,01/07/2025,,,4,[z],"))
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01 published 2025-07-01"
                + " setting leadership (not-applicable)");
  }

  @Test
  void aDateThatIsNotPublishedDoesNotCostTheGrades() {
    assertThat(withRest("[c],[x],,,4,,"))
        .containsExactly(
            "latest-grades/cs2099000001 setting x-last-inspection-date"
                + " x-publication-of-latest-grading");
    assertThat(withRest("[c],,,,,,01/06/2025"))
        .containsExactly("service/cs2099000001/2025-06-01 on 2025-06-01 x-last-inspection-date");
  }

  @Test
  void aSecondInspectionOfADayWhoseNumberIsNotPublishedHasAnIdOfItsOwn() {
    assertThat(read("NA,NA,NA,NA,01/06/2025,7,,01/06/2025,[c],,"))
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01",
            "service/cs2099000001/second-2025-06-01 on 2025-06-01");
  }

  @Test
  void aReasonWhyThereIsNoGradeIsKeptWithTheInspection() {
    assertThat(withRest("01/06/2025,,,,,[z],"))
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01 leadership (not-applicable)");
  }

  @Test
  void notYetInspectedBesideAGradeIsReported() {
    assertThat(withRest("Not yet inspected,01/07/2025,,,,4,"))
        .containsExactly(
            "service/cs2099000001/grading-2025-07-01 published 2025-07-01 leadership"
                + " x-last-inspection-date",
            "CSV-021");
    assertThat(withRest("Not yet inspected,,,,,,01/06/2025"))
        .as("beside an inspection")
        .containsExactly(
            "service/cs2099000001/2025-06-01 on 2025-06-01 x-last-inspection-date", "CSV-021");
    assertThat(withRest("Not yet inspected,,,,,,")).containsExactly("CSV-006", "CSV-010");
  }

  private static List<String> inspectors(String cells) {
    return reading(cells).inspections().stream()
        .flatMap(one -> one.participants().stream())
        .map(who -> who.name() + ", " + who.body().orElseThrow())
        .toList();
  }

  @Test
  void beforeApril2011TheCareCommissionInspected() {
    assertThat(inspectors("31/03/2011,NA,NA,NA,01/04/2011,,,NA,,,"))
        .containsExactlyInAnyOrder(
            "Care Commission, care-commission", "Care Inspectorate, care-inspectorate");
    assertThat(inspectors("NA,31/03/2011,5,NA,NA,,,NA,,,"))
        .as("grades that it published")
        .containsExactly("Care Commission, care-commission");
    assertThat(inspectors("NA,NA,5,NA,NA,,,NA,,,"))
        .as("grades without a date")
        .containsExactly("Care Inspectorate, care-inspectorate");
  }

  private static List<String> remarks(String table) {
    return Reading.of(table).problems().stream()
        .filter(one -> one.rule().equals("CSV-026"))
        .map(Problem::message)
        .toList();
  }

  @Test
  void gradesBeforeKeyQuestionsWereAskedAreReported() {
    String header = HEADER.replace("Quality_of_Staffing", "KQ_COVID19");
    String last = "22/04/2022,31/05/2022,NA,4,NA,,,NA,,,\n";

    assertThat(remarks(header + BEGINNING + last))
        .hasSize(2)
        .anyMatch(one -> one.contains("1 record: the latest grades are put with"))
        .anyMatch(one -> one.contains("1 record: grades for key questions"));
    assertThat(remarks(header + BEGINNING + last.replace("31/05", "01/06")))
        .noneMatch(one -> one.contains("key questions"));
    assertThat(remarks(header + BEGINNING + last.replace("NA,4", "4,NA")))
        .as("the question about COVID-19 alone")
        .noneMatch(one -> one.contains("key questions"));
    assertThat(remarks(header + BEGINNING.replace("Child Minding", "Care Home Service") + last))
        .as("another service")
        .noneMatch(one -> one.contains("key questions"));
    assertThat(remarks(header + BEGINNING + "NA,14/02/2019,NA,4,NA,,,NA,,,\n"))
        .as("of an inspection that is not stated")
        .anyMatch(one -> one.contains("key questions"));
  }

  @Test
  void keyQuestionsWereFirstAskedWhenTheirFrameworksBegan() {
    assertThat(
            Stream.of("ci-registered-services-2018", "ci-early-learning-2022")
                .map(code -> Framework.find(FrameworkCode.of(code)).orElseThrow())
                .map(one -> one.validity().from().orElseThrow().earliest()))
        .containsExactly(
            DatastoreParts.FIRST_KEY_QUESTIONS, DatastoreParts.KEY_QUESTIONS_OF_EARLY_YEARS);
  }

  private static List<String> stated(String anyRequirements) {
    return Reading.of(
            HEADER.replace("Complaints_upheld", "any_requirements")
                + BEGINNING
                + "NA,NA,NA,NA,02/06/2025,,,09/11/2025,,"
                + anyRequirements
                + "\n")
        .inspections()
        .stream()
        .map(
            one ->
                one.fieldwork().get(0)
                    + one.priorityAreasStated().stream()
                        .map(count -> " " + count.kind().orElseThrow() + " " + count.count())
                        .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void onlyTheTableSaysThatNothingWasRequired() {
    String none = "Inspected but no requirements";

    assertThat(stated("," + none))
        .containsExactly("2025-06-02 requirement 0", "2025-11-09 requirement 0");
    assertThat(stated("," + none + " made"))
        .containsExactly("2025-06-02 requirement 0", "2025-11-09 requirement 0");
    assertThat(stated(",inspected but\u00a0no requirements"))
        .containsExactly("2025-06-02 requirement 0", "2025-11-09 requirement 0");
    assertThat(stated("1. Lock the door.," + none))
        .as("a contradiction")
        .containsExactly("2025-06-02 requirement 0", "2025-11-09");
    assertThat(stated("No requirements," + none))
        .as("said twice")
        .containsExactly("2025-06-02 requirement 0", "2025-11-09 requirement 0");
    assertThat(stated("None identified.,Yes"))
        .containsExactly("2025-06-02", "2025-11-09 requirement 0");
    assertThat(stated(",Yes")).containsExactly("2025-06-02", "2025-11-09");
    assertThat(stated(",")).containsExactly("2025-06-02", "2025-11-09");
  }

  /** Until 2018 they were recommendations, whatever follows the year in the header. */
  @Test
  void theYearOfTheColumnSaysWhatItsTextsAre() {
    String beginning = "CSNumber,CareService,ServiceName,Last_inspection_Date,";
    String row = "\nCS2099000001,Child Minding,Ms A,12/05/2016,12/05/2016,1. Train the staff.\n";
    for (String mark : List.of("", " ", " [note 1]", "*")) {
      assertThat(kinds(beginning + "first_date_1718,first_recs_1718" + mark + row))
          .as(mark)
          .containsExactly(PriorityAreaKind.RECOMMENDATION);
      assertThat(kinds(beginning + "first_date_1819,first_recs_1819" + mark + row))
          .as(mark)
          .containsExactly(PriorityAreaKind.AREA_FOR_IMPROVEMENT);
    }
  }

  private static List<PriorityAreaKind> kinds(String table) {
    return Reading.of(table).inspections().stream()
        .flatMap(one -> one.priorityAreas().stream())
        .flatMap(area -> area.kind().stream())
        .toList();
  }

  @Test
  void theSpellingOfAServiceDoesNotDecideWhatItsGradesWere() {
    for (String service : List.of("Child Minding", "child minding", "Child  Minding ")) {
      assertThat(
              Reading.of(
                      HEADER.replace("KQ_Leadership", "KQ_Care_Play_and_Learning")
                          + "CS2099000001,"
                          + service
                          + ",Ms A,01/03/2022,01/04/2022,,4,,,,,,,\n")
                  .problems())
          .as(service)
          .filteredOn(problem -> problem.rule().equals("CSV-026"))
          .hasSize(2);
    }
  }
}
