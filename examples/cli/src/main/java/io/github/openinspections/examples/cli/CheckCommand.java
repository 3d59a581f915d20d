package io.github.openinspections.examples.cli;

import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.input.ReadingChoice;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.output.ReportPlaces;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.RuleBook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with data sets. */
@Command(
    name = "check",
    description = "Says what is wrong with data sets, each file being one.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  private static final int MOST_JOBS = 256;

  private final Terminal terminal;

  @Option(
      names = "--report",
      paramLabel = "FORM",
      description = "The form of the report: ${COMPLETION-CANDIDATES}; text unless given.")
  private ReportChoice form = ReportChoice.TEXT;

  @Option(
      names = "--output",
      paramLabel = "NAME",
      description = "A file to write the report to; a folder if there are several files.")
  private Optional<String> output = Optional.empty();

  @Mixin private ReadingChoice reading = new ReadingChoice();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "A properties file that grades rules: INS-005=warning, QUO-003=off.")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "The day that rules take for today; else it is today in UTC.")
  private Optional<LocalDate> today = Optional.empty();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many threads share a file of lines; 1 unless given. The report is the same.")
  private int jobs = 1;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "From which severity on the exit code is 1: ${COMPLETION-CANDIDATES}; error unless given.")
  private FailOn failOn = FailOn.ERROR;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "JSON, one record a line or a published table, gzipped or not; - is standard input.")
  private List<String> names = List.of();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw new Failure("--jobs " + jobs + ": expected a number from 1 to " + MOST_JOBS);
    }
    requireFollowing();
    reading.reader(terminal, Optional.empty());
    Check check = new Check(terminal, reading, validator(), form, jobs, failOn);
    List<DataFile> files = new ArrayList<>();
    int code = ExitCode.CLEAN;
    for (String name : names) {
      try {
        files.add(DataFile.of(name, terminal.in()));
      } catch (Failure unusable) {
        terminal.say(unusable);
        code = ExitCode.FAILED;
      }
    }
    List<Output> places = ReportPlaces.of(terminal, output, names.size() > 1, form.suffix(), files);
    for (int i = 0; i < files.size(); i++) {
      code = Math.max(code, check.run(files.get(i), places.get(i)));
    }
    return code;
  }

  /** Refuses what cannot be told apart again: it would be a report that nobody can read. */
  private void requireFollowing() throws Failure {
    if (names.indexOf(DataFile.STANDARD_INPUT) != names.lastIndexOf(DataFile.STANDARD_INPUT)) {
      throw new Failure("- stands more than once: standard input can be read only once");
    }
    if (names.size() > 1 && output.isEmpty() && !form.canFollow()) {
      throw new Failure(
          "--report "
              + form
              + " of several files: expected --output with a folder for the reports");
    }
  }

  private DatasetValidator validator() throws Failure {
    RuleBook book = rules.isPresent() ? RuleFile.read(rules.get()) : StandardBook.BOOK;
    return DatasetValidator.of(
        today
            .map(day -> Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
            .map(book::clock)
            .orElse(book));
  }
}
