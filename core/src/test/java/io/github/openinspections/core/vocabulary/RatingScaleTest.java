package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.time.PartialDate;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingScaleTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "care-inspectorate-six-point, satisfactory, 2011, adequate",
        "care-inspectorate-six-point, satisfactory, 2012-12-31, adequate",
        "care-inspectorate-six-point, satisfactory, 2016, -",
        "care-inspectorate-six-point, satisfactory, -, adequate",
        "care-inspectorate-six-point, Adequate, 2016, adequate",
        "care-inspectorate-six-point, '''very good,''', 2016, very-good",
        "care-inspectorate-six-point, Very   Good, -, very-good",
        "care-inspectorate-six-point, verygood, -, -",
        "ofsted-four-point, adequate, -, -",
        "ofsted-four-point, adequate, 2014, -",
        "ofsted-four-point-adequate, adequate, 2014, adequate",
        "ofsted-four-point-adequate, adequate, 2015-03-31, adequate",
        "ofsted-four-point-adequate, adequate, 2015-04-01, -",
        "ofsted-four-point, Requires improvement, 2024, requires-improvement",
        "ofsted-four-point, Requires improvement to be good, 2024, requires-improvement",
        "ofsted-four-point, requires improvement to be good, -, requires-improvement",
        "ofsted-four-point, Requires improvement, 2012, -",
        "ofsted-four-point, Not judged, -, -",
        "ofsted-four-point, nan, -, -",
        "ofsted-four-point, '', -, -",
        "ciw-four-point, Needs improvement, -, -",
        "hiqa-compliance, Partially compliant, -, -",
        "ofsted-interim-effectiveness, Declined in effectiveness, 2017, declined",
        "ofsted-interim-effectiveness, Declined effectiveness, 2017, -",
        "ofsted-interim-effectiveness, Declined effectiveness, 2019, declined",
        "progress-words, Significant progress, 2016, significant",
        "progress-words, encouraging, 2016, -",
        "progress-words, very good, 2016, -",
        "progress-words, no progress, 2016, -",
        "area-send-revisit-progress, not sufficient progress, 2020, not-sufficient",
        "area-send-outcome, widespread and/or systemic failings, 2024, systemic-failings",
      })
  void aLabelIsReadOrItIsNot(String scale, String label, String date, String level) {
    RatingScale known = scale(scale);
    Optional<LevelCode> read =
        date == null ? known.read(label) : known.read(label, PartialDate.parse(date));

    assertThat(read).isEqualTo(Optional.ofNullable(level).map(LevelCode::of));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ofsted-four-point-adequate, ofsted-2014-full-inspection, 1, outstanding",
        "ofsted-four-point-adequate, ofsted-2014-full-inspection, 3, adequate",
        "ofsted-four-point-adequate, ofsted-2014-full-inspection, 4, inadequate",
        "ofsted-four-point-adequate, ofsted-2014-full-inspection, 0, -",
        "ofsted-four-point-adequate, ofsted-2014-interim-inspection, 2, -",
        "ofsted-interim-effectiveness, ofsted-2014-interim-inspection, 2, improved",
        "ofsted-interim-effectiveness, ofsted-2014-interim-inspection, 3, sustained",
        "ofsted-interim-effectiveness, ofsted-2014-interim-inspection, 4, declined",
        "ofsted-interim-effectiveness, ofsted-2014-interim-inspection, 5, -",
        "care-inspectorate-six-point, care-inspectorate-datastore, 6, excellent",
        "area-send-outcome, area-send-overview, 1, typically-positive",
      })
  void aNumberMeansALevelInOneDataSet(String scale, String system, int number, String level) {
    assertThat(scale(scale).read(number, system))
        .isEqualTo(Optional.ofNullable(level).map(LevelCode::of));
  }

  /** Scotland counts 6 as best, England 1: ranks, not numbers, compare. */
  @Test
  void bestIsFirstWhateverItsNumber() {
    RatingScale scotland = scale("care-inspectorate-six-point");
    RatingScale england = scale("ofsted-four-point");

    assertThat(scotland.number(LevelCode.EXCELLENT)).hasValue(6);
    assertThat(england.number(LevelCode.OUTSTANDING)).hasValue(1);
    assertThat(scotland.rank(LevelCode.EXCELLENT)).hasValue(1);
    assertThat(scotland.rank(LevelCode.UNSATISFACTORY)).hasValue(6);
    assertThat(england.rank(LevelCode.INADEQUATE)).hasValue(4);
    assertThat(england.rank(LevelCode.EXCELLENT)).isEmpty();
    assertThat(england.number(LevelCode.EXCELLENT)).isEmpty();
    assertThat(scotland.compare(LevelCode.GOOD, LevelCode.WEAK)).contains(-1);
    assertThat(scotland.compare(LevelCode.WEAK, LevelCode.GOOD)).contains(1);
    assertThat(scotland.compare(LevelCode.WEAK, LevelCode.WEAK)).contains(0);
    assertThat(scotland.compare(LevelCode.WEAK, LevelCode.OUTSTANDING)).isEmpty();
  }

  @Test
  void onlyLaddersHaveRanks() {
    RatingScale words = scale("progress-words");
    RatingScale direction = scale("ofsted-interim-effectiveness");

    assertThat(words.kind()).isEqualTo(RatingScale.Kind.READING_AID);
    assertThat(words.has(LevelCode.GOOD)).isTrue();
    assertThat(words.rank(LevelCode.GOOD)).isEmpty();
    assertThat(words.compare(LevelCode.SIGNIFICANT, LevelCode.GOOD)).isEmpty();
    assertThat(direction.kind()).isEqualTo(RatingScale.Kind.DIRECTION);
    assertThat(direction.compare(LevelCode.IMPROVED, LevelCode.DECLINED)).isEmpty();
  }

  /** The ends of the bands, and just beyond; between two bands the level is not known. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "4.16, 100, -",
        "4.17, 100, inadequate",
        "13.89, 100, inadequate",
        "13.90, 100, -",
        "50, 100, requires-improvement",
        "18, 36, requires-improvement",
        "52.78, 100, good",
        "94.44, 100, outstanding",
        "94.45, 100, -",
        "50.0000000000000000000, 100, -",
        "50.000000000000000000, 100, requires-improvement",
        "50, 100.000000000000000000, -",
        "50, 1E+2, requires-improvement",
        "5E-20, 1E-19, requires-improvement",
        "5E-21, 1E-20, -",
        "5E-20, 1E-21, -",
      })
  void aScoreIsInOneBandOrNone(BigDecimal value, BigDecimal outOf, String level) {
    assertThat(scale("hmi-probation-four-point").band(value, outOf))
        .isEqualTo(Optional.ofNullable(level).map(LevelCode::of));
  }

  @Test
  void aScaleHasBandsNumbersAndCountries() {
    RatingScale probation = scale("hmi-probation-four-point");

    assertThat(probation.bands())
        .extracting(RatingScale.Band::level)
        .containsExactlyInAnyOrderElementsOf(probation.levels());
    assertThat(scale("area-send-outcome").numbers()).isNotEmpty();
    assertThat(probation.has(LevelCode.of("excellent"))).isFalse();
    assertThat(probation).hasToString("hmi-probation-four-point");
  }

  private static RatingScale scale(String code) {
    return RatingScale.find(ScaleCode.of(code)).orElseThrow();
  }
}
