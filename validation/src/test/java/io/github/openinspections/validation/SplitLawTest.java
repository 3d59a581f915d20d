package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The report is the same however a data set is split and however the parts are merged. */
class SplitLawTest {
  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK)).listing(2);

  @Property(tries = 500)
  void anySplitInAnyOrderGivesOneReport(@ForAll("datasets") Parts data, @ForAll Random random) {
    ValidationReport whole = VALIDATOR.validate(data);

    assertThat(Splits.merged(VALIDATOR, data, random, part -> part).finish()).isEqualTo(whole);
    whole.rules().forEach(rule -> Statistics.label("rules").collect(rule.rule()));
  }

  @Property(tries = 100)
  void agedFactsAreSaidOnceHoweverTheDataSetIsSplit(
      @ForAll("ageing") Parts data, @ForAll Random random) {
    ValidationReport whole = VALIDATOR.validate(data);

    assertThat(
            VALIDATOR
                .resume(Travel.sent(Splits.merged(VALIDATOR, data, random, Travel::sent)))
                .finish())
        .isEqualTo(whole);
    whole.rules().forEach(rule -> Statistics.label("rules").collect(rule.rule()));
  }

  @Property(tries = 300)
  void textsPrintedAgainAreQuotedHoweverTheDataSetIsSplit(
      @ForAll("histories") Parts data, @ForAll Random random) {
    assertThat(
            VALIDATOR
                .resume(Travel.sent(Splits.merged(VALIDATOR, data, random, Travel::sent)))
                .finish())
        .isEqualTo(VALIDATOR.validate(data));
  }

  @Property(tries = 200)
  void serializedPartsGiveOneReport(@ForAll("datasets") Parts data, @ForAll Random random) {
    PartialReport arrived = Travel.sent(Splits.merged(VALIDATOR, data, random, Travel::sent));

    assertThat(VALIDATOR.resume(arrived).finish()).isEqualTo(VALIDATOR.validate(data));
  }

  @Property(tries = 100)
  void aPartCanBeResumedInTheMiddle(@ForAll("datasets") Parts data) {
    PartialReport part = VALIDATOR.begin(0);
    for (Entry entry : data) {
      part.accept(entry);
      part = VALIDATOR.resume(Travel.sent(part));
    }
    part.end(data);

    assertThat(part.finish()).isEqualTo(VALIDATOR.validate(data));
  }

  @Example
  void aDeserializedPartHasNoRules() {
    Parts data = new Parts(List.of(), false);
    PartialReport arrived = Travel.sent(VALIDATOR.begin(0));
    String expected = "This part came without rules: pass it to DatasetValidator.resume";

    assertThatIllegalStateException().isThrownBy(arrived::finish).withMessage(expected);
    assertThatIllegalStateException().isThrownBy(() -> arrived.end(data)).withMessage(expected);
    assertThatIllegalStateException()
        .isThrownBy(() -> arrived.accept(Entry.of(1, Findings.MINIMAL)))
        .withMessage(expected);
  }

  @Property(tries = 300)
  void countsReconcile(@ForAll("datasets") Parts data) {
    ValidationReport report = VALIDATOR.validate(data);

    assertThat(report.records().read()).isEqualTo(data.items().size());
    assertThat(report.rows()).isEqualTo(data.rows());
    assertThat(report.sheet()).isEqualTo(data.sheet());
    assertThat(report.problems()).isSortedAccordingTo(Problem.REPORT_ORDER);
    report
        .rules()
        .forEach(
            rule -> {
              assertThat(rule.listed()).isEqualTo(Math.min(2, rule.count()));
              assertThat(report.problems())
                  .filteredOn(problem -> problem.rule().equals(rule.rule()))
                  .hasSize((int) rule.listed());
            });
    assertThat(report.notRun()).allSatisfy(one -> assertThat(one.records()).isPositive());
  }

  @Provide
  Arbitrary<Parts> ageing() {
    return CollidingDatasets.ageing();
  }

  @Provide
  Arbitrary<Parts> histories() {
    return CollidingDatasets.histories();
  }

  @Provide
  Arbitrary<Parts> datasets() {
    return CollidingDatasets.all();
  }
}
