package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.REVIEW;
import static io.github.openinspections.validation.DatasetRecords.VALIDATOR;
import static io.github.openinspections.validation.DatasetRecords.area;
import static io.github.openinspections.validation.DatasetRecords.begun;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.rating;
import static io.github.openinspections.validation.DatasetRecords.validate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.validation.Findings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepeatRulesTest {
  private static ValidationReport check(Inspection... records) {
    return VALIDATOR.validate(InspectionDataset.of(List.of(records)));
  }

  @Test
  void DAT_001_DAT_002_aDuplicateIdIsTheOnlyProblem() {
    Inspection reported =
        begun("2013-05", REVIEW)
            .withProgress(rating("unknown"))
            .withReport(
                Report.builder().url(URI.create("https://example.org/reports/1.pdf")).build());

    assertThat(found(validate(ORIGINAL, reported, reported)))
        .containsExactly(
            "DAT-004 2 /fieldwork", "DAT-006 2 /progress/0/priorityArea", "DAT-001 3 /id");
    assertThat(
            found(
                validate(
                    ORIGINAL,
                    REVIEW,
                    begun("2013-05", REVIEW)
                        .withAreas(area("S12000006", "Fife"))
                        .withProgress(rating("unknown")))))
        .filteredOn(problem -> problem.startsWith("DAT"))
        .containsExactly("DAT-002 3 /fieldwork/0");
  }

  /** What is printed for a grade, and the case of an identifier, can differ between tables. */
  @Test
  void DAT_002_anotherSpellingIsNoContradiction() {
    Judgement good =
        Judgement.builder()
            .aspect(AspectCode.LEADERSHIP)
            .grade(Grade.of(ScaleCode.CARE_INSPECTORATE_SIX_POINT, LevelCode.GOOD))
            .label("Good")
            .build();
    Inspection printed =
        ORIGINAL.withJudgements(good).withIdentifiers(Map.of("ofsted-event", "A1"));

    assertThat(found(validate(printed, printed.withJudgements(good.withLabel("GOOD  (good)")))))
        .containsExactly("DAT-001 2 /id");
    assertThat(found(validate(printed, printed.withIdentifiers(Map.of("ofsted-event", "a1")))))
        .containsExactly("DAT-001 2 /id");
    assertThat(found(validate(printed, printed.withIdentifiers(Map.of("ofsted-event", "a2")))))
        .containsExactly("DAT-002 2 /identifiers");
    Judgement label = good.withGrade(Optional.empty());
    assertThat(
            found(
                validate(
                    printed.withJudgements(label),
                    printed.withJudgements(label.withLabel("Poor")))))
        .containsExactly("DAT-002 2 /judgements/0/grade");
  }

  @Test
  void DAT_011_anotherReleaseIsANewVersionOfTheInspection() {
    Inspection wrong = begun("2013-05", REVIEW).withAsOf(PartialDate.of(2016));
    Inspection right = REVIEW.withAsOf(PartialDate.of(2017));

    assertThat(found(validate(ORIGINAL, wrong, right))).containsExactly("DAT-011 3 /asOf");
    assertThat(found(validate(ORIGINAL, right, wrong))).containsExactly("DAT-011 3 /asOf");
    assertThat(found(validate(ORIGINAL, right.withAsOf(PartialDate.of(2015)), wrong)))
        .containsExactly("DAT-011 3 /asOf", "DAT-004 3 /fieldwork");
  }

  /** A placeholder says nothing about the release, so the records are of the same one or may be. */
  @Test
  void DAT_002_aPlaceholderIsNoRelease() {
    Inspection spoiled =
        framed("ilacs").withAsOf(PartialDate.of(1900, 1, 1)).withReport(published("2014-06"));
    Inspection right =
        framed("sif").withAsOf(PartialDate.of(2024, 3, 31)).withReport(published("2014-06"));

    assertThat(found(check(spoiled, right)))
        .filteredOn(one -> !one.startsWith("VOC"))
        .containsExactly("INS-005 1 /asOf", "DAT-002 2 /framework");
    assertThat(found(check(right, spoiled)))
        .filteredOn(one -> !one.startsWith("VOC"))
        .containsExactly("INS-005 2 /asOf", "DAT-002 2 /framework");
  }

  @Test
  void DAT_011_aPlaceholderIsNoNewerRelease() {
    Inspection right = REVIEW.withAsOf(PartialDate.of(2017));
    Inspection spoiled = begun("2013-05", REVIEW).withAsOf(PartialDate.of(9999, 12, 31));

    assertThat(found(validate(ORIGINAL, right, spoiled)))
        .containsExactly("INS-005 3 /asOf", "DAT-002 3 /fieldwork/0");
    assertThat(found(validate(ORIGINAL, right, right.withAsOf(PartialDate.of(9999, 12, 31)))))
        .containsExactly("INS-005 3 /asOf", "DAT-001 3 /id");
  }

  private static Inspection framed(String framework) {
    return Findings.MINIMAL.withFramework(FrameworkCode.of(framework));
  }

  @Test
  void DAT_002_aRecordIsComparedWithAllBeforeIt() {
    ValidationReport report =
        check(framed("ilacs"), framed("ilacs"), framed("sif"), framed("ilacs"));

    assertThat(report.problems())
        .filteredOn(problem -> problem.rule().startsWith("DAT"))
        .extracting(problem -> problem.record().orElse(0) + " " + problem.message())
        .containsExactly(
            "2 example/1: duplicate of record 1",
            "3 example/1: framework is …, but … in record 1 with the same id (line …, /framework);"
                + " attributes that contradict each other: framework",
            "4 example/1: framework is …, but … in record 3 with the same id (line …, /framework);"
                + " attributes that contradict each other: framework");
  }

  @Test
  void DAT_002_datesAndGradesAreInTheMessage() {
    Inspection first = Findings.MINIMAL.withReport(published("2016-05-12"));
    Inspection again = first.withReport(published("2016-05-13"));

    assertThat(check(first, again).problems())
        .filteredOn(problem -> problem.rule().equals("DAT-002"))
        .extracting(Problem::message)
        .containsExactly(
            "example/1: report.published is 2016-05-13, but 2016-05-12 in record 1 with the same id"
                + " (line …, /report/published); attributes that contradict each other:"
                + " report.published");
  }

  private static Report published(String date) {
    return Report.builder().published(PartialDate.parse(date)).build();
  }

  @Test
  void DAT_016_recordsThatSayMoreAreCountedOnce() {
    Inspection more = Findings.MINIMAL.withTitle("one");

    assertThat(found(check(Findings.MINIMAL, more, Findings.MINIMAL))).containsExactly("DAT-016 ");
    assertThat(check(Findings.MINIMAL, more, Findings.MINIMAL).problems())
        .extracting(Problem::message)
        .containsExactly(
            "records that say more or less than another one with the same id, without"
                + " contradicting it: 2; the first is example/1 (record 2, after record 1)");
    assertThat(found(check(more, more.withTitle("another")))).containsExactly("DAT-001 2 /id");
  }

  @Test
  void DAT_001_ofVeryLongRecordsNotAllIsCompared() {
    List<PriorityArea> areas = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      areas.add(PriorityArea.builder().id("area-" + i).text("Plans " + i).build());
    }
    Inspection longer = Findings.MINIMAL.withPriorityAreas(areas);
    ValidationReport report = check(longer, longer);

    assertThat(found(report)).filteredOn(one -> one.startsWith("DAT")).isEmpty();
    assertThat(report.notRun())
        .filteredOn(one -> one.rule().equals("DAT-001"))
        .extracting(NotRun::reason)
        .containsExactly(
            "a record has more values than are compared with those of another one"
                + " (1,024 bytes of hashes)");
  }

  @Test
  void DAT_002_ofManyRecordsTheFirstAndTheNearestAreCompared() {
    List<Inspection> records = new ArrayList<>(List.of(framed("ilacs")));
    for (int i = 0; i < 20; i++) {
      records.add(Findings.MINIMAL);
    }
    records.add(framed("sif"));

    assertThat(check(records.toArray(Inspection[]::new)).problems())
        .extracting(Problem::rule)
        .filteredOn("DAT-002"::equals)
        .hasSize(1);
  }
}
