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
import io.github.openinspections.core.Report;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AspectCode;
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
        .containsExactly("DAT-002 3 /id");
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
        .containsExactly("DAT-002 2 /id");
    Judgement label = good.withGrade(Optional.empty());
    assertThat(
            found(
                validate(
                    printed.withJudgements(label),
                    printed.withJudgements(label.withLabel("Poor")))))
        .containsExactly("DAT-002 2 /id");
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

  @Test
  void DAT_002_aRecordIsComparedWithAllBeforeIt() {
    ValidationReport report =
        check(
            Findings.MINIMAL,
            Findings.MINIMAL.withTitle("one"),
            Findings.MINIMAL.withTitle("another"),
            Findings.MINIMAL.withTitle("one"));

    assertThat(report.problems())
        .extracting(problem -> problem.record().orElse(0) + " " + problem.message())
        .containsExactly(
            "2 example/1: duplicate of record 1",
            "3 example/1: record 2 has the same id but differs in: title",
            "4 example/1: record 3 has the same id but differs in: title");
  }

  @Test
  void DAT_002_ofManyRecordsTheFirstAndTheNearestAreCompared() {
    List<Inspection> records = new ArrayList<>(List.of(Findings.MINIMAL.withTitle("first")));
    for (int i = 0; i < 20; i++) {
      records.add(Findings.MINIMAL);
    }
    records.add(Findings.MINIMAL.withTitle("last"));

    assertThat(check(records.toArray(Inspection[]::new)).problems())
        .extracting(Problem::rule)
        .endsWith("DAT-001", "DAT-002")
        .filteredOn("DAT-002"::equals)
        .hasSize(1);
  }
}
