package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.text.NameKey;
import io.github.openinspections.core.vocabulary.RatingScale.Label;
import io.github.openinspections.core.vocabulary.RatingScale.Numeral;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads all of {@code scales.facts}. */
class ScaleFactsTest {
  static List<RatingScale> scales() {
    return RatingScale.all();
  }

  @Test
  void theScalesAreTheConstantsInOrderAndOnce() {
    assertThat(scales()).isNotEmpty().extracting(RatingScale::code).isSorted();
    assertThat(scales()).extracting(RatingScale::code).doesNotHaveDuplicates();
    assertThat(scales())
        .extracting(RatingScale::code)
        .containsExactlyInAnyOrderElementsOf(Constants.of(ScaleCode.class));
  }

  @Test
  void everyLevelConstantIsOnAScale() {
    assertThat(scales().stream().flatMap(scale -> scale.levels().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(LevelCode.known());
  }

  @ParameterizedTest
  @MethodSource("scales")
  void thereAreTwoOrMoreDistinctLevels(RatingScale scale) {
    assertThat(scale.levels()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(scale.jurisdictions()).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("scales")
  void labelsMeanLevelsOfTheScaleAndEveryLevelHasOne(RatingScale scale) {
    assertThat(scale.labels().stream().map(Label::level).distinct())
        .containsExactlyInAnyOrderElementsOf(scale.levels());
  }

  @ParameterizedTest
  @MethodSource("scales")
  void noWordsMeanTwoLevelsAtTheSameTime(RatingScale scale) {
    assertThat(scale.labels()).doesNotHaveDuplicates();
    for (Label one : scale.labels()) {
      assertThat(scale.labels())
          .filteredOn(
              other ->
                  !other.equals(one) && NameKey.of(other.words()).equals(NameKey.of(one.words())))
          .noneMatch(other -> other.validity().overlaps(one.validity()));
    }
  }

  @ParameterizedTest
  @MethodSource("scales")
  void labelsWerePrintedWhileTheScaleWasUsed(RatingScale scale) {
    assertThat(scale.labels())
        .allMatch(label -> label.validity().overlaps(scale.validity()))
        .allMatch(label -> scale.read(label.words()).filter(label.level()::equals).isPresent());
  }

  @ParameterizedTest
  @MethodSource("scales")
  void everyNumberMeansOneLevelOfTheScale(RatingScale scale) {
    for (Numeral one : scale.numbers()) {
      assertThat(scale.has(one.level())).isTrue();
      assertThat(scale.read(one.number(), one.system())).contains(one.level());
      assertThat(scale.numbers())
          .filteredOn(other -> other.system().equals(one.system()))
          .filteredOn(other -> other.level().equals(one.level()) || other.number() == one.number())
          .containsExactly(one);
    }
  }

  /** 6 is best in Scotland, 1 in England; no scale has gaps or repeats a number. */
  @ParameterizedTest
  @MethodSource("scales")
  void ownNumbersCountUpOrDown(RatingScale scale) {
    List<Integer> numbers =
        scale.levels().stream().map(scale::number).flatMap(n -> n.stream().boxed()).toList();
    if (!numbers.isEmpty()) {
      assertThat(numbers).hasSameSizeAs(scale.levels());
      boolean up = numbers.get(0) == 1;
      for (int i = 0; i < numbers.size(); i++) {
        assertThat(numbers.get(i)).isEqualTo(up ? i + 1 : numbers.size() - i);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scales")
  void everyScaleIsFoundByItsCode(RatingScale scale) {
    assertThat(RatingScale.find(scale.code())).containsSame(scale);
    assertThat(scale.title()).isNotBlank();
    assertThat(scale.evidence().sources()).isNotEmpty();
  }
}
