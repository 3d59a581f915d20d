package io.github.openinspections.core.release;

import static io.github.openinspections.core.release.FullRecord.GOOD;
import static io.github.openinspections.core.release.FullRecord.INADEQUATE;
import static io.github.openinspections.core.release.FullRecord.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two records of one inspection say, value by value. */
class ComparisonTest {
  private static String differences(Inspection left, Inspection right) {
    Comparison comparison = Comparison.of(left, right);
    Comparison reversed = Comparison.of(right, left);
    assertThat(reversed.differences().stream().map(Difference::reversed))
        .containsExactlyInAnyOrderElementsOf(comparison.differences());
    return comparison.differences().stream()
        .map(one -> one.likeness() + " " + one.attribute())
        .collect(Collectors.joining(", "));
  }

  private static Inspection published(String date) {
    return INSPECTION.withReport(
        INSPECTION.report().map(report -> report.withPublished(PartialDate.parse(date))));
  }

  private static Inspection worked(String... periods) {
    return INSPECTION.withFieldwork(Arrays.stream(periods).map(DateInterval::parse).toList());
  }

  private static Inspection in(String... areas) {
    return INSPECTION.withAreas(
        Arrays.stream(areas)
            .map(
                area ->
                    area.matches("[EWSN][0-9]{8}")
                        ? Area.builder().code(AreaCode.of(area)).build()
                        : Area.builder().name(area).build())
            .toList());
  }

  private static Inspection judged(Optional<Grade> grade, String label) {
    return INSPECTION.withJudgements(
        Judgement.builder().aspect(AspectCode.CARE_LEAVERS).grade(grade).label(label).build());
  }

