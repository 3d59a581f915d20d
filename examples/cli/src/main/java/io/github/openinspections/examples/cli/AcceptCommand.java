package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.input.AcceptedFile;
import io.github.openinspections.examples.cli.input.ReportFile;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.output.OutputName;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.report.AcceptedFindingsJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accepts findings that somebody looked at. */
@Command(
    name = "accept",
    description =
        "Accepts the open findings of some rules, after somebody looked at them. A later `check --accepted` counts them apart; a finding whose value changes is open again.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AcceptCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      required = true,
      split = ",",
      description = "Rule whose findings are accepted, such as INS-005; may be repeated.")
  private List<String> rules = List.of();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why they are accepted.")
  private String reason = "";

  @Option(names = "--by", paramLabel = "WHO", description = "Who looked at them.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "Date on which they are accepted (default: today, UTC).")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "Last day on which they are accepted (default: no end).")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      converter = OutputName.class,
      description =
          "File to add them to; the entries that it has are kept (default: standard output).")
  private Optional<String> output = Optional.empty();

  @Parameters(
      paramLabel = "REPORT",
      description = "Report of `check --report json`; - is standard input.")
  private String name = "";

  AcceptCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    if (reason.isBlank()) {
      throw new Failure(Said.of("no-reason"));
    }
    LocalDate day = on.orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    if (until.filter(day::isAfter).isPresent()) {
      throw new Failure(Said.of("until-before", "until", until.get(), "date", day));
    }
    ValidationReport report = ReportFile.read(name, terminal);
    List<Problem> problems = ChosenFindings.of(name, report, rules);
    List<AcceptedFinding> chosen =
        problems.stream()
            .map(
                problem ->
                    AcceptedFinding.of(problem, report.source())
                        .reason(reason)
                        .by(by)
                        .on(day)
                        .until(until)
                        .build())
            .toList();
    AcceptedFindings known = known();
    AcceptedFindings all = known.and(chosen);
    place().writeJson(out -> AcceptedFindingsJson.write(all, out));
    int added = all.entries().size() - known.entries().size();
    terminal.say(
        Said.of(
            "accepted",
            "findings",
            terminal.words().count("message.findings", problems.size()),
            "entries",
            terminal.words().count("message.entries", added)));
    return ExitCode.CLEAN;
  }

  private Output place() throws Failure {
    Optional<String> file = Output.named(output);
    return file.isPresent()
        ? Output.file(terminal, Output.pathOf(file.get()))
        : Output.standard(terminal);
  }

  /** Returns what the file holds already; nothing in it may be lost. */
  private AcceptedFindings known() throws Failure {
    Optional<String> given = Output.named(output);
    if (given.isEmpty()) {
      return AcceptedFindings.NONE;
    }
    Path file = Output.pathOf(given.get());
    if (Files.notExists(file)) {
      return AcceptedFindings.NONE;
    }
    AcceptedFile known = AcceptedFile.read(given.get());
    if (!known.notes().isEmpty()) {
      throw new Failure(known.notes());
    }
    return known.findings();
  }
}
