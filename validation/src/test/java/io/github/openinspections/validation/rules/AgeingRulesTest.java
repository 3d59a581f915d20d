package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgeingRulesTest {
  private static final RuleBook BOOK = RuleBook.standard().clock(Findings.CLOCK);

  /** The grades that the framework requires, and two aspects, one of another framework. */
  private static final Inspection AS_KNOWN = FrameworkExamples.ilacs(DatasetExamples.original());

  private static final Judgement NEW = FrameworkExamples.judgement("leavers-of-care", "good");
  private static final Judgement KNOWN_ELSEWHERE =
      FrameworkExamples.judgement("overall-experiences", "good");

  private final List<Inspection> records = new ArrayList<>();

  private static Inspection without(String aspect) {
    return AS_KNOWN.withJudgements(
        AS_KNOWN.judgements().stream().filter(one -> !one.aspect().code().equals(aspect)).toList());
  }

  private static Inspection with(Judgement judgement, Inspection inspection) {
    List<Judgement> all = new ArrayList<>(inspection.judgements());
    all.add(judgement);
    return inspection.withJudgements(all);
  }

  /** The last aspect under another name. */
  private static Inspection replaced() {
    return with(NEW, without("care-leavers"));
  }

  private AgeingRulesTest add(int count, String month, Inspection inspection) {
    for (int i = 0; i < count; i++) {
      records.add(
          inspection
              .withId("r" + records.size())
              .withFieldwork(DateInterval.parse(month + "-04/" + month + "-15")));
    }
    return this;
  }

  private ValidationReport report(RuleBook book) {
    return DatasetValidator.of(book).validate(InspectionDataset.of(records));
  }

  private Map<String, Long> counts(RuleBook book) {
    Map<String, Long> counts = new TreeMap<>();
    for (RuleCount count : report(book).rules()) {
      if (count.rule().startsWith("FRA-") || count.rule().equals("DAT-018")) {
        counts.put(count.rule(), count.count());
        assertThat(count.listed()).isEqualTo(count.count());
      }
    }
    return counts;
  }

  @Test
  void DAT_018_oneProblemOfTheFileNamesFrameworkMonthAndCounts() {
    add(20, "2024-09", AS_KNOWN).add(1, "2024-10", AS_KNOWN).add(2, "2024-11", AS_KNOWN);
    add(21, "2024-11", replaced()).add(9, "2024-12", replaced());

    assertThat(counts(BOOK)).containsExactly(Map.entry("DAT-018", 1L));
    assertThat(report(BOOK).problems())
        .filteredOn(problem -> problem.rule().equals("DAT-018"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.record()).isEmpty();
              assertThat(problem.id()).isEmpty();
              assertThat(problem.severity()).isEqualTo(Severity.INFO);
            })
        .extracting(Problem::message)
        .isEqualTo(
            "most records under ilacs-2023 differ from the facts of this library, which may be"
                + " older than the framework in use: since 2024-11, 30 of 32 records judge"
                + " leavers-of-care; since 2024-11, 30 of 32 records lack care-leavers");
  }

  @Test
  void DAT_018_whatCameBeforeIsListedRecordByRecord() {
    add(3, "2024-09", replaced()).add(20, "2024-09", AS_KNOWN);
    add(15, "2024-11", replaced()).add(15, "2024-12", replaced());

    assertThat(counts(BOOK)).isEqualTo(Map.of("DAT-018", 1L, "FRA-002", 3L, "FRA-005", 3L));
    assertThat(report(BOOK).problems())
        .filteredOn(problem -> problem.rule().equals("FRA-005"))
        .extracting(problem -> problem.record().getAsLong())
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void DAT_018_otherProblemsOfTheSameRecordsAreListed() {
    Judgement odd = FrameworkExamples.judgement("misspelt", "good");
    add(15, "2024-11", replaced()).add(15, "2024-12", replaced());
    add(1, "2024-12", with(odd, replaced()));
    add(1, "2024-12", with(NEW, without("impact-of-leaders")));

    assertThat(counts(BOOK)).isEqualTo(Map.of("DAT-018", 1L, "FRA-002", 1L, "FRA-005", 1L));
    assertThat(report(BOOK).problems())
        .filteredOn(problem -> problem.rule().startsWith("FRA-"))
        .extracting(problem -> problem.rule() + " " + problem.record().getAsLong())
        .containsExactly("FRA-005 31", "FRA-002 32");
  }

  @Test
  void DAT_018_fewRecordsOrOneMonthAreNoSign() {
    add(15, "2024-11", replaced()).add(14, "2024-12", replaced());
    assertThat(counts(BOOK)).isEqualTo(Map.of("FRA-002", 29L, "FRA-005", 29L));

    records.clear();
    add(60, "2024-11", replaced());
    assertThat(counts(BOOK)).isEqualTo(Map.of("FRA-002", 60L, "FRA-005", 60L));

    records.clear();
    add(40, "2024-09", AS_KNOWN).add(20, "2024-11", replaced());
    assertThat(counts(BOOK)).isEqualTo(Map.of("FRA-002", 20L, "FRA-005", 20L));
  }

  @Test
  void DAT_018_halfIsNotMost() {
    add(20, "2024-11", replaced()).add(20, "2024-11", AS_KNOWN);
    add(20, "2024-12", replaced()).add(20, "2024-12", AS_KNOWN);

    assertThat(counts(BOOK)).isEqualTo(Map.of("FRA-002", 40L, "FRA-005", 40L));
  }

  @Test
  void DAT_018_whatHasPassedIsNoSign() {
    add(50, "2024-07", replaced()).add(50, "2024-08", replaced());
    add(20, "2024-11", AS_KNOWN).add(20, "2024-12", AS_KNOWN);

    assertThat(counts(BOOK)).isEqualTo(Map.of("FRA-002", 100L, "FRA-005", 100L));
  }

  @Test
  void DAT_018_oneLateRecordAsKnownDoesNotHideIt() {
    add(20, "2024-11", replaced()).add(20, "2024-12", replaced()).add(1, "2025-03", AS_KNOWN);

    assertThat(counts(BOOK)).containsExactly(Map.entry("DAT-018", 1L));
  }

  @Test
  void DAT_018_anAspectThatIsOnlyGoneMayBeLostAndStaysAWarningOfEachRecord() {
    add(20, "2024-11", without("care-leavers")).add(20, "2024-12", without("care-leavers"));

    assertThat(counts(BOOK)).isEqualTo(Map.of("DAT-018", 1L, "FRA-002", 40L));
  }

  @Test
  void DAT_018_errorsStayErrorsOfEachRecord() {
    Inspection elsewhere = with(KNOWN_ELSEWHERE, AS_KNOWN);
    add(20, "2024-11", elsewhere).add(20, "2024-12", elsewhere);

    assertThat(counts(BOOK)).isEqualTo(Map.of("DAT-018", 1L, "FRA-001", 40L));

    records.clear();
    add(20, "2024-11", replaced()).add(20, "2024-12", replaced());
    assertThat(counts(BOOK.severity("FRA-005", Severity.ERROR)))
        .isEqualTo(Map.of("DAT-018", 1L, "FRA-005", 40L));
    assertThat(report(BOOK.severity("FRA-005", Severity.ERROR)).records().withErrors())
        .isEqualTo(40);
  }

  @Test
  void DAT_018_switchedOffNothingIsSaidOnce() {
    add(20, "2024-11", replaced()).add(20, "2024-12", replaced());

    assertThat(counts(BOOK.without("DAT-018"))).isEqualTo(Map.of("FRA-002", 40L, "FRA-005", 40L));
    assertThat(counts(BOOK.without("FRA-005"))).isEqualTo(Map.of("DAT-018", 1L));
  }

  @Test
  void DAT_018_aRepeatedJudgementCountsOnce() {
    Inspection twice = with(NEW, with(NEW, AS_KNOWN));
    add(20, "2024-11", AS_KNOWN).add(12, "2024-11", twice).add(12, "2024-12", twice);

    assertThat(counts(BOOK)).isEqualTo(Map.of("FRA-005", 48L));

    add(30, "2025-01", twice);
    assertThat(counts(BOOK)).isEqualTo(Map.of("DAT-018", 1L, "FRA-005", 24L));
  }

  @Test
  void DAT_018_anOlderVersionIsNotAnotherRecord() {
    add(10, "2024-11", replaced()).add(10, "2024-12", replaced());
    records.addAll(List.copyOf(records));

    assertThat(counts(BOOK)).doesNotContainKey("DAT-018");
  }
}
