package io.github.openinspections.examples.spark;

import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.serialization.ValidationReportWriter;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.RuleBook;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program that is submitted to a cluster. */
@Command(
    name = "CheckJob",
    description = "Checks a data set and writes the report as JSON.",
    mixinStandardHelpOptions = true)
public final class CheckJob implements Callable<Integer> {
  @Parameters(
      paramLabel = "DATA",
      description = "A file, or a folder of files that are one data set.")
  private String data = "";

  @Parameters(paramLabel = "REPORT", description = "Where the report goes; what is there is lost.")
  private String report = "";

  @Option(
      names = "--part-megabytes",
      paramLabel = "N",
      description = "How much a task reads; ${DEFAULT-VALUE} unless told otherwise.")
  private int megabytes = 128;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "What counts as today, such as 2026-11-23; else the date in UTC.")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  private CheckJob() {}

  /** Runs. */
  public static void main(String[] arguments) {
    int code = new CommandLine(new CheckJob()).execute(arguments);
    if (code != 0) {
      System.exit(code); // and the application counts as failed
    }
  }

  @Override
  public Integer call() throws IOException {
    LocalDate date = today;
    try (JavaSparkContext spark =
        new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "inspections"))) {
      SparkCheck check = new SparkCheck(spark, () -> standard(date), (long) megabytes << 20);
      ValidationReport found = check.check(data);
      write(found, spark);
      RecordCounts records = found.records();
      System.out.printf(
          "%d records read, %d valid, %d with errors, %d unreadable%n",
          records.read(), records.valid(), records.withErrors(), records.unreadable());
    }
    return 0;
  }

  /** All rules that there are, as on the command line, with one day for all machines. */
  static DatasetValidator standard(LocalDate today) {
    Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    return DatasetValidator.of(RuleBook.standard().including(ReadingRules.all()).clock(clock));
  }

  private void write(ValidationReport found, JavaSparkContext spark) throws IOException {
    Path path = new Path(report);
    try (OutputStream out = path.getFileSystem(spark.hadoopConfiguration()).create(path, true)) {
      ValidationReportWriter.json().write(found, out);
    }
  }
}
