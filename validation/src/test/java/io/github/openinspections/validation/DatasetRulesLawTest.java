package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.fixtures.TwoInspections;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.release.RecordDigests;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.Parts.Item;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.rules.DatasetRules;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine finds exactly what the slow rules find. */
class DatasetRulesLawTest {
  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK));

  private static final RecordDigests DIGESTS = RecordDigests.of(Vocabulary.standard());

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
    Parts breaking = new Parts(rule.breakingExample().stream().map(Item::of).toList(), false);

    assertThat(SlowDatasetRules.of(breaking))
        .isEqualTo(found(VALIDATOR.validate(breaking)))
        .anyMatch(one -> one.startsWith(rule.description().id()));
  }

  /** Every attribute of the format takes part, whatever it holds. */
  @Property(tries = 500)
  void twoRecordsAreComparedInEveryAttribute(@ForAll("two") TwoInspections two) {
    Inspection one = two.left();
    Inspection other = two.right().withId(one.id()).withAsOf(Optional.empty());
    Parts both = new Parts(List.of(Item.of(one), Item.of(other)), false);
    Assume.that(DIGESTS.of(one)[0] == 0 && DIGESTS.of(other)[0] == 0);

    assertThat(repeats(found(VALIDATOR.validate(both))))
        .isEqualTo(repeats(SlowDatasetRules.ofRepeats(both)));
  }

  private static List<String> repeats(List<String> found) {
    return found.stream().filter(one -> one.matches("DAT-0(01|02|16).*")).toList();
  }

  @Provide
  Arbitrary<TwoInspections> two() {
    return TwoInspections.any();
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
}
