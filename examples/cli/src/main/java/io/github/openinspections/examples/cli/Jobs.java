package io.github.openinspections.examples.cli;

import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import picocli.CommandLine.Option;

/** The number of threads that share the work on a file. */
final class Jobs {
  private static final int MOST = 256;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "Number of threads that share an NDJSON file (default: ${DEFAULT-VALUE}). The report is the same.")
  private int jobs = 1;

  /**
   * Returns the number.
   *
   * @throws Failure if there cannot be so many
   */
  int count() throws Failure {
    if (jobs < 1 || jobs > MOST) {
      throw new Failure(Said.of("jobs", "jobs", jobs, "most", MOST));
    }
    return jobs;
  }
}
