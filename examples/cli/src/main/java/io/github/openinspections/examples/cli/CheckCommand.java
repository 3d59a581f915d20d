package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.examples.cli.input.AcceptedFile;
import io.github.openinspections.examples.cli.input.AsOf;
import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.input.DatedName;
import io.github.openinspections.examples.cli.input.ReadingChoice;
import io.github.openinspections.examples.cli.input.ReleaseFile;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.output.OutputName;
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

/** Reports what is wrong with data sets. */
@Command(
    name = "check",
    description = "Reports what is wrong with data sets, one per file.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--report",
      paramLabel = "FORMAT",
      converter = ReportChoice.Converter.class,
      completionCandidates = ReportChoice.Names.class,
      description = "Report format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ReportChoice format = ReportChoice.TEXT;

  @Option(
      names = "--for",
      paramLabel = "AUDIENCE",
      description =
          "Whom a text report is for: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). For the publisher, it is a list for a letter, without ids of rules.")
  private Audience audience = Audience.READER;

  @Option(
      names = "--timelines",
      description = "With --report html, add the timelines of `inspections history` to the page.")
  private boolean timelines;

  @Option(
      names = "--output",
      paramLabel = "NAME",
      converter = OutputName.class,
      description = "File to write the report to; with several data sets, a folder.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--sarif-log",
      paramLabel = "FILE",
      converter = OutputName.class,
      description =
          "Also write one SARIF log of all data sets to this file, with their paths as given, as code hosts take it.")
  private Optional<String> sarifLog = Optional.empty();

  @Option(
      names = "--without-values",
      description =
          "For public places: say which rule was broken in which line, and repeat nothing that the data sets say.")
  private boolean withoutValues;

  @Mixin private ReadingChoice reading = new ReadingChoice();

  @Mixin private AsOf asOf = new AsOf();

  @Mixin private ChosenRules rules = new ChosenRules();

  @Option(
      names = "--accepted",
      paramLabel = "FILE",
      description =
          "File of findings that were looked at, see `inspections accept`; they are counted apart and do not fail the check.")
  private Optional<String> accepted = Optional.empty();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "Date the rules treat as today (default: today, UTC).")
  private Optional<LocalDate> today = Optional.empty();

  @Mixin private Jobs jobs = new Jobs();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Lowest severity that makes the exit code 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FailOn failOn = FailOn.ERROR;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "JSON, NDJSON or a published table (CSV), gzipped or not, or a folder of the tables that"
              + " convert writes; - is standard input.")
  private List<String> names = List.of();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    int threads = jobs.count();
    if (audience == Audience.PUBLISHER && !format.isText()) {
      throw new Failure(Said.of("publisher-text", "format", format));
    }
    if (timelines && !format.isPage()) {
      throw new Failure(Said.of("timelines-html", "format", format));
    }
    if (withoutValues && (format.isPage() || audience == Audience.PUBLISHER)) {
      throw new Failure(
          format.isPage()
              ? Said.of("values-in-page", "format", format)
              : Said.of("values-for-publisher"));
    }
    requireReadableReports();
    reading.reader(terminal, Optional.empty());
    Vocabulary vocabulary = reading.vocabulary();
    PrintedReports reports =
        new PrintedReports(
            format,
            audience,
            terminal.words().language(),
            timelines ? Optional.of(vocabulary) : Optional.empty(),
            !withoutValues);
    DatasetValidator validator = validator(vocabulary);
    List<DataFile> files = new ArrayList<>();
    List<DatedName> dated = new ArrayList<>();
    int code = ExitCode.CLEAN;
    for (String name : names) {
      try {
        DatedName named = asOf.named(name);
        files.add(DataFile.of(named.file(), terminal));
        dated.add(named);
      } catch (Failure unusable) {
        terminal.say(unusable);
        code = ExitCode.FAILED;
      }
    }
    List<Output> places =
        ReportPlaces.of(terminal, output, names.size() > 1, format.suffix(), files, sarifLog);
    Optional<CodeHostLog> log =
        sarifLog.isPresent()
            ? Optional.of(CodeHostLog.of(terminal, sarifLog.get(), files))
            : Optional.empty();
    Check check = new Check(terminal, reading, validator, reports, threads, failOn, log);
    for (int i = 0; i < files.size(); i++) {
      code = Math.max(code, check.run(files.get(i), dated.get(i), places.get(i)));
    }
    if (log.isPresent()) {
      log.get().write();
    }
    return code;
  }

  /** Refuses input that cannot be read twice and reports that nobody could separate again. */
  private void requireReadableReports() throws Failure {
    ReleaseFile.requireOneStandardInput(names.toArray(String[]::new));
    if (names.size() > 1 && output.isEmpty() && !format.canFollow()) {
      throw new Failure(Said.of("several-files", "format", format));
    }
  }

  private DatasetValidator validator(Vocabulary vocabulary) throws Failure {
    RuleBook book = rules.book().vocabulary(vocabulary);
    return DatasetValidator.of(
            today
                .map(
                    day ->
                        Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .map(book::clock)
                .orElse(book))
        .accepting(accepted())
        .in(terminal.words().language());
  }

  private AcceptedFindings accepted() throws Failure {
    if (accepted.isEmpty()) {
      return AcceptedFindings.NONE;
    }
    AcceptedFile file = AcceptedFile.read(accepted.get());
    file.notes().forEach(terminal::say);
    return file.findings();
  }
}
