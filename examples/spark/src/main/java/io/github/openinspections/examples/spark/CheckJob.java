package io.github.openinspections.examples.spark;

import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.Severity;
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
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program that checks a data set on the cluster that it is submitted to. */
@Command(
    name = "CheckJob",
    description = "Checks a data set and writes the report as JSON.",
    footer =
        "Exit codes: 0 checked, whatever was found; 1 the job failed; 2 the data set was not read to its end, or no record of it.",
    mixinStandardHelpOptions = true)
public final class CheckJob implements Callable<Integer> {
  /** As {@link DiffJob} ends: nobody should take the report for one of the whole data set. */
  private static final int NOT_ALL = 2;

  private static final String RECORDS = "/records";
  private static final String FINDINGS = "/findings";

  @Parameters(paramLabel = "DATA", description = "File, or folder of files that form one data set.")
  private String data = "";

  @Parameters(
      paramLabel = "REPORT",
      description = "File to write the report to; an existing file is overwritten.")
  private String report = "";

  @Mixin private Cluster cluster = new Cluster();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "Date the rules treat as today (default: today, UTC).")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Option(
      names = "--parquet",
      paramLabel = "FOLDER",
      description =
          "Folder to write the tables records and findings to, as Parquet: these two folders in it are replaced.")
  private Optional<String> tables = Optional.empty();

  private CheckJob() {}

  /** Runs the job and ends the process with an error if it fails. */
  public static void main(String[] arguments) {
    int code = new CommandLine(new CheckJob()).execute(arguments);
    if (code != 0) {
      System.exit(code); // so that Spark reports the application as failed
    }
  }

  @Override
  public Integer call() throws IOException {
    LocalDate date = today;
    try (JavaSparkContext spark = cluster.connect()) {
      requireApart(spark.hadoopConfiguration());
      SparkCheck check = new SparkCheck(spark, () -> standard(date), cluster.partBytes());
      ValidationReport found = check.check(data);
      write(found, spark);
      if (tables.isPresent()) {
        SparkTables parquet = new SparkTables(spark, cluster.partBytes());
        parquet.writeRecords(data, tables.get() + RECORDS);
        parquet.writeFindings(found, tables.get() + FINDINGS);
      }
      RecordCounts records = found.records();
      System.out.printf(
          "%d records read, %d valid, %d with errors, %d unreadable%n",
          records.read(), records.valid(), records.withErrors(), records.unreadable());
      System.out.printf("errors: %d%n", found.count(Severity.ERROR));
      found.stopped().ifPresent(stop -> System.out.println("Stopped early: " + stop.reason()));
      return exitCode(found);
    }
  }

  static int exitCode(ValidationReport found) {
    long readable = found.records().read() - found.records().unreadable();
    return found.complete() && readable > 0 ? 0 : NOT_ALL;
  }

  private void requireApart(Configuration configuration) throws IOException {
    Cluster.requireApart(data, report, configuration);
    if (tables.isPresent()) {
      Cluster.requireApart(data, tables.get() + RECORDS, configuration);
      Cluster.requireApart(data, tables.get() + FINDINGS, configuration);
      Cluster.requireOutside(report, tables.get() + RECORDS, configuration);
      Cluster.requireOutside(report, tables.get() + FINDINGS, configuration);
    }
  }

  /** The rules of the command line, with the same date on all machines. */
  static DatasetValidator standard(LocalDate today) {
    Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    return DatasetValidator.of(RuleBook.standard().including(ReadingRules.all()).clock(clock));
  }

  private void write(ValidationReport found, JavaSparkContext spark) throws IOException {
    try (OutputStream out = Cluster.create(report, spark)) {
      ValidationReportWriter.json().write(found, out);
    }
  }
}
