package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.UnusedAcceptance;
import io.github.openinspections.core.problem.UnusedAcceptance.Why;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.validation.Parts.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is accepted is counted apart, whoever checks which part; what changes is open again. */
class AcceptedFindingsLawTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final DatasetValidator ALL =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK));
  private static final DatasetValidator FEW = ALL.listing(2);

  @Property(tries = 100)
  void acceptingAllFindingsLeavesNone(@ForAll("datasets") Parts data) {
    ValidationReport before = ALL.validate(data);
    ValidationReport after = ALL.accepting(all(before)).validate(data);

    assertThat(after.problems()).isEmpty();
    assertThat(after.rules()).allSatisfy(rule -> assertThat(rule.count()).isZero());
    assertThat(after.records().withErrors()).isZero();
    assertThat(after.records().read()).isEqualTo(before.records().read());
    assertThat(after.unusedAcceptances()).isEmpty();
    assertThat(after.acceptedProblems().stream().map(one -> one.problem()))
        .isEqualTo(before.problems());
    assertThat(after.rules())
        .extracting(RuleCount::accepted)
        .isEqualTo(before.rules().stream().map(RuleCount::count).toList());
  }

  @Property(tries = 200)
  void anySplitInAnyOrderGivesOneReport(@ForAll("datasets") Parts data, @ForAll Random random) {
    AcceptedFindings some = some(ALL.validate(data), random);
    DatasetValidator validator = FEW.accepting(some);
    PartialReport arrived = Travel.sent(Splits.merged(validator, data, random, Travel::sent));

    assertThat(validator.resume(arrived).finish()).isEqualTo(validator.validate(data));
  }

  @Property(tries = 100)
  void everyFindingIsOpenOrAccepted(@ForAll("datasets") Parts data, @ForAll Random random) {
    ValidationReport before = FEW.validate(data);
    AcceptedFindings some = some(ALL.validate(data), random);
    ValidationReport after = FEW.accepting(some).validate(data);

    assertThat(after.rules())
        .extracting(RuleCount::rule, rule -> rule.count() + rule.accepted())
        .isEqualTo(before.rules().stream().map(rule -> tuple(rule.rule(), rule.count())).toList());
    for (RuleCount rule : after.rules()) {
      assertThat(rule.listed()).isLessThanOrEqualTo(Math.min(2, rule.count()));
      assertThat(after.acceptedProblems())
          .filteredOn(one -> one.problem().rule().equals(rule.rule()))
          .hasSize((int) Math.min(2, rule.accepted()));
    }
    assertThat(after.problems()).isSortedAccordingTo(Problem.REPORT_ORDER);
    assertThat(after.unusedAcceptances())
        .extracting(UnusedAcceptance::why)
        .doesNotContain(Why.NOT_FOUND);
  }

  @Property(tries = 100)
  void whatWasAcceptedForAnotherFileOrHasRunOutChangesNothing(
      @ForAll("datasets") Parts data, @ForAll Random random) {
    ValidationReport before = FEW.validate(data);
    List<AcceptedFinding> useless = new ArrayList<>();
    for (AcceptedFinding entry : all(ALL.validate(data)).entries()) {
      useless.add(
          entry.id().isEmpty() && random.nextBoolean()
              ? entry.withSource("another.csv")
              : entry.withUntil(TODAY.minusDays(1)));
    }
    ValidationReport after = FEW.accepting(AcceptedFindings.of(useless)).validate(data);

    assertThat(after.unusedAcceptances()).hasSameSizeAs(useless);
    assertThat(after.withUnusedAcceptances(List.of())).isEqualTo(before);
  }

  @Property(tries = 100)
  void aChangedValueOpensItsFindingAndNoOther(
      @ForAll @IntRange(min = 1, max = 30) int records, @ForAll Random random) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      items.add(Item.of(backwards("record/" + i, 2 + random.nextInt(27))));
    }
    AcceptedFindings accepted = all(ALL.validate(new Parts(items, false)));
    int changed = random.nextInt(records);
    items.set(changed, Item.of(backwards("record/" + changed, 29)));
    ValidationReport after = ALL.accepting(accepted).validate(new Parts(items, false));

    assertThat(DatasetRecords.found(after))
        .containsExactly("INS-001 " + (changed + 1) + " /fieldwork/0");
    assertThat(after.accepted()).isEqualTo(records - 1L);
    assertThat(after.records().withErrors()).isEqualTo(1);
    assertThat(after.unusedAcceptances())
        .singleElement()
        .satisfies(
            unused -> {
              assertThat(unused.why()).isEqualTo(Why.NOT_FOUND);
              assertThat(unused.acceptance().id()).contains("record/" + changed);
            });
  }

  @Example
  void theLastOneOfSeveralAboutTheSameCounts() {
    Parts data = new Parts(List.of(Item.of(backwards("a", 20))), false);
    AcceptedFinding accepted = all(ALL.validate(data)).entries().get(0);
    AcceptedFinding ended = accepted.withUntil(TODAY.minusDays(9)).withReason("for a while");
    AcceptedFinding lasting = accepted.withUntil(TODAY).withReason("once more");
    for (List<AcceptedFinding> both : List.of(List.of(ended, lasting), List.of(lasting, ended))) {
      ValidationReport report = ALL.accepting(AcceptedFindings.of(both)).validate(data);

      assertThat(report.acceptedProblems())
          .singleElement()
          .satisfies(one -> assertThat(one.acceptance().reason()).isEqualTo("once more"));
      assertThat(report.unusedAcceptances())
          .containsExactly(UnusedAcceptance.of(ended, Why.RAN_OUT));
    }
  }

  @Example
  void withoutAClockNothingRunsOut() {
    Parts data = new Parts(List.of(Item.of(backwards("a", 20))), false);
    AcceptedFinding ended = all(ALL.validate(data)).entries().get(0).withUntil(LocalDate.EPOCH);
    DatasetValidator timeless = DatasetValidator.of(RuleBook.standard().withoutClock());

    assertThat(timeless.accepting(AcceptedFindings.of(List.of(ended))).validate(data).accepted())
        .isEqualTo(1);
  }

  @Example
  void longValuesAndIdsAreRecognizedThoughTheReportTruncatesThem() {
    String id = "x".repeat(2000);
    Inspection one = backwards(id, 20).withQuotes(Quote.builder().text("y".repeat(3000)).build());
    Parts data = new Parts(List.of(Item.of(one)), false);
    ValidationReport after = ALL.accepting(all(ALL.validate(data))).validate(data);

    assertThat(after.problems()).isEmpty();
    assertThat(after.accepted()).isGreaterThan(1);
  }

  @Example
  void partsWithOtherAcceptancesDoNotMakeOneReport() {
    Parts data = new Parts(List.of(Item.of(backwards("a", 20))), false);
    DatasetValidator accepting = ALL.accepting(all(ALL.validate(data)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> accepting.begin(0).merge(ALL.begin(1)))
        .withMessageContaining("accepted findings");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.resume(accepting.begin(0)))
        .withMessageContaining("accepted findings");
  }

  private static Inspection backwards(String id, int day) {
    return Findings.MINIMAL
        .withId(id)
        .withFieldwork(DateInterval.parse("2014-03-" + String.format("%02d", day) + "/2014-03-01"));
  }

  private static AcceptedFindings all(ValidationReport report) {
    return AcceptedFindings.NONE.and(
        report.problems().stream().map(problem -> accepted(problem, report.source())).toList());
  }

  /** Accepts some of the findings, a few of them for a time that has passed. */
  private static AcceptedFindings some(ValidationReport report, Random random) {
    List<AcceptedFinding> some = new ArrayList<>();
    for (AcceptedFinding entry : all(report).entries()) {
      switch (random.nextInt(4)) {
        case 0 -> some.add(entry);
        case 1 -> some.add(entry.withUntil(TODAY.plusDays(random.nextInt(3) - 1)));
        default -> {}
      }
    }
    return AcceptedFindings.of(some);
  }

  private static AcceptedFinding accepted(Problem problem, Optional<String> source) {
    return AcceptedFinding.of(problem, source).reason("genuine").on(TODAY).build();
  }

  @Provide
  Arbitrary<Parts> datasets() {
    return Arbitraries.oneOf(
        CollidingDatasets.all(), CollidingDatasets.ageing(), CollidingDatasets.histories());
  }
}
