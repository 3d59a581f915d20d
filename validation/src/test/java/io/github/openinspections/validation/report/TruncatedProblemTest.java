package io.github.openinspections.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much of a problem a report keeps, even if a hostile record has a huge id. */
class TruncatedProblemTest {
  private static final String MOST = "x".repeat(1000);

  private static Problem problem(String id, String pointer, String value) {
    return Problem.builder()
        .rule("INS-001")
        .severity(Severity.ERROR)
        .message("Wrong.")
        .id(id)
        .pointer(pointer)
        .arguments(Map.of("value", value))
        .build();
  }

  @Test
  void shortValuesAreUnchanged() {
    Problem problem = problem(MOST, "/" + MOST.substring(1), MOST);

    assertThat(TruncatedProblem.of(problem)).isSameAs(problem);
  }

  @Test
  void idPointerAndValuesAreTruncated() {
    Problem kept = TruncatedProblem.of(problem(MOST + "y", "/" + MOST, MOST + "z"));

    assertThat(kept).isEqualTo(problem(MOST + "…", "/" + MOST.substring(1) + "…", MOST + "…"));
  }

  @Test
  void surrogatePairsAreNotSplit() {
    String value = MOST.substring(1) + "😀";

    assertThat(TruncatedProblem.of(problem("a", "", value)).arguments())
        .isEqualTo(Map.of("value", MOST.substring(1) + "…"));
  }
}
