package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.fixtures.Inspections;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.validation.Parts.Item;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.rules.DatasetRules;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine finds exactly what the slow rules find. */
class DatasetRulesLawTest {
  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK));

  @Property(tries = 1000)
  void theIndexFindsWhatComparingAllRecordsFinds(@ForAll("datasets") Parts data) {
    assertThat(found(VALIDATOR.validate(data))).isEqualTo(SlowDatasetRules.of(data));
  }

  @Property(tries = 1000)
  void theIndexKnowsTheInspectionBefore(@ForAll("histories") Parts data) {
    assertThat(found(VALIDATOR.validate(data))).isEqualTo(SlowDatasetRules.of(data));
  }

  @Property(tries = 300)
  void theCountsOfMonthsShowAgedFacts(@ForAll("ageing") Parts data) {
    assertThat(found(VALIDATOR.validate(data))).isEqualTo(SlowDatasetRules.of(data));
  }

  static List<DatasetRule> rules() {
    return DatasetRules.all();
  }

  /** Random data may not break every rule; its example does. */
  @ParameterizedTest
  @MethodSource("rules")
  void theBreakingExampleOfEveryRuleIsFoundByBoth(DatasetRule rule) {
    Parts breaking = new Parts(rule.breaking().stream().map(Item::of).toList(), false);

    assertThat(SlowDatasetRules.of(breaking))
        .isEqualTo(found(VALIDATOR.validate(breaking)))
        .anyMatch(one -> one.startsWith(rule.description().id()));
  }

  /** Every attribute of the format takes part, whatever it holds. */
  @Property(tries = 200)
  void twoRecordsContradictEachOtherInAnyAttribute(
      @ForAll("anything") Inspection one, @ForAll("anything") Inspection again) {
    Inspection other = again.withId(one.id()).withAsOf(Optional.empty());

    assertThat(found(VALIDATOR.validate(InspectionDataset.of(List.of(one, other)))))
        .filteredOn(problem -> problem.matches("DAT-00[12].*"))
        .containsExactly(
            SlowDatasetRules.contradict(one, other) ? "DAT-002 2 /id" : "DAT-001 2 /id");
  }

  private static List<String> found(ValidationReport report) {
    return report.problems().stream()
        .filter(problem -> problem.rule().startsWith("DAT-"))
        .map(DatasetRulesLawTest::written)
        .sorted()
        .toList();
  }

  private static String written(Problem problem) {
    return problem.record().isEmpty()
        ? problem.rule() + " of the file"
        : problem.rule() + " " + problem.record().getAsLong() + " " + problem.pointer();
  }

  @Provide
  Arbitrary<Parts> datasets() {
    return CollidingDatasets.all();
  }

  @Provide
  Arbitrary<Parts> histories() {
    return CollidingDatasets.histories();
  }

  @Provide
  Arbitrary<Parts> ageing() {
    return CollidingDatasets.ageing();
  }

  @Provide
  Arbitrary<Inspection> anything() {
    return Inspections.any();
  }
}
