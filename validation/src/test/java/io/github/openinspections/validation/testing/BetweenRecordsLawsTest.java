package io.github.openinspections.validation.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.rule.RecordRef;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The laws pass a good rule, and fail on each kind of bad one. */
class BetweenRecordsLawsTest {
  private static final List<Inspection> RECORDS =
      IntStream.range(0, 9).mapToObj(i -> Findings.MINIMAL.withId("a/" + i % 4)).toList();

  /** The ids that were read, in order; what cannot travel may be among them. */
  private static final class Ids implements Serializable {
    private static final long serialVersionUID = 1;

    private final ArrayList<String> ids = new ArrayList<>();
    private final ArrayList<RecordRef> records = new ArrayList<>();
    private final ArrayList<Object> others = new ArrayList<>();
    private transient int read;

    private Ids with(Ids later) {
      ids.addAll(later.ids);
      records.addAll(later.records);
      read += later.read;
      return this;
    }
  }

  private static RuleBetweenRecords<Ids> rule(
      RuleBetweenRecords.Collect<Ids> collect,
      BinaryOperator<Ids> merge,
      RuleBetweenRecords.Finish<Ids> finish) {
    return Rule.betweenRecords("OUR-006")
        .state(Ids::new)
        .title("An id comes after a greater one.")
        .rationale("Our catalogue is sorted by ids.")
        .since("1.0")
        .message("{id} comes after {greater}")
        .collect(collect)
        .merge(merge)
        .finish(finish)
        .breaks(Findings.MINIMAL.withId("b"), Findings.MINIMAL.withId("a"))
        .keeps(Findings.MINIMAL.withId("a"), Findings.MINIMAL.withId("b"))
        .build();
  }

  private static final RuleBetweenRecords.Collect<Ids> COLLECT =
      (state, inspection, record) -> {
        state.ids.add(inspection.id());
        state.records.add(record);
        state.read++;
      };

  private static final RuleBetweenRecords.Finish<Ids> FINISH =
      (state, context) -> {
        for (int i = 1; i < state.ids.size(); i++) {
          String before = state.ids.get(i - 1);
          if (before.compareTo(state.ids.get(i)) > 0) {
            context.at(state.records.get(i), "/id").with("greater", before).report();
          }
        }
      };

  private static void assertBroken(RuleBetweenRecords<?> rule, String law) {
    assertThatThrownBy(() -> BetweenRecordsLaws.of(rule).verify(RECORDS))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(law);
  }

  @Test
  void aGoodRuleKeepsThem() {
    RuleBetweenRecords<Ids> good = rule(COLLECT, Ids::with, FINISH);

    assertThatCode(() -> BetweenRecordsLaws.of(good).verify()).doesNotThrowAnyException();
    assertThatCode(() -> BetweenRecordsLaws.of(good).verify(RECORDS)).doesNotThrowAnyException();
    assertThatCode(() -> BetweenRecordsLaws.of(good).verify(List.of())).doesNotThrowAnyException();
  }

  @Test
  void mergingKeepsTheOrderAndAllRecords() {
    assertBroken(rule(COLLECT, (ids, later) -> later.with(ids), FINISH), "split at [");
    assertBroken(rule(COLLECT, (ids, later) -> ids, FINISH), "OUR-006: split at [");
  }

  @Test
  void mergingIsAssociative() {
    BinaryOperator<Ids> counting =
        (ids, later) -> {
          ids.with(later);
          ids.read = 1 + 2 * later.read;
          return ids;
        };
    RuleBetweenRecords<Ids> rule =
        rule(
            (state, inspection, record) -> {
              COLLECT.collect(state, inspection, record);
              state.read = 1;
            },
            counting,
            (state, context) -> {
              if (state.read > 3) {
                context.ofDataset().with("greater", 3).report();
              }
            });

    assertBroken(rule, "merging is not associative: split at [");
  }

  @Test
  void statesTravelWhole() {
    assertBroken(
        rule(
            COLLECT,
            Ids::with,
            (state, context) -> context.ofDataset().with("greater", state.read).report()),
        "OUR-006: its state does not travel: split at [");
    assertBroken(
        rule((state, inspection, record) -> state.others.add(new Object()), Ids::with, FINISH),
        "A state cannot be serialized: java.io.NotSerializableException: java.lang.Object");
  }

  @Test
  void aPointerThatIsNoneIsAMistake() {
    assertBroken(
        rule(
            COLLECT,
            Ids::with,
            (state, context) -> context.at(state.records.get(0), "title").report()),
        "it throws java.lang.IllegalArgumentException");
  }

  @Test
  void aMessageHasAllItsValues() {
    assertBroken(
        rule(
            COLLECT,
            Ids::with,
            (state, context) -> context.ofDataset().with("graeter", 1).report()),
        "its message has no value for [greater]");
  }

  @Test
  void anotherWayOfTravellingIsTried() {
    RuleBetweenRecords<Ids> good = rule(COLLECT, Ids::with, FINISH);

    assertThatThrownBy(
            () -> BetweenRecordsLaws.of(good).travelling(state -> new Ids()).verify(RECORDS))
        .hasMessageContaining("its state does not travel");
  }

  @Test
  void noFunctionThrows() {
    assertBroken(
        rule(COLLECT, Ids::with, (state, context) -> state.ids.get(99)),
        "OUR-006: it throws java.lang.IndexOutOfBoundsException");
  }

  @Test
  void theExamplesAreTrue() {
    assertThatThrownBy(
            () -> BetweenRecordsLaws.of(rule(COLLECT, Ids::with, (state, c) -> {})).verify())
        .hasMessage("Rule OUR-006: nothing is found in what breaks it");
    assertThatThrownBy(
            () ->
                BetweenRecordsLaws.of(
                        rule(
                            COLLECT,
                            Ids::with,
                            (state, c) -> c.ofDataset().with("greater", 1).report()))
                    .verify())
        .hasMessageStartingWith("Rule OUR-006: in what keeps it, it finds [0 ");
  }
}
