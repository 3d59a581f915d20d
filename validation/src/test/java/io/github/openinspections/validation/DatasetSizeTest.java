package io.github.openinspections.validation;

import static io.github.openinspections.validation.DatasetRecords.ACROSS;
import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.REVIEW;
import static io.github.openinspections.validation.DatasetRecords.begun;
import static io.github.openinspections.validation.DatasetRecords.generated;
import static io.github.openinspections.validation.DatasetRecords.rating;
import static io.github.openinspections.validation.DatasetRecords.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sizes at which comparing all pairs, or recursion over links, would not end. */
@Tag("slow")
class DatasetSizeTest {
  private static final int MANY = 40_000;

  private static Inspection link(int i) {
    return Inspection.builder()
        .id("r" + i)
        .type(InspectionType.PROGRESS_REVIEW)
        .fieldwork(REVIEW.fieldwork())
        .areas(ORIGINAL.areas())
        .followUp(FollowUp.builder().of(i == 0 ? "original" : "r" + (i - 1)).ordinal(i + 1).build())
        .addProgress(rating("plans"))
        .build();
  }

  private static long count(String rule, ValidationReport report) {
    return report.rules().stream()
        .filter(one -> one.rule().equals(rule))
        .mapToLong(RuleCount::count)
        .sum();
  }

  @Test
  void longChainsEnd() {
    ValidationReport down = generated(MANY + 1, i -> i == 0 ? ORIGINAL : link(i - 1));
    ValidationReport up = generated(MANY + 1, i -> i == MANY ? ORIGINAL : link(MANY - 1 - i));

    assertThat(down.rules())
        .containsExactly(RuleCount.of("DAT-014", Severity.WARNING, MANY - 1, 1000));
    assertThat(up.rules()).isEqualTo(down.rules());
  }

  @Test
  void longCirclesEnd() {
    ValidationReport report =
        generated(MANY, i -> i == 0 ? review("r0", "r" + (MANY - 1), 1) : link(i));

    assertThat(report.rules()).containsExactly(RuleCount.of("DAT-007", Severity.ERROR, 1, 1));
    assertThat(report.problems().get(0).message()).hasSizeLessThan(300);
  }

  @Test
  void manyRecordsWithOneIdEnd() {
    ValidationReport same =
        generated(MANY, i -> i % 2 == 0 ? ORIGINAL : begun("2014-03", ORIGINAL));
    LocalDate release = LocalDate.of(1991, 2, 3);
    ValidationReport versions =
        generated(9999, i -> ORIGINAL.withAsOf(PartialDate.from(release.plusDays(i))));

    assertThat(count("DAT-001", same)).isZero();
    assertThat(count("DAT-002", same)).isEqualTo(MANY - 1);
    assertThat(count("DAT-011", versions)).isEqualTo(9998);
  }

  @Test
  void manyReviewsOfOneOriginalEnd() {
    ValidationReport report =
        generated(MANY, i -> i == 0 ? ORIGINAL : review("r" + i, "original", 1));

    assertThat(count("DAT-005", report)).isEqualTo(MANY - 2);
  }

  @Test
  void manyInspectionsOfOneBodyEnd() {
    Inspection home =
        ORIGINAL.withInspected(InspectedBody.builder().putIdentifiers("urn", "1").build());
    ValidationReport days =
        generated(
            MANY,
            i ->
                begun(LocalDate.of(2101, 1, 1).plusDays(MANY - i).toString(), home)
                    .withId("r" + i));
    ValidationReport oneDay = generated(MANY, i -> home.withId("r" + i));

    assertThat(count("DAT-017", days)).isEqualTo(MANY - 1);
    assertThat(count("DAT-017", oneDay)).isZero();
  }

  @Test
  void manyUnknownAspectsEnd() {
    ValidationReport report =
        generated(
            MANY,
            i ->
                ORIGINAL
                    .withId("r" + i)
                    .withFramework(FrameworkCode.of("ilacs-2023"))
                    .withJudgements(
                        IntStream.range(0, 8).mapToObj(j -> unknown(i + "-" + j)).toList()));

    assertThat(report.records().read()).isEqualTo(MANY);
  }

  private static Judgement unknown(String aspect) {
    return Judgement.builder().aspect(AspectCode.of("a" + aspect)).label("good").build();
  }

  @Test
  void veryLongRecordsEnd() {
    Inspection original =
        ORIGINAL
            .withPriorityAreas(
                IntStream.range(0, 3 * MANY)
                    .mapToObj(i -> PriorityArea.builder().id("a" + i).text("Plans " + i).build())
                    .toList())
            .withPriorityAreasStated(StatedCount.builder().count(3 * MANY).build());
    Inspection review =
        REVIEW.withProgress(IntStream.range(0, 3 * MANY).mapToObj(i -> rating("b" + i)).toList());

    // With this many hashes a few collide, which hides a few problems.
    assertThat(count("DAT-006", ACROSS.validate(InspectionDataset.of(List.of(original, review)))))
        .isBetween(3L * MANY - 100, 3L * MANY);
  }
}
