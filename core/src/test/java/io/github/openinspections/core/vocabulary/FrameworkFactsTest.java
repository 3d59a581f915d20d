package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactFile;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Framework.Aspect;
import io.github.openinspections.core.vocabulary.Framework.Grading;
import io.github.openinspections.core.vocabulary.Framework.Need;
import java.time.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads all of {@code frameworks.facts}. */
class FrameworkFactsTest {
  static List<Framework> frameworks() {
    return Framework.all();
  }

  @Test
  void codesAreDistinctAndEveryConstantHasAnEntry() {
    assertThat(frameworks()).isNotEmpty().extracting(Framework::code).doesNotHaveDuplicates();
    assertThat(FrameworkCode.known()).containsAll(Constants.of(FrameworkCode.class));
  }

  @Test
  void everyAspectOfTheFormatIsJudgedSomewhere() {
    assertThat(
            frameworks().stream()
                .flatMap(one -> one.aspects().stream())
                .map(Aspect::code)
                .distinct())
        .containsExactlyInAnyOrderElementsOf(AspectCode.known());
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void codesAreThoseOfTheVocabularies(Framework framework) {
    assertThat(Framework.find(framework.code())).containsSame(framework);
    assertThat(framework.bodies()).isNotEmpty().doesNotHaveDuplicates().allMatch(BodyCode::isKnown);
    assertThat(framework.types())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(InspectionType::isKnown);
    assertThat(framework.provisions()).doesNotHaveDuplicates().allMatch(InspectedKind::isKnown);
    assertThat(framework.aspects())
        .extracting(Aspect::code)
        .doesNotHaveDuplicates()
        .allMatch(AspectCode::isKnown);
    assertThat(framework.evidence().sources()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void itsBodiesInspectWhereAndWhenItApplies(Framework framework) {
    for (BodyCode code : framework.bodies()) {
      InspectingBody body = InspectingBody.find(code).orElseThrow();
      assertThat(body.jurisdictions()).containsAnyElementsOf(framework.jurisdictions());
      assertThat(
              body.existed().isEmpty()
                  || body.existed().stream().anyMatch(framework.validity()::overlaps))
          .isTrue();
    }
    InspectingBody leader = InspectingBody.find(framework.bodies().get(0)).orElseThrow();
    assertThat(leader.jurisdictions()).containsAll(framework.jurisdictions());
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void itsScaleIsKnownAndInUseFromItsFirstDayToItsLast(Framework framework) {
    assertThat(framework.scale().isPresent()).isEqualTo(framework.grading() == Grading.SCALE);
    framework
        .scale()
        .ifPresent(
            code -> {
              RatingScale scale = RatingScale.find(code).orElseThrow();
              assertThat(
                      Stream.concat(
                          framework.validity().from().stream(), framework.validity().to().stream()))
                  .allMatch(scale.validity()::mayInclude);
              assertThat(scale.jurisdictions()).containsAll(framework.jurisdictions());
            });
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void frameworksWithoutGradesHaveNoAspects(Framework framework) {
    if (framework.grading() == Grading.NONE) {
      assertThat(framework.aspects()).isEmpty();
      assertThat(framework.overall()).isEmpty();
      assertThat(framework.consequences()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void itsAspectsHaveTitlesAndConditionalOnesConditions(Framework framework) {
    for (Aspect aspect : framework.aspects()) {
      assertThat(aspect.titles()).doesNotHaveDuplicates();
      assertThat(aspect.condition().isPresent()).isEqualTo(aspect.need() == Need.CONDITIONAL);
      assertThat(framework.aspect(aspect.code())).containsSame(aspect);
    }
    assertThat(framework.aspects().stream().map(Aspect::code))
        .containsAll(framework.overall().stream().toList());
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void itsLimitsAndConsequencesUseItsOwnAspectsAndLevels(Framework framework) {
    framework
        .limiting()
        .ifPresent(
            limit -> {
              assertThat(limit.aspects())
                  .isNotEmpty()
                  .allMatch(aspect -> framework.aspect(aspect).isPresent());
              assertThat(framework.overall()).isPresent();
              assertThat(levels(framework)).contains(limit.level());
            });
    framework
        .consequences()
        .forEach(
            next -> {
              assertThat(levels(framework)).contains(next.level());
              assertThat(next.kind().isKnown()).isTrue();
              assertThat(Period.parse(next.within()).isZero()).isFalse();
            });
  }

  private static List<LevelCode> levels(Framework framework) {
    return framework.scale().flatMap(RatingScale::find).map(RatingScale::levels).orElse(List.of());
  }

  @Test
  void usualFieldworkIsForItsOwnTypesAndHasAValidRange() {
    for (FactEntry entry : FactFile.read(Register.class.getResourceAsStream("frameworks.facts"))) {
      assertThat(entry.texts("type")).containsAll(entry.texts("fieldwork"));
      assertThat(entry.texts("fieldwork")).doesNotHaveDuplicates();
      Framework framework = Framework.find(FrameworkCode.of(entry.get("id"))).orElseThrow();
      assertThat(entry.texts("fieldwork", InspectionType::of))
          .map(framework::fieldwork)
          .allSatisfy(
              usual ->
                  assertThat(usual)
                      .hasValueSatisfying(
                          days -> assertThat(days.leastDays()).isBetween(1, days.mostDays())));
      assertThat(framework.publicationLagDays()).isPresent();
      assertThat(entry.all("body"))
          .allMatch(body -> Validity.of(body).overlaps(framework.validity()));
    }
  }

  /** Otherwise the framework of an inspection would be undecided. */
  @Test
  void noTwoApplyToOneBodyTypeAndKindAtTheSameTime() {
    for (Framework one : frameworks()) {
      assertThat(frameworks())
          .filteredOn(other -> !other.equals(one) && areOfOneKind(one, other))
          .filteredOn(other -> !(one.sideBySide() && other.sideBySide()))
          .noneMatch(other -> one.validity().overlaps(other.validity()));
    }
  }

  private static boolean areOfOneKind(Framework one, Framework other) {
    return !Collections.disjoint(one.bodies(), other.bodies())
        && !Collections.disjoint(one.types(), other.types())
        && (one.provisions().isEmpty()
            || other.provisions().isEmpty()
            || !Collections.disjoint(one.provisions(), other.provisions()));
  }

  /** The gaps are intended: there was no framework between programmes. */
  @Test
  void successiveFrameworksLeaveNoDayBetweenThem() {
    List<String> gaps = frameworks().stream().flatMap(FrameworkFactsTest::gap).toList();

    assertThat(gaps)
        .containsExactlyInAnyOrder(
            "ci-joint-2012, none until ci-joint-2018",
            "ci-early-learning-2022, none until ci-early-learning-2025",
            "hmip-youth-justice-2018, none until hmip-youth-justice-2025",
            "ofsted-assurance-visit-2020, none until ofsted-assurance-inspection-2022");
  }

  private static Stream<String> gap(Framework earlier) {
    return earlier.validity().to().stream()
        .flatMap(
            end ->
                frameworks().stream()
                    .filter(later -> areOfOneKind(earlier, later))
                    .filter(
                        later ->
                            later.validity().from().filter(start -> start.isAfter(end)).isPresent())
                    .min(
                        (a, b) ->
                            PartialDate.EARLIEST_FIRST.compare(
                                a.validity().from().orElseThrow(),
                                b.validity().from().orElseThrow()))
                    .filter(
                        next ->
                            !next.validity()
                                .from()
                                .orElseThrow()
                                .earliest()
                                .equals(end.latest().plusDays(1)))
                    .map(next -> earlier + ", none until " + next)
                    .stream());
  }

  /** Thematic reviews and grades of no inspection follow no framework; every other type has one. */
  @Test
  void everyTypeHasAFramework() {
    assertThat(InspectionType.known())
        .filteredOn(
            type ->
                frameworks().stream()
                    .map(Framework::types)
                    .noneMatch((Collection<InspectionType> types) -> types.contains(type)))
        .containsExactly(InspectionType.THEMATIC_REVIEW, InspectionType.LATEST_GRADES);
  }
}
