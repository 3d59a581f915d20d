package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import org.junit.jupiter.api.Test;

class FailOnTest {
  private static ValidationReport report(NotRun rule) {
    return ValidationReport.builder().records(RecordCounts.of(1, 0, 0)).addNotRun(rule).build();
  }

  @Test
  void aRuleThatFailedMakesTheCheckFail() {
    ValidationReport failed =
        report(NotRun.of("OUR-001", "java.lang.IllegalStateException", 1).withFailed(true));

    assertThat(FailOn.ERROR.exitCode(failed)).isEqualTo(ExitCode.FOUND);
    assertThat(FailOn.WARNING.exitCode(failed)).isEqualTo(ExitCode.FOUND);
    assertThat(FailOn.NEVER.exitCode(failed)).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void aRuleThatCouldNotBeDecidedDoesNot() {
    ValidationReport undecided = report(NotRun.of("FRA-001", "no date", 1));

    assertThat(FailOn.ERROR.exitCode(undecided)).isEqualTo(ExitCode.CLEAN);
    assertThat(FailOn.WARNING.exitCode(undecided)).isEqualTo(ExitCode.CLEAN);
  }
}
