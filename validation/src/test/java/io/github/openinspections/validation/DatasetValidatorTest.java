package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.validation.Parts.Item;
import io.github.openinspections.validation.rule.Rule;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetValidatorTest {
  private static final RuleBook BOOK = RuleBook.standard().clock(Findings.CLOCK);
  private static final DatasetValidator VALIDATOR = DatasetValidator.of(BOOK);

  /** Runs the rules between records alone. */
  static final DatasetValidator ACROSS = DatasetValidator.of(acrossRecords());

  static final Inspection ORIGINAL =
      Inspection.builder()
          .id("original")
          .type(InspectionType.INSPECTION)
          .addAreas(area("S12000006", "Dumfries and Galloway"))
          .addFieldwork(DateInterval.parse("2014-02"))
          .addPriorityAreas(PriorityArea.builder().id("plans").text("Plan better.").build())
          .addPriorityAreasStated(StatedCount.builder().count(1).build())
          .build();

  static final Inspection REVIEW = review("review", "original", 1);

  private static RuleBook acrossRecords() {
    RuleBook book = BOOK;
    for (Rule rule : BOOK.rules()) {
      book = book.without(rule.description().id());
    }
    return book;
  }

  static Inspection review(String id, String of, int ordinal) {
    return Inspection.builder()
        .id(id)
        .type(InspectionType.PROGRESS_REVIEW)
        .areas(ORIGINAL.areas())
        .addFieldwork(DateInterval.parse("2015-0" + (ordinal % 9 + 1)))
        .followUp(FollowUp.builder().of(of).ordinal(ordinal).build())
        .addProgress(rating("plans"))
        .build();
  }

  static ProgressRating rating(String area) {
    return ProgressRating.builder().priorityArea(area).label("some progress").build();
  }

  private static Area area(String code, String name) {
    return Area.builder().code(AreaCode.of(code)).name(name).build();
  }

  static Inspection begun(String fieldwork, Inspection inspection) {
    return inspection.withFieldwork(DateInterval.parse(fieldwork));
  }

  private static ValidationReport validate(Inspection... records) {
    return VALIDATOR.validate(InspectionDataset.of(List.of(records)));
  }

  private static Parts parts(Item... items) {
    return new Parts(List.of(items), false);
  }

  private static Parts stopped(Inspection... records) {
    return new Parts(Arrays.stream(records).map(Item::of).toList(), true);
  }

  /** Every problem as rule, number of the record and pointer. */
  private static List<String> found(ValidationReport report) {
    return report.problems().stream().map(DatasetValidatorTest::written).toList();
  }

  private static String written(Problem problem) {
    String record = problem.record().isPresent() ? " " + problem.record().getAsLong() : "";
    return problem.rule() + record + " " + problem.pointer();
  }

  private static List<String> notRun(String rule, ValidationReport report) {
    return report.notRun().stream()
        .filter(one -> one.rule().equals(rule))
        .map(one -> one.records() + ": " + one.reason())
        .toList();
  }

  // What is found.

  @Test
  void aGoodDataSetIsSilentInAnyOrder() {
    assertThat(found(validate(ORIGINAL, REVIEW, review("second", "original", 2)))).isEmpty();
    assertThat(found(validate(review("second", "original", 2), REVIEW, ORIGINAL))).isEmpty();
  }

  @Test
  void aFollowUpIsComparedWithAnOriginalThatComesLater() {
    Inspection early = begun("2013-05", REVIEW).withProgress(rating("unknown"));

    assertThat(found(validate(early, ORIGINAL)))
        .containsExactly("DAT-004 1 /fieldwork", "DAT-006 1 /progress/0/priorityArea");
    assertThat(found(validate(ORIGINAL, early)))
        .containsExactly("DAT-004 2 /fieldwork", "DAT-006 2 /progress/0/priorityArea");
  }

  @Test
  void theReviewOfAReviewIsComparedWithTheOriginal() {
    Inspection second = review("second", "review", 2).withProgress(rating("unknown"));

    assertThat(found(validate(second, REVIEW, ORIGINAL)))
        .containsExactly("DAT-014 1 /followUp/of", "DAT-006 1 /progress/0/priorityArea");
  }

  @Test
  void aReviewWhoseOwnOriginalIsUnknownIsNoOriginal() {
    Inspection first =
        REVIEW
            .withFollowUp(FollowUp.builder().ordinal(1).build())
            .withPriorityAreas(ORIGINAL.priorityAreas())
            .withPriorityAreasStated(ORIGINAL.priorityAreasStated());
    Inspection second = review("second", "review", 2).withProgress(rating("of the original"));
    ValidationReport report = validate(first, second);

    assertThat(found(report)).containsExactly("DAT-014 2 /followUp/of");
    assertThat(notRun("DAT-006", report))
        .containsExactly("1: what is followed up is not in the data set");
  }

  // One cause, one problem.

  @Test
  void aBadCodeIsNoOtherPlace() {
    Inspection bad = REVIEW.withAreas(area("S120", "Fife"));

    assertThat(found(validate(ORIGINAL, bad))).containsExactly("ARE-001 2 /areas/0/code");
    assertThat(
            found(
                validate(
                    ORIGINAL.withAreas(area("S120", "Fife")),
                    ORIGINAL.withId("other").withAreas(area("S120", "Annandale")))))
        .containsExactly("ARE-001 1 /areas/0/code", "ARE-001 2 /areas/0/code");
  }

  @Test
  void aFollowUpOfItselfIsNoCircle() {
    assertThat(found(validate(ORIGINAL, review("review", "review", 1))))
        .containsExactly("FUP-001 2 /followUp/of");
  }

  @Test
  void aRepeatedIdIsNothingElse() {
    Inspection reported =
        begun("2013-05", REVIEW)
            .withProgress(rating("unknown"))
            .withReport(
                Report.builder().url(URI.create("https://example.org/reports/1.pdf")).build());

    assertThat(found(validate(ORIGINAL, reported, reported)))
        .containsExactly(
            "DAT-004 2 /fieldwork", "DAT-006 2 /progress/0/priorityArea", "DAT-001 3 /id");
    assertThat(
            found(
                validate(
                    ORIGINAL,
                    REVIEW,
                    begun("2013-05", REVIEW)
                        .withAreas(area("S12000006", "Fife"))
                        .withProgress(rating("unknown")))))
        .filteredOn(problem -> problem.startsWith("DAT"))
        .containsExactly("DAT-002 3 /id");
  }

  @Test
  void anotherReleaseIsANewVersionAndStandsForTheInspection() {
    Inspection wrong = begun("2013-05", REVIEW).withAsOf(PartialDate.of(2016));
    Inspection right = REVIEW.withAsOf(PartialDate.of(2017));

    assertThat(found(validate(ORIGINAL, wrong, right))).containsExactly("DAT-011 3 /asOf");
    assertThat(found(validate(ORIGINAL, right, wrong))).containsExactly("DAT-011 3 /asOf");
    assertThat(found(validate(ORIGINAL, right.withAsOf(PartialDate.of(2015)), wrong)))
        .containsExactly("DAT-011 3 /asOf", "DAT-004 3 /fieldwork");
  }

  @Test
  void aPlaceholderDateIsNoEarlyOne() {
    assertThat(found(validate(ORIGINAL, begun("1900-01-01", REVIEW))))
        .containsExactly("INS-005 2 /fieldwork/0")
        .doesNotContain("DAT-004 2 /fieldwork");
    assertThat(found(validate(begun("9999-12-31", ORIGINAL), REVIEW)))
        .containsExactly("INS-005 1 /fieldwork/0");
  }

  @Test
  void aCircleIsToldOnce() {
    ValidationReport report =
        validate(
            ORIGINAL,
            review("b", "c", 1),
            begun("2010-05", review("c", "b", 1)).withProgress(rating("unknown")),
            review("d", "c", 1).withProgress(rating("unknown")));

    assertThat(found(report)).containsExactly("DAT-007 2 /followUp/of", "DAT-014 4 /followUp/of");
    assertThat(report.problems().get(0).message()).contains("2 follow-ups", "b, c");
  }

  // A late ERROR.

  @Test
  void anErrorBetweenRecordsMovesTheRecordOnce() {
    Inspection early = begun("2013-05", REVIEW);
    Inspection earlyAndWrong = early.withProgress(rating("unknown"), rating("none"));
    Inspection numbered0 = early.withFollowUp(FollowUp.builder().of("original").ordinal(0).build());

    assertThat(validate(ORIGINAL, REVIEW).records()).isEqualTo(RecordCounts.of(2, 0, 0));
    assertThat(validate(ORIGINAL, early).records()).isEqualTo(RecordCounts.of(1, 1, 0));
    assertThat(validate(ORIGINAL, earlyAndWrong).count(Severity.ERROR)).isEqualTo(3);
    assertThat(validate(ORIGINAL, earlyAndWrong).records()).isEqualTo(RecordCounts.of(1, 1, 0));
    assertThat(found(validate(ORIGINAL, numbered0)))
        .containsExactly("DAT-004 2 /fieldwork", "FUP-002 2 /followUp/ordinal");
    assertThat(validate(ORIGINAL, numbered0).records()).isEqualTo(RecordCounts.of(1, 1, 0));
  }

  @Test
  void aRecordHasTheErrorsThatTheBookSaysItHas() {
    InspectionDataset contradicting =
        InspectionDataset.of(List.of(ORIGINAL, begun("2014-03", ORIGINAL)));
    InspectionDataset repeating = InspectionDataset.of(List.of(ORIGINAL, ORIGINAL));
    DatasetValidator milder = DatasetValidator.of(BOOK.severity("DAT-002", Severity.WARNING));
    DatasetValidator graver = DatasetValidator.of(BOOK.severity("DAT-001", Severity.ERROR));

    assertThat(VALIDATOR.validate(contradicting).records()).isEqualTo(RecordCounts.of(1, 1, 0));
    assertThat(milder.validate(contradicting).records()).isEqualTo(RecordCounts.of(2, 0, 0));
    assertThat(milder.validate(contradicting).rules())
        .containsExactly(RuleCount.of("DAT-002", Severity.WARNING, 1, 1));
    assertThat(VALIDATOR.validate(repeating).records()).isEqualTo(RecordCounts.of(2, 0, 0));
    assertThat(graver.validate(repeating).records()).isEqualTo(RecordCounts.of(1, 1, 0));
  }

  // Caps.

  @Test
  void aReportListsTheFirstOfEachRuleAndCountsThemAll() {
    Inspection bad = ORIGINAL.withTitle("nan");
    InspectionDataset data = InspectionDataset.of(Collections.nCopies(5, bad));
    ValidationReport two = VALIDATOR.listing(2).validate(data);
    ValidationReport none = VALIDATOR.listing(0).validate(data);

    assertThat(found(two))
        .containsExactly("TXT-001 1 /title", "DAT-001 2 /id", "TXT-001 2 /title", "DAT-001 3 /id");
    assertThat(two.rules())
        .containsExactly(
            RuleCount.of("DAT-001", Severity.WARNING, 4, 2),
            RuleCount.of("TXT-001", Severity.WARNING, 5, 2));
    assertThat(none.problems()).isEmpty();
    assertThat(none.rules())
        .containsExactly(
            RuleCount.of("DAT-001", Severity.WARNING, 4, 0),
            RuleCount.of("TXT-001", Severity.WARNING, 5, 0));
    assertThat(none.records()).isEqualTo(two.records());
    assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.listing(-1));
  }

  @Test
  void aThousandOfEachRuleAreListedUnlessToldOtherwise() {
    ValidationReport report = generated(1002, i -> ORIGINAL);

    assertThat(report.rules())
        .containsExactly(RuleCount.of("DAT-001", Severity.WARNING, 1001, 1000));
  }

  @Test
  void whatIsNotListedIsAnErrorNevertheless() {
    Inspection early = begun("2013-05", REVIEW);

    assertThat(
            VALIDATOR.listing(0).validate(InspectionDataset.of(List.of(ORIGINAL, early))).records())
        .isEqualTo(RecordCounts.of(1, 1, 0));
  }

  // What ran.

  @Test
  void everyRuleRunsOnAnEmptyDataSet() {
    ValidationReport report = validate();

    assertThat(report.records()).isEqualTo(RecordCounts.of(0, 0, 0));
    assertThat(report.complete()).isTrue();
    assertThat(report.problems()).isEmpty();
    assertThat(report.rules()).isEmpty();
    assertThat(report.notRun()).isEmpty();
    assertThat(report.ran()).isEqualTo(BOOK.infos().stream().map(RuleInfo::id).toList());
    assertThat(report.descriptions()).isEqualTo(BOOK.infos());
    assertThat(
            DatasetValidator.of(BOOK.withoutClock())
                .validate(InspectionDataset.of(List.of()))
                .ran())
        .contains("INS-001")
        .doesNotContain("INS-003");
  }

  @Test
  void whatIsSwitchedOffNeitherRanNorDidNot() {
    RuleBook book = BOOK.without("DAT-003").without("INS-003").without("TXT-001").withoutClock();
    Inspection lost = review("review", "lost", 1).withTitle("nan");
    ValidationReport report = DatasetValidator.of(book).validate(stopped(lost));

    assertThat(found(report)).isEmpty();
    assertThat(report.ran()).doesNotContain("DAT-003", "INS-003", "TXT-001").contains("DAT-001");
    assertThat(report.notRun())
        .extracting(NotRun::rule)
        .isNotEmpty()
        .doesNotContain("DAT-003", "INS-003", "TXT-001");
    assertThat(report.descriptions())
        .extracting(RuleInfo::id)
        .isEqualTo(report.ran())
        .doesNotContain("DAT-003");
  }

  @Test
  void aRuleOfOnesOwnRuns() {
    ValidationReport report =
        DatasetValidator.of(BOOK.with(RuleBookTest.nobodyMustAct()))
            .validate(InspectionDataset.of(List.of(ORIGINAL)));

    assertThat(report.ran()).contains("OUR-001");
    assertThat(found(report)).containsExactly("OUR-001 1 /priorityAreas/0/responsible");
    assertThat(report.descriptions()).extracting(RuleInfo::id).contains("OUR-001");
  }

  @Test
  void theBookGradesWhatTheReaderFinds() {
    Parts data = parts(Item.of(ORIGINAL), Item.unreadable(Optional.empty()));
    RuleBook book = BOOK.including(List.of(Parts.READING));
    ValidationReport milder =
        DatasetValidator.of(book.severity("SYN-001", Severity.WARNING)).validate(data);
    ValidationReport without = DatasetValidator.of(book.without("SYN-001")).validate(data);

    assertThat(VALIDATOR.validate(data).ran()).contains("SYN-001");
    assertThat(milder.rules()).containsExactly(RuleCount.of("SYN-001", Severity.WARNING, 1, 1));
    assertThat(milder.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
    assertThat(milder.descriptions()).contains(Parts.READING.withSeverity(Severity.WARNING));
    assertThat(milder.records()).isEqualTo(RecordCounts.of(1, 0, 1));
    assertThat(without.problems()).isEmpty();
    assertThat(without.ran()).doesNotContain("SYN-001");
    assertThat(without.records()).isEqualTo(RecordCounts.of(1, 0, 1));
  }

  // What did not run, and why.

  @Test
  void withoutAClockNothingLiesInTheFuture() {
    ValidationReport report =
        DatasetValidator.of(BOOK.withoutClock())
            .validate(parts(Item.of(ORIGINAL), Item.of(REVIEW), Item.unreadable(Optional.empty())));

    assertThat(notRun("INS-003", report))
        .containsExactly(
            "1: the record could not be read",
            "2: without a clock nobody knows what lies in the future");
    assertThat(report.ran()).doesNotContain("INS-003").contains("INS-001");
  }

  @Test
  void rulesDoNotRunOnWhatCouldNotBeRead() {
    ValidationReport one =
        VALIDATOR.validate(parts(Item.of(ORIGINAL), Item.unreadable(Optional.of("x"))));
    ValidationReport none = VALIDATOR.validate(parts(Item.unreadable(Optional.of("x"))));

    assertThat(BOOK.infos())
        .allSatisfy(
            rule -> assertThat(notRun(rule.id(), one)).contains("1: the record could not be read"));
    assertThat(one.ran()).contains("DAT-001", "INS-001", "SYN-001");
    assertThat(one.records()).isEqualTo(RecordCounts.of(1, 0, 1));
    assertThat(none.ran()).containsExactly("SYN-001");
    assertThat(none.records()).isEqualTo(RecordCounts.of(0, 0, 1));
  }

  @Test
  void whatIsMissedMayNotHaveBeenRead() {
    String unreadable = "1: what is missed may be a record that could not be read";
    Item lost = Item.of(review("review", "lost", 2));
    Item original = Item.of(ORIGINAL);

    assertThat(
            notRun("DAT-003", VALIDATOR.validate(parts(lost, Item.unreadable(Optional.empty())))))
        .contains(unreadable);
    assertThat(
            notRun(
                "DAT-003", VALIDATOR.validate(parts(lost, Item.unreadable(Optional.of("lost"))))))
        .contains(unreadable);
    assertThat(found(VALIDATOR.validate(parts(lost, Item.unreadable(Optional.of("x"))))))
        .containsExactly("DAT-003 1 /followUp/of", "SYN-001 2 ");
    assertThat(
            notRun(
                "DAT-012",
                VALIDATOR.validate(
                    parts(
                        original,
                        Item.of(review("review", "original", 2)),
                        Item.unreadable(Optional.of("x"))))))
        .contains(unreadable);
  }

  @Test
  void whatIsMissedMayBeBehindTheEndOfReading() {
    String stopped = "1: reading stopped before the end of the data";
    ValidationReport lost = VALIDATOR.validate(stopped(ORIGINAL, review("review", "lost", 1)));
    ValidationReport gap = VALIDATOR.validate(stopped(ORIGINAL, review("review", "original", 2)));

    assertThat(found(lost)).isEmpty();
    assertThat(notRun("DAT-003", lost)).containsExactly(stopped);
    assertThat(lost.ran()).contains("DAT-003");
    assertThat(lost.complete()).isFalse();
    assertThat(found(gap)).isEmpty();
    assertThat(notRun("DAT-012", gap)).containsExactly(stopped);
  }

  @Test
  void oneRecordAloneMissesNothing() {
    ValidationReport alone = validate(review("review", "lost", 2));

    assertThat(found(alone)).isEmpty();
    assertThat(notRun("DAT-003", alone))
        .containsExactly(
            "1: a data set of one record cannot have the inspection that it follows up");
    assertThat(alone.ran()).doesNotContain("DAT-003").contains("DAT-001");
    assertThat(found(validate(ORIGINAL, review("review", "lost", 2))))
        .containsExactly("DAT-003 2 /followUp/of");
  }

  @Test
  void withoutTheOriginalNothingIsComparedWithIt() {
    ValidationReport report = validate(ORIGINAL, REVIEW, review("other", "lost", 1));
    String missing = "1: what is followed up is not in the data set";

    assertThat(found(report)).containsExactly("DAT-003 3 /followUp/of");
    for (String rule : List.of("DAT-004", "DAT-006", "DAT-008", "DAT-013")) {
      assertThat(notRun(rule, report)).as(rule).containsExactly(missing);
      assertThat(report.ran()).contains(rule);
    }
  }

  @Test
  void whatAPartialListLacksIsNoError() {
    Inspection partial = ORIGINAL.withPriorityAreasStated(StatedCount.builder().count(5).build());
    ValidationReport report =
        validate(
            partial,
            REVIEW.withProgress(rating("unknown")),
            partial.withId("alone").withProgress(rating("unknown")));

    assertThat(found(report))
        .filteredOn(problem -> !problem.startsWith("PRA-007") && !problem.startsWith("PRG-003"))
        .containsExactly(
            "DAT-013 2 /progress/0/priorityArea", "PRG-009 3 /progress/0/priorityArea");
    assertThat(notRun("DAT-006", report))
        .containsExactly(
            "1: the original does not list all the priority areas that it states, or states no number");
    assertThat(notRun("PRG-001", report))
        .containsExactly("1: not all the priority areas are listed that are stated");
  }

  @Test
  void anOpenFrameworkDecidesNothing() {
    Inspection graded =
        ORIGINAL.withJudgements(
            Judgement.builder()
                .aspect(AspectCode.OVERALL_EFFECTIVENESS)
                .grade(Grade.of(ScaleCode.OFSTED_FOUR_POINT, LevelCode.GOOD))
                .build());
    ValidationReport report = validate(graded, graded.withId("other"));

    assertThat(notRun("FRA-001", report))
        .containsExactly("2: body, type and start of fieldwork do not decide the framework");
    assertThat(report.ran()).doesNotContain("FRA-001");
  }

  // Places.

  @Test
  void aProblemBetweenRecordsIsWhereItsRecordStarts() {
    ValidationReport report =
        VALIDATOR.validate(
            parts(
                Item.unreadable(Optional.of("x")),
                Item.of(ORIGINAL),
                Item.of(begun("2013-05", REVIEW))));
    Problem problem = report.problems().get(1);

    assertThat(written(problem)).isEqualTo("DAT-004 3 /fieldwork");
    assertThat(problem.position()).contains(Position.of(3, 1, 20));
    assertThat(problem.id()).contains("review");
    assertThat(problem.arguments())
        .containsEntry("number", "2")
        .containsEntry("original", "2014-02");
    assertThat(problem.message())
        .isEqualTo(
            "review: it has the date 2013-05, but what it follows up (record 2) began 2014-02.");
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

  private static PartialReport part(InspectionDataset data, long start) {
    PartialReport part = VALIDATOR.begin(start);
    data.forEach(part::accept);
    part.end(data);
    return part;
  }

  @Test
  void twoSegmentsCannotStartAtOnePlace() {
    PartialReport part = VALIDATOR.begin(5);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> part.merge(VALIDATOR.begin(5)))
        .withMessage("Two segments start at 5");
    assertThatIllegalArgumentException().isThrownBy(() -> part.merge(part));
  }

  // The file.

  /** A file of which something is wrong before the first record is. */
  private record Faulty(List<Inspection> records, List<Problem> problems)
      implements InspectionDataset {
    @Override
    public Optional<String> source() {
      return Optional.of("faulty.json");
    }

    @Override
    public Optional<Stop> stopped() {
      return Optional.of(Stop.of("cut", Optional.of(Position.of(9, 2))));
    }

    @Override
    public Iterator<Entry> iterator() {
      return InspectionDataset.of(records).iterator();
    }

    @Override
    public void close() {}
  }

  private static Problem ofFile(String rule, long line) {
    return Problem.builder()
        .rule(rule)
        .severity(Severity.ERROR)
        .message("the file")
        .position(Position.of(line, 1))
        .build();
  }

  @Test
  void problemsOfTheFileComeFirstAndBelongToNoRecord() {
    InspectionDataset data =
        new Faulty(
            List.of(ORIGINAL.withTitle("nan")),
            List.of(ofFile("SYN-005", 9), ofFile("SHP-007", 1)));
    ValidationReport report = VALIDATOR.validate(data);
    ValidationReport without =
        DatasetValidator.of(
                BOOK.including(List.of(Parts.READING.withId("SYN-005"))).without("SYN-005"))
            .validate(data);

    assertThat(found(report)).containsExactly("SHP-007 ", "SYN-005 ", "TXT-001 1 /title");
    assertThat(report.rules())
        .containsExactly(
            RuleCount.of("SHP-007", Severity.ERROR, 1, 1),
            RuleCount.of("SYN-005", Severity.ERROR, 1, 1),
            RuleCount.of("TXT-001", Severity.WARNING, 1, 1));
    assertThat(report.records()).isEqualTo(RecordCounts.of(1, 0, 0));
    assertThat(report.source()).contains("faulty.json");
    assertThat(report.stopped()).contains(Stop.of("cut", Optional.of(Position.of(9, 2))));
    assertThat(found(without)).containsExactly("SHP-007 ", "TXT-001 1 /title");
  }

  static ValidationReport generated(int count, IntFunction<Inspection> record) {
    PartialReport part = ACROSS.begin(0);
    IntStream.range(0, count).forEach(i -> part.accept(Entry.of(i + 1L, record.apply(i))));
    return part.finish();
  }
}
