package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.validation.testing.BetweenRecordsLaws;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Custom rules between records obey the law of all rules: any split gives one report. */
class RulesBetweenRecordsLawTest {
  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(
              RuleBook.standard()
                  .clock(Findings.CLOCK)
                  .with(OneTitleEach.RULE)
                  .severity("OUR-002", Severity.ERROR))
          .listing(2);

  @Property(tries = 300)
  void anySplitInAnyOrderGivesOneReport(@ForAll("titled") Parts data, @ForAll Random random) {
    PartialReport merged = Travel.sent(Splits.merged(VALIDATOR, data, random, Travel::sent));
    ValidationReport whole = VALIDATOR.validate(data);

    assertThat(VALIDATOR.resume(merged).finish()).isEqualTo(whole);
    Statistics.collect(whole.problems().stream().anyMatch(p -> p.rule().equals("OUR-002")));
  }

  @Property(tries = 100)
  void aPartCanBeResumedInTheMiddle(@ForAll("titled") Parts data) {
    PartialReport part = VALIDATOR.begin(0);
    for (Entry entry : data) {
      part.accept(entry);
      part = VALIDATOR.resume(Travel.sent(part));
    }
    part.end(data);

    assertThat(part.finish()).isEqualTo(VALIDATOR.validate(data));
  }

  @Property(tries = 30)
  void threadsGiveTheSameReport(@ForAll("titled") Parts data) {
    int half = data.items().size() / 2;
    List<InspectionDataset> parts =
        List.of(data.part(0, half), data.part(half, data.items().size()));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      assertThat(VALIDATOR.validate(parts, threads)).isEqualTo(VALIDATOR.validate(data));
    } finally {
      threads.shutdownNow();
    }
  }

  /** The same rule as a loop over all records. */
  @Property(tries = 200)
  void findsWhatALoopFinds(@ForAll("titled") Parts data) {
    Map<String, Integer> first = new HashMap<>();
    List<Long> expected = new ArrayList<>();
    for (int i = 0; i < data.items().size(); i++) {
      int number = i + 1;
      data.items()
          .get(i)
          .inspection()
          .flatMap(inspection -> inspection.title())
          .map(title -> first.putIfAbsent(title, number))
          .ifPresent(earlier -> expected.add((long) number));
    }

    assertThat(VALIDATOR.listing(100).validate(data).problems())
        .filteredOn(problem -> problem.rule().equals("OUR-002"))
        .extracting(problem -> problem.record().getAsLong())
        .isEqualTo(expected);
  }

  @Property(tries = 20)
  void thePublishedLawsHold(@ForAll("titled") Parts data) {
    BetweenRecordsLaws.of(OneTitleEach.RULE)
        .verify(data.items().stream().flatMap(item -> item.inspection().stream()).toList());
  }

  @Provide
  Arbitrary<Parts> titled() {
    Arbitrary<List<String>> titles = Arbitraries.of("Fife", "Orkney", "Moray").list().ofSize(12);
    return CollidingDatasets.all().flatMap(data -> titles.map(names -> titled(data, names)));
  }

  private static Parts titled(Parts data, List<String> names) {
    List<Parts.Item> items = new ArrayList<>();
    for (int i = 0; i < data.items().size(); i++) {
      String name = names.get(i % names.size());
      Parts.Item item = data.items().get(i);
      items.add(
          item.inspection()
              .map(inspection -> Parts.Item.of(inspection.withTitle(name)))
              .orElse(item));
    }
    return new Parts(items, data.cutOff());
  }
}
