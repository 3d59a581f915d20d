package io.github.openinspections.validation;

import static io.github.openinspections.validation.DatasetRecords.BOOK;
import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.REVIEW;
import static io.github.openinspections.validation.DatasetRecords.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.Subject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A check that throws has a defect; the report says so, and says all else as before. */
class FailingRulesTest {
  private static final Rule FAILS =
      Rule.error("OUR-666")
          .about(Subject.PRIORITY_AREA)
          .title("A priority area is short.")
          .rationale("A defect of the rule shows on some texts only.")
          .since("1.0")
          .check(
              (area, context) -> {
                context.notRun("a reason that does not matter any more");
                if (area.text().length() > 5) {
                  throw new IllegalStateException("what the data say: " + area.text());
                }
                context.here().report();
              })
          .breaks(UnaryOperator.identity())
          .keeps(UnaryOperator.identity())
          .build();

  private static final DatasetValidator VALIDATOR = DatasetValidator.of(BOOK.with(FAILS));

  private static ValidationReport validate(String... texts) {
    return VALIDATOR.validate(
        InspectionDataset.of(
            List.of(
                ORIGINAL.withPriorityAreas(
                    Arrays.stream(texts)
                        .map(text -> PriorityArea.builder().id(text).text(text).build())
                        .toList()),
                REVIEW)));
  }

  @Example
  void theReportNamesTheExceptionAndKeepsWhatWasFound() {
    ValidationReport report = validate("short", "too long", "long too", "brief");

    assertThat(report.notRun())
        .contains(NotRun.of("OUR-666", "java.lang.IllegalStateException", 1).withFailed(true));
    assertThat(report.notRun()).filteredOn(one -> one.rule().equals("OUR-666")).hasSize(1);
    assertThat(found(report)).contains("OUR-666 1 /priorityAreas/0", "OUR-666 1 /priorityAreas/3");
    assertThat(report.ran()).contains("OUR-666", "PRA-007");
    assertThat(validate("short", "too long", "long too", "brief")).isEqualTo(report);
  }

  @Example
  void aRuleThatFailsOnEveryRecordDidNotRun() {
    ValidationReport report =
        VALIDATOR.validate(InspectionDataset.of(List.of(ORIGINAL, ORIGINAL.withId("other"))));

    assertThat(report.notRun()).filteredOn(NotRun::failed).hasSize(1);
    assertThat(report.notRun())
        .contains(NotRun.of("OUR-666", "java.lang.IllegalStateException", 2).withFailed(true));
    assertThat(report.ran()).doesNotContain("OUR-666");
  }

  @Example
  void aCheckedExceptionOfAnotherLanguageIsReportedToo() {
    DatasetValidator validator = DatasetValidator.of(BOOK.with(throwing(new IOException())));

    assertThat(validator.validate(InspectionDataset.of(List.of(ORIGINAL))).notRun())
        .contains(NotRun.of("OUR-667", "java.io.IOException", 1).withFailed(true));
  }

  @Example
  void anErrorIsNeverCaught() {
    StackOverflowError error = new StackOverflowError();
    DatasetValidator validator = DatasetValidator.of(BOOK.with(throwing(error)));

    assertThatThrownBy(() -> validator.validate(InspectionDataset.of(List.of(ORIGINAL))))
        .isSameAs(error);
  }

  @Example
  void withoutAReportTheCallerGetsTheException() {
    IOException thrown = new IOException();
    InspectionValidator validator = InspectionValidator.of(BOOK.with(throwing(thrown)));

    assertThatThrownBy(() -> validator.validate(ORIGINAL)).isSameAs(thrown);
    assertThatThrownBy(() -> validator.validate(Entry.of(1, ORIGINAL))).isSameAs(thrown);
  }

  @Property(tries = 100)
  void anySplitGivesOneReport(@ForAll("datasets") Parts data, @ForAll Random random) {
    PartialReport merged = Travel.sent(Splits.merged(VALIDATOR, data, random, Travel::sent));

    assertThat(VALIDATOR.resume(merged).finish()).isEqualTo(VALIDATOR.validate(data));
  }

  private static Rule throwing(Throwable thrown) {
    return Rule.warning("OUR-667")
        .about(Subject.INSPECTION)
        .title("The rule has a defect.")
        .rationale("Only to see what becomes of it.")
        .since("1.0")
        .check((inspection, context) -> FailingRulesTest.<RuntimeException>sneak(thrown))
        .breaks(UnaryOperator.identity())
        .keeps(UnaryOperator.identity())
        .build();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // undeclared, as Kotlin throws
  private static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Provide
  Arbitrary<Parts> datasets() {
    return CollidingDatasets.all();
  }
}
