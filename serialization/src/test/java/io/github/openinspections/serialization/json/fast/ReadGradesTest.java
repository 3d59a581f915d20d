package io.github.openinspections.serialization.json.fast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import org.junit.jupiter.api.Test;

class ReadGradesTest {
  private static final ScaleCode SCALE = ScaleCode.of("ofsted-four-point");
  private static final LevelCode LEVEL = LevelCode.of("av");

  /** Has the hash of {@link #LEVEL}, and so its place. */
  private static final LevelCode OTHER = LevelCode.of("c8");

  private final ReadGrades grades = new ReadGrades();

  @Test
  void aGradeThatIsReadAgainIsTheSame() {
    assertThat(grades.of(SCALE, LEVEL)).isSameAs(grades.of(SCALE, LEVEL));
  }

  @Test
  void aGradeTakesThePlaceOfOneWithItsHashAndNeverItsMeaning() {
    assertThat(OTHER).hasSameHashCodeAs(LEVEL);
    for (int i = 0; i < 2; i++) {
      assertThat(grades.of(SCALE, LEVEL)).isEqualTo(Grade.of(SCALE, LEVEL));
      assertThat(grades.of(SCALE, OTHER)).isEqualTo(Grade.of(SCALE, OTHER));
    }
  }

  /** A level of the same hash in a scale that has another one. */
  @Test
  void levelsOfTwoScalesAreTwoGrades() {
    ScaleCode scale = ScaleCode.of("av");
    ScaleCode other = ScaleCode.of("c8");

    assertThat(grades.of(scale, LEVEL)).isEqualTo(Grade.of(scale, LEVEL));
    assertThat(grades.of(other, LEVEL)).isEqualTo(Grade.of(other, LEVEL));
  }

  @Test
  void aLongCodeIsNotKept() {
    LevelCode longer = LevelCode.of("a".repeat(ReadCodes.LONGEST + 1));

    assertThat(grades.of(SCALE, longer)).isEqualTo(Grade.of(SCALE, longer));
    assertThat(grades.of(SCALE, longer)).isNotSameAs(grades.of(SCALE, longer));
  }
}
