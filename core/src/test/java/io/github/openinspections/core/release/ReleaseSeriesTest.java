package io.github.openinspections.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The course of inspections through several releases. */
class ReleaseSeriesTest {
  private static Inspection of(String id, String level) {
    return Inspection.builder()
        .id(id)
        .type(InspectionType.INSPECTION)
        .addInspected(InspectedBody.builder().name("House " + id).build())
        .addFieldwork(DateInterval.parse("2025-03-04"))
        .addJudgements(
            Judgement.builder()
                .aspect(AspectCode.of("care-leavers"))
                .grade(Grade.of(ScaleCode.of("ofsted-four-point"), LevelCode.of(level)))
                .build())
        .build();
  }

  private static ReopenableDataset release(Inspection... records) {
    return () -> InspectionDataset.of(List.of(records));
  }

  private static List<String> kinds(InspectionCourse course) {
    return course.steps().stream()
        .map(step -> step.release() + " " + step.change().kind())
        .toList();
  }

  @Test
  void eachInspectionHasItsCourse() throws IOException {
    Inspection always = of("always", "good");
    ReleaseSeries series =
        ReleaseSeries.of(
            List.of(
                release(always, of("left", "good"), of("graded", "good"), of("back", "good")),
                release(always, of("graded", "inadequate"), of("came", "good")),
                release(always, of("graded", "good"), of("came", "good"), of("back", "good"))));

    assertThat(series.releases()).hasSize(3);
    assertThat(series.comparisons()).hasSize(2);
    assertThat(series.listsAll()).isTrue();
    assertThat(series.courses())
        .extracting(InspectionCourse::id)
        .containsExactly("graded", "back", "came", "left");
    InspectionCourse graded = series.courses().get(0);
    assertThat(kinds(graded)).containsExactly("1 changed", "2 changed");
    assertThat(graded.gradesChangedSameDates()).isTrue();
    assertThat(graded.firstSeen()).isEmpty();
    InspectionCourse back = series.courses().get(1);
    assertThat(kinds(back)).containsExactly("1 noLongerListed", "2 added");
    assertThat(back.isReturn(back.steps().get(1))).isTrue();
    assertThat(back.isReturn(back.steps().get(0))).isFalse();
    assertThat(back.isGone()).isFalse();
    assertThat(back.firstSeen()).isEmpty();
    InspectionCourse came = series.courses().get(2);
    assertThat(came.firstSeen()).hasValue(1);
    assertThat(came.isReturn(came.steps().get(0))).isFalse();
    assertThat(series.courses().get(3).isGone()).isTrue();
  }

  @Test
  void anIdThatAnotherInspectionTakesOverHasTwoCourses() throws IOException {
    Inspection first = of("a", "good").withIdentifiers(Map.of("event", "1"));
    Inspection moved = first.withId("b").withFieldwork(DateInterval.parse("2025-04-04"));
    Inspection second = of("c", "good").withIdentifiers(Map.of("event", "2"));
    Inspection taken = second.withId("b").withFieldwork(DateInterval.parse("2025-05-05"));

    ReleaseSeries series =
        ReleaseSeries.of(
            List.of(
                release(first, second), release(moved, second), release(second), release(taken)));

    assertThat(series.courses()).extracting(InspectionCourse::id).containsExactly("b", "b");
    assertThat(kinds(series.courses().get(0))).containsExactly("1 changed", "2 noLongerListed");
    assertThat(kinds(series.courses().get(1))).containsExactly("3 changed");
  }

  @Test
  void aSeriesSaysWhenItDoesNotListAll() throws IOException {
    ReleaseSeries series =
        ReleaseSeries.of(
            List.of(release(), release(of("a", "good"), of("b", "good"))),
            Vocabulary.standard(),
            1);

    assertThat(series.listsAll()).isFalse();
    assertThat(series.courses()).extracting(InspectionCourse::id).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatCouldNotBeReadIsNotListed(boolean withId) throws IOException {
    Optional<String> id = withId ? Optional.of("a") : Optional.empty();
    ReopenableDataset unreadable =
        () ->
            new InspectionDataset() {
              @Override
              public Iterator<Entry> iterator() {
                return List.of(Entry.unreadable(1, Optional.empty(), id, List.of(), Locator.NONE))
                    .iterator();
              }

              @Override
              public Optional<String> source() {
                return Optional.empty();
              }

              @Override
              public void close() {}
            };

    ReleaseSeries series =
        ReleaseSeries.of(
            List.of(release(of("a", "good")), unreadable, release(of("a", "inadequate"))));

    assertThat(series.courses()).hasSize(withId ? 0 : 1);
    assertThat(series.listsAll()).isFalse();
  }

  @Test
  void oneReleaseIsNoSeries() {
    assertThatThrownBy(() -> ReleaseSeries.of(List.of(release())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 1");
  }
}