  @Test
  void aRecordIsTheSameAsItself() {
    assertThat(Comparison.of(INSPECTION, INSPECTION).differences()).isEmpty();
    assertThat(Comparison.of(INSPECTION, INSPECTION).likeness()).isEqualTo(Likeness.SAME);
    assertThat(Comparison.of(INSPECTION, INSPECTION).merged()).isEqualTo(INSPECTION);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-02, 2018-07-03, CONTRADICTS report.published",
    "2018-07-02, 2019-07, CONTRADICTS report.published",
    "2018-07, 2018-07-03, LESS report.published",
    "2018-07-03, 2018, MORE report.published",
    "2018-07-02, 2018-07-02, ''",
  })
  void datesContradictIfTheyAreCertainlyDifferent(String one, String other, String expected) {
    assertThat(differences(published(one), published(other))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05-14/2018-05-25, 2018-05, MORE fieldwork",
    "2018-05, 2018-05-14/2018-05-25, LESS fieldwork",
    "2018-05, 2018-05, ''",
    "2018-05-14, 2018-05-14/2018-05-25, 'MORE fieldwork, LESS fieldwork'",
    "2018-05-14, 2019-05-14, CONTRADICTS fieldwork",
  })
  void fieldworkContradictsIfNoPeriodsCoincide(String one, String other, String expected) {
    assertThat(differences(worked(one), worked(other))).isEqualTo(expected);
  }

  @Test
  void onePeriodInCommonIsEnough() {
    assertThat(differences(worked("2018-05", "2018-09"), worked("2017-01", "2018-09")))
        .isEqualTo("MORE fieldwork, LESS fieldwork");
  }

  @ParameterizedTest
  @CsvSource({
    "Fife, Devon, CONTRADICTS areas",
    "Devon, DEVON, SPELLED areas",
    "Devon, Devon County Council, SPELLED areas",
    "E08000016, E08000038, SPELLED areas",
    "Barnsley, E08000038, SPELLED areas",
    "Conwy and Denbighshire, W06000003, SPELLED areas",
    "Nowhere, nowhere, SPELLED areas",
    "Nowhere, Elsewhere, CONTRADICTS areas",
  })
  void placesContradictIfNoneIsTheSame(String one, String other, String expected) {
    assertThat(differences(in(one), in(other))).isEqualTo(expected);
  }

  @Test
  void aJointServiceSaysMoreThanOneOfItsPlaces() {
    assertThat(differences(in("Fife", "Devon"), in("Devon"))).isEqualTo("MORE areas");
  }

  @Test
  void bodiesAreKnownByIdentifierOrName() {
    InspectedBody body = INSPECTION.inspected().get(0);
    Inspection renamed = INSPECTION.withInspected(body.withName("Cyngor Dyfnaint"));
    Inspection unnumbered = INSPECTION.withInspected(body.withIdentifiers(Map.of()));
    Inspection other =
        renamed.withInspected(
            body.withName("Elsewhere").withIdentifiers(Map.of("ofsted-urn", "1")));

    assertThat(differences(INSPECTION, renamed)).isEqualTo("SPELLED inspected");
    assertThat(differences(INSPECTION, unnumbered)).isEqualTo("MORE inspected");
    assertThat(differences(INSPECTION, other)).isEqualTo("CONTRADICTS inspected");
  }

  @Test
  void gradesContradictAndLabelsDoNot() {
    Inspection good = judged(Optional.of(GOOD), "Good");

    assertThat(differences(good, judged(Optional.of(GOOD), "good overall")))
        .isEqualTo("SPELLED judgements.label");
    assertThat(differences(good, judged(Optional.of(INADEQUATE), "Good")))
        .isEqualTo("CONTRADICTS judgements.grade");
    assertThat(differences(good, judged(Optional.empty(), "Good")))
        .isEqualTo("MORE judgements.grade, MORE judgements.label");
    assertThat(differences(judged(Optional.empty(), "Fair"), judged(Optional.empty(), "fair")))
        .isEqualTo("SPELLED judgements.grade");
    assertThat(differences(judged(Optional.empty(), "Fair"), judged(Optional.empty(), "Poor")))
        .isEqualTo("CONTRADICTS judgements.grade");
  }

  @Test
  void differencesAreInTheOrderOfTheLists() {
    Judgement last = Judgement.builder().aspect(AspectCode.ADOPTION).grade(GOOD).build();
    Judgement first = last.withAspect(AspectCode.CARE_LEAVERS);
    Inspection left = INSPECTION.withJudgements(first, last);
    Inspection right =
        INSPECTION.withJudgements(last.withGrade(INADEQUATE), first.withGrade(INADEQUATE));

    Comparison comparison = Comparison.of(left, right);

    assertThat(comparison.differences())
        .flatExtracting(one -> one.left().map(ComparedValue::pointer).stream().toList())
        .containsExactly("/judgements/0/grade", "/judgements/1/grade");
    assertThat(comparison.merged()).isEqualTo(left);
  }

  @Test
  void judgementsAreMergedByTheirAspects() {
    Judgement adoption = Judgement.builder().aspect(AspectCode.ADOPTION).grade(GOOD).build();
    Judgement leavers = adoption.withAspect(AspectCode.CARE_LEAVERS);
    Inspection left = INSPECTION.withJudgements(adoption, leavers);
    Inspection right =
        INSPECTION.withJudgements(leavers.withLabel("Good"), adoption.withLabel("Good (2)"));

    assertThat(Comparison.of(left, right).merged().judgements())
        .containsExactly(adoption.withLabel("Good (2)"), leavers.withLabel("Good"));
  }

  @Test
  void whatIsSaidOfAGradeIsCompared() {
    Extension own = Extension.of("x-sure", "true");
    Judgement plain = Judgement.builder().aspect(AspectCode.ADOPTION).grade(GOOD).build();
    Judgement more = plain.withGrade(GOOD.withExtensions(own));

    assertThat(differences(INSPECTION.withJudgements(plain), INSPECTION.withJudgements(more)))
        .isEqualTo("LESS judgements.extensions");
  }

  @Test
  void numbersOfSeveralKindsAreComparedByTheirKind() {
    StatedCount three =
        StatedCount.builder().kind(PriorityAreaKind.of("requirement")).count(3).build();
    StatedCount four = three.withKind(PriorityAreaKind.of("recommendation")).withCount(4);
    Inspection one = INSPECTION.withPriorityAreasStated(three, four);

    assertThat(differences(one, INSPECTION.withPriorityAreasStated(four, three))).isEmpty();
    assertThat(differences(one, INSPECTION.withPriorityAreasStated(four, three.withCount(5))))
        .isEqualTo("CONTRADICTS priorityAreasStated.count");
  }

  @Test
  void aScoreIsShownWithItsMost() {
    Score score = Score.builder().value(new BigDecimal("7.50")).outOf(new BigDecimal("10")).build();
    Judgement judged = Judgement.builder().aspect(AspectCode.ADOPTION).score(score).build();

    assertThat(
            Comparison.of(INSPECTION.withJudgements(judged), INSPECTION.withJudgements())
                .differences())
        .flatExtracting(one -> one.left().map(ComparedValue::text).stream().toList())
        .containsExactly("7.50 of 10");
  }

  @Test
  void listsAreInAnyOrder() {
    List<Judgement> judgements = INSPECTION.judgements();
    Inspection turned = INSPECTION.withJudgements(judgements.get(1), judgements.get(0));

    assertThat(differences(INSPECTION, turned)).isEmpty();
  }

  @Test
  void bothPointersLeadToTheValue() {
    List<Judgement> judgements = INSPECTION.judgements();
    Inspection turned =
        INSPECTION.withJudgements(judgements.get(1), judgements.get(0).withGrade(INADEQUATE));

    Difference grade = Comparison.of(INSPECTION, turned).differences().get(0);

    assertThat(grade.left()).map(ComparedValue::pointer).hasValue("/judgements/0/grade");
    assertThat(grade.right()).map(ComparedValue::pointer).hasValue("/judgements/1/grade");
    assertThat(grade.left()).map(ComparedValue::text).hasValue("good (ofsted-four-point)");
  }

  @Test
  void pointersNameProperties() {
    Inspection bare = INSPECTION.withIdentifiers(Map.of("a/b~c", "1"));

    assertThat(Comparison.of(bare, INSPECTION).differences())
        .flatExtracting(one -> one.left().map(ComparedValue::pointer).stream().toList())
        .containsExactly("/identifiers/a~1b~0c");
  }

  @Test
  void whatIsPrintedOrOpenNeverContradicts() {
    Inspection other =
        INSPECTION
            .withTitle("Another title")
            .withTopics("Another topic")
            .withReport(INSPECTION.report().map(report -> report.withLanguage("cy")));

    assertThat(differences(INSPECTION, other))
        .isEqualTo(
            "SPELLED title, MORE topics, LESS topics, MORE report.language, LESS report.language");
  }

  @Test
  void mergingTakesWhatOneTableLacksFromTheOther() {
    Inspection grades =
        INSPECTION.withPriorityAreas().withReport(Report.builder().build()).withQuotes();
    Inspection areas = INSPECTION.withJudgements().withFieldwork(DateInterval.parse("2018-05"));

    assertThat(Comparison.of(grades, areas).merged()).isEqualTo(INSPECTION);
    assertThat(Comparison.of(areas, grades).merged()).isEqualTo(INSPECTION);
  }

  @Test
  void theLeftOneWinsWhereTheyContradict() {
    Inspection left = judged(Optional.of(GOOD), "Good").withAreas(in("Fife").areas());
    Inspection right = judged(Optional.of(INADEQUATE), "Inadequate").withAreas(in("Devon").areas());

    assertThat(Comparison.of(left, right).merged()).isEqualTo(left);
    assertThat(Comparison.of(right, left).merged()).isEqualTo(right);
  }

  @Test
  void whatIsPrintedBesideAGradeDoesNotMoveToAnother() {
    Inspection left =
        INSPECTION.withJudgements(
            Judgement.builder().aspect(AspectCode.CARE_LEAVERS).grade(GOOD).build());
    Inspection right = judged(Optional.of(INADEQUATE), "Inadequate");

    assertThat(Comparison.of(left, right).merged()).isEqualTo(left);
  }

  @Test
  void aNameThatIsLeftOutStaysOut() {
    InspectedBody body = INSPECTION.inspected().get(0);
    Inspection unnamed = INSPECTION.withInspected(body.withName(Optional.empty()));

    assertThat(Comparison.of(unnamed, INSPECTION).merged().inspected().get(0).name()).isEmpty();
    assertThat(Comparison.of(INSPECTION, unnamed).merged()).isEqualTo(INSPECTION);
  }
}
