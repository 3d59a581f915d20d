package io.github.openinspections.validation;

import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.REVIEW;
import static io.github.openinspections.validation.DatasetRecords.VALIDATOR;
import static io.github.openinspections.validation.DatasetRecords.begun;
import static io.github.openinspections.validation.DatasetRecords.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.validation.Parts.Item;
import org.junit.jupiter.api.Test;

class SegmentsTest {
  private static PartialReport part(InspectionDataset data, long start) {
    PartialReport part = VALIDATOR.begin(start);
    data.forEach(part::accept);
    part.end(data);
    return part;
  }

  @Test
  void anotherRecordIsNamedByItsNumberInTheWholeDataSet() {
    Parts data =
        parts(Item.of(Findings.MINIMAL), Item.of(ORIGINAL), Item.of(begun("2013-05", REVIEW)));
    PartialReport first = part(data.part(0, 1), 0);
    PartialReport second = part(data.part(1, 3), 10);
    ValidationReport report = second.merge(first).finish();

    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().get(0).message()).contains("(record 2)");
    assertThat(report.problems().get(0).position()).contains(Position.of(3, 1, 20));
  }

  @Test
  void twoSegmentsCannotStartAtTheSamePlace() {
    PartialReport part = VALIDATOR.begin(5);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> part.merge(VALIDATOR.begin(5)))
        .withMessage("Two segments start at 5");
    assertThatIllegalArgumentException().isThrownBy(() -> part.merge(part));
  }

  @Test
  void aPartThatCannotBeMergedLeavesNothingBehind() {
    Parts data = parts(Item.of(Findings.MINIMAL), Item.of(ORIGINAL));
    PartialReport part = part(data.part(1, 2), 2);
    PartialReport other = part(data.part(0, 1), 1).merge(VALIDATOR.begin(2));

    assertThatIllegalArgumentException().isThrownBy(() -> part.merge(other));
    assertThat(part.finish().records().read()).isEqualTo(1);
  }
}
