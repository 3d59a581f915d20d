package io.github.openinspections.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchmarksTest {
  @Test
  void allBenchmarksRun() throws Exception {
    List<Line> lines = Benchmarks.run(Effort.TRIAL, Optional.empty());

    assertThat(lines).extracting(Line::what).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    assertThat(lines).allMatch(line -> line.ratio().median() > 0);
  }

  @Test
  void theTableHasMedianAndSpread() {
    Series series =
        new Series(List.of(4.0, 1.0, 9.0, 2.0)).over(new Series(List.of(2.0, 1.0, 3.0, 1.0)));

    assertThat(series.values()).containsExactly(2.0, 1.0, 3.0, 2.0);
    assertThat(series.median()).isEqualTo(2);
    assertThat(series.min()).isEqualTo(1);
    assertThat(series.max()).isEqualTo(3);
    assertThat(new Line("x / y", series, Goal.atMost(1.5), "detail"))
        .asString()
        .containsPattern("^x / y +2\\.00 +1\\.00 – 3\\.00 +≤ 1\\.50 missed +detail$");
  }

  @Test
  void theCommandLineIsMeasuredAsItsLauncherStartsIt() throws IOException {
    assertThat(Path.of("../cli/inspections")).content().contains(ColdRuns.LAUNCHED);
  }

  @Test
  void slowForksAreCounted() {
    assertThat(new Series(List.of(10.0, 13.9, 14.1, 30.0)).slow()).isEqualTo(2);
  }

  @Test
  void wrongResultsAreNotTimed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Turns.of(Effort.TRIAL, 7, () -> 7, () -> 6))
        .withMessage("expected 7, got 6");
  }
}
