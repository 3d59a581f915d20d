package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import java.util.Locale;

/** The lowest severity that makes the exit code {@link ExitCode#FOUND}. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /** A data set that was not read to its end may contain anything: it does not count as clean. */
  int exitCode(ValidationReport report) {
    boolean found =
        switch (this) {
          case NEVER -> false;
          case WARNING ->
              report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0
                  || !report.complete();
          case ERROR -> report.count(Severity.ERROR) > 0 || !report.complete();
        };
    return found ? ExitCode.FOUND : ExitCode.CLEAN;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
