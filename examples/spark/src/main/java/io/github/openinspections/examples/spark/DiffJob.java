package io.github.openinspections.examples.spark;

import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseSummary;
import io.github.openinspections.serialization.release.ReleaseFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The program that compares two releases of a data set on the cluster that it is submitted to. */
@Command(
    name = "DiffJob",
    description = "Compares two releases of a data set and writes the comparison as JSON.",
    footer = "Exit codes: 0 compared, 1 the job failed, 2 the releases do not cover the same.",
    mixinStandardHelpOptions = true)
public final class DiffJob implements Callable<Integer> {
  /** As the command line ends, so that nobody takes the changes for those of one data set. */
  private static final int NOT_COMPARABLE = 2;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The older release: a file, or a folder of NDJSON files.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer release.")
  private String now = "";

  @Parameters(
      index = "2",
      paramLabel = "REPORT",
      description = "File to write the comparison to; an existing file is overwritten.")
  private String report = "";

  @Mixin private Cluster cluster = new Cluster();

  private DiffJob() {}

  /** Runs the job and ends the process with an error if it fails. */
  public static void main(String[] arguments) {
    int code = new CommandLine(new DiffJob()).execute(arguments);
    if (code != 0) {
      System.exit(code); // so that Spark reports the application as failed
    }
  }

  @Override
  public Integer call() throws IOException {
    try (JavaSparkContext spark = cluster.connect()) {
      Cluster.requireApart(old, report, spark.hadoopConfiguration());
      Cluster.requireApart(now, report, spark.hadoopConfiguration());
      ReleaseComparison found = new SparkDiff(spark, cluster.partBytes()).compare(old, now);
      try (OutputStream out = Cluster.create(report, spark)) {
        ReleaseFormat.json().write(found, out);
      }
      for (ReleaseChangeKind kind : ReleaseChangeKind.values()) {
        System.out.printf("%s: %d%n", kind, found.counts().of(kind));
      }
      if (!found.comparable()) {
        System.out.println("The releases do not cover the same; the notes of the report say why.");
      }
      return exitCode(found);
    }
  }

  static int exitCode(ReleaseComparison found) {
    return found.comparable() && isRead(found.old()) && isRead(found.now()) ? 0 : NOT_COMPARABLE;
  }

  /** Of a release of which no record could be read there is nothing to compare. */
  private static boolean isRead(ReleaseSummary release) {
    return release.records() == 0 || release.unreadable() < release.records();
  }
}
