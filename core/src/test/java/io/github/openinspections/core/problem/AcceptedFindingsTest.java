package io.github.openinspections.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptedFindingsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  private static final Problem FOUND =
      Problem.builder()
          .rule("INS-005")
          .severity(Severity.ERROR)
          .message("a/2014: 1900-01-01 is a placeholder")
          .id("a/2014")
          .putArguments("date", "1900-01-01")
          .build();

  @Test
  void aProblemOfARecordIsAcceptedWhateverTheFileIsCalled() {
    AcceptedFinding accepted = of(FOUND);

    assertThat(accepted.id()).contains("a/2014");
    assertThat(accepted.source()).isEmpty();
    assertThat(accepted.valueHash()).isEqualTo(FOUND.hashed().valueHash().orElseThrow());
    assertThat(accepted.excerpt()).contains("a/2014: 1900-01-01 is a placeholder");
  }

  @Test
  void aProblemWithoutRecordIsAcceptedInItsFile() {
    assertThat(of(FOUND.withId(Optional.empty())).source()).contains("reviews.csv");
  }

  @Test
  void runsOutAfterItsLastDay() {
    AcceptedFinding accepted = of(FOUND).withUntil(DAY);

    assertThat(accepted.hasRunOut(DAY)).isFalse();
    assertThat(accepted.hasRunOut(DAY.plusDays(1))).isTrue();
    assertThat(of(FOUND).hasRunOut(LocalDate.MAX)).isFalse();
  }

  @Test
  void keepsWhatWasThereAndAddsWhatIsNew() {
    AcceptedFinding old = of(FOUND).withReason("an earlier look").withUntil(DAY);
    AcceptedFinding other = of(FOUND).withRule("INS-006");
    AcceptedFinding longer = of(FOUND);
    AcceptedFindings all = AcceptedFindings.of(List.of(old));

    assertThat(all.and(List.of(other, old.withReason("again"), other)).entries())
        .containsExactly(old, other);
    assertThat(all.and(List.of(longer)).entries()).containsExactly(old, longer);
    assertThat(all.and(List.of(longer)).and(List.of(old)).entries()).containsExactly(old, longer);
  }

  @Test
  void refusesDatesThatJsonCannotHold() {
    assertThatThrownBy(() -> of(FOUND).withOn(LocalDate.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 to 9999");
  }

  private static AcceptedFinding of(Problem problem) {
    return AcceptedFinding.of(problem, Optional.of("reviews.csv"))
        .reason("checked against the printed report")
        .on(DAY)
        .build();
  }
}
