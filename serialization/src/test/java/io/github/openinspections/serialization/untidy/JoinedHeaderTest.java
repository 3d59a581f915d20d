package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.ANOTHER;
import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.READ_TOO;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that were joined, whose second header is not the first. */
class JoinedHeaderTest {
  private static String first(Sample sample) {
    return sample.header().substring(0, sample.header().indexOf(','));
  }

  @ParameterizedTest
  @EnumSource
  void belowAHeaderWithARequiredColumnTwiceEachRowIsRefused(Sample sample) {
    String twice = sample.header().strip() + ',' + first(sample) + '\n';
    String wide = ANOTHER.strip() + ",SC2\n";
    Outcome outcome = sample.outcome(ROW, twice, wide, wide);

    assertThat(outcome.lines())
        .containsExactly(
            READ,
            "CSV-017 3",
            "CSV-020 3:9",
            "CSV-014 4",
            "CSV-014 5",
            "4 rows: 1 with records, 2 refused, 1 notes");
    assertThat(outcome.messages("CSV-020").get(0)).contains("no row below it is read");
    assertThat(outcome.messages("CSV-014").get(0)).contains("the header in row 3");
    assertThat(outcome.messages("CSV-017").get(0)).contains("cannot be used");
  }

  @ParameterizedTest
  @EnumSource
  void aHeaderWithoutARequiredColumnIsNoRecord(Sample sample) {
    String renamed = sample.header().replace(first(sample), "Setting");
    Outcome outcome = sample.outcome(ROW, renamed, ANOTHER);

    assertThat(outcome.inspections().stream().map(Outcome::line)).containsExactly(READ);
    assertThat(outcome.shown()).containsExactly("CSV-001", "CSV-017 3", "CSV-014 4");
    assertThat(outcome.lines()).contains("3 rows: 1 with records, 1 refused, 1 notes");
  }

  @ParameterizedTest
  @EnumSource
  void aHeaderThatCanBeUsedEndsTheLoss(Sample sample) {
    String renamed = sample.header().replace(first(sample), "Setting");
    Outcome outcome = sample.outcome(ROW, renamed, ANOTHER, sample.header(), ANOTHER);

    assertThat(outcome.inspections().stream().map(Outcome::line)).containsExactly(READ, READ_TOO);
    assertThat(outcome.lines()).contains("5 rows: 2 with records, 1 refused, 2 notes");
  }

  @Test
  void mostColumnsOfAnotherYearMayBeNew() {
    String more = ",P1,P2,P3,P4,P5,P6,P7,P8,P9,P10";
    Outcome outcome =
        Sample.PUBLISHED.outcome(
            ROW,
            Sample.PUBLISHED.header().strip() + more + '\n',
            ANOTHER.strip() + ",1,2,3,4,5,6,7,8,9,10\n");

    assertThat(outcome.inspections().stream().map(Outcome::line)).containsExactly(READ, READ_TOO);
    assertThat(outcome.messages("CSV-017")).singleElement().asString().contains("another header");
  }
}
