package io.github.openinspections.examples.cli;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.input.AsOf;
import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.input.DatedName;
import io.github.openinspections.examples.cli.input.ReadingChoice;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.terminal.ReadingBar;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Checks data sets one after another; a failure in one does not stop the next. */
final class Check {
  private final Terminal terminal;
  private final ReadingChoice reading;
  private final DatasetValidator validator;
  private final PrintedReports reports;
  private final int jobs;
  private final FailOn failOn;
  private final Optional<CodeHostLog> log;
  private boolean printed;

  Check(
      Terminal terminal,
      ReadingChoice reading,
      DatasetValidator validator,
      PrintedReports reports,
      int jobs,
      FailOn failOn,
      Optional<CodeHostLog> log) {
    this.terminal = terminal;
    this.reading = reading;
    this.validator = validator;
    this.reports = reports;
    this.jobs = jobs;
    this.failOn = failOn;
    this.log = log;
  }

  /** Checks a data set, writes the report and returns the exit code. */
  int run(DataFile given, DatedName name, Output place) {
    ReportChoice format = reports.format();
    try (DataFile file = format.isPage() ? given.rereadable() : given) {
      ValidationReport report = report(file, name);
      DatasetReader again = reading.reader(terminal, Optional.empty(), name.date());
      ValidationReport shown = reports.shown(report);
      log.ifPresent(all -> all.add(file, shown));
      Content content = reports.content(shown, () -> file.open(again), place.coloured());
      if (format.isJson()) {
        place.writeJson(content);
      } else {
        place.write(printed && format.isText() ? afterBlankLine(content) : content);
      }
      printed = place.isStandard();
      return failOn.exitCode(report);
    } catch (Failure failure) {
      terminal.say(failure);
    } catch (IOException lost) {
      terminal.say(Failure.of(given.name(), lost));
    } catch (UncheckedIOException lost) {
      terminal.say(Failure.of(given.name(), lost));
    }
    return ExitCode.FAILED;
  }

  private static Content afterBlankLine(Content content) {
    return out -> {
      out.write('\n');
      content.writeTo(out);
    };
  }

  private ValidationReport report(DataFile file, DatedName name) throws IOException, Failure {
    Optional<ReadingBar> bar = ReadingBar.of(terminal, file.name());
    try {
      DatasetReader reader = reading.reader(terminal, bar, name.date());
      return jobs == 1 ? inOne(reader, file, name) : inParts(reader, file, name);
    } finally {
      bar.ifPresent(ReadingBar::close);
    }
  }

  private ValidationReport inOne(DatasetReader reader, DataFile file, DatedName name)
      throws IOException {
    try (InspectionDataset dataset = file.open(reader)) {
      AsOf.note(terminal, name, file, dataset);
      return validator.validate(dataset);
    }
  }

  private ValidationReport inParts(DatasetReader reader, DataFile file, DatedName name)
      throws IOException {
    List<InspectionDataset> parts = file.openParts(reader, jobs);
    AsOf.note(terminal, name, file, parts.get(0));
    ExecutorService threads = Executors.newFixedThreadPool(parts.size());
    try {
      return validator.validate(parts, threads);
    } finally {
      threads.shutdownNow();
      for (InspectionDataset part : parts) {
        part.close();
      }
    }
  }
}
