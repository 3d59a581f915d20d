package io.github.openinspections.examples.cli;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.history.KnownDeadlines;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.examples.cli.history.DeadlineCalendar;
import io.github.openinspections.examples.cli.history.DeadlinesJson;
import io.github.openinspections.examples.cli.history.DeadlinesText;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows by when priority areas must be dealt with, and whether an inspection took place since. */
@Command(
    name = "deadlines",
    description =
        "Shows the due dates of priority areas, and whether an inspection took place on or after"
            + " each. Nothing is known after the date of the release: that given by --as-of, else the"
            + " latest that a record states. Whether a deadline was met is for the reports to say.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DeadlinesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--ics", description = "Write a calendar (RFC 5545) of the dates.")
  private boolean calendar;

  @Mixin private AnswerReport report = new AnswerReport();

  @Mixin private FileQuestion question = FileQuestion.ofRelease();

  DeadlinesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    boolean json = report.isJson();
    if (json && calendar) {
      throw new Failure(Said.of("ics-or-json"));
    }
    return question.answer(
        terminal, json, (history, area) -> content(history.deadlines(release(history)), json));
  }

  private Optional<Content> content(KnownDeadlines deadlines, boolean json) {
    if (!calendar) {
      return Optional.of(
          json
              ? DeadlinesJson.of(deadlines, terminal.words())
              : DeadlinesText.of(deadlines, terminal.words()));
    }
    if (deadlines.dated().isEmpty()) {
      terminal.say(terminal.words().of("answer.calendar.none"));
      return Optional.empty();
    }
    return Optional.of(DeadlineCalendar.of(deadlines, terminal.words()));
  }

  private PartialDate release(InspectionHistory history) throws Failure {
    Optional<PartialDate> given = question.release();
    if (given.isPresent()) {
      return given.get();
    }
    return history.chains().stream()
        .flatMap(DeadlinesCommand::members)
        .flatMap(inspection -> inspection.asOf().stream())
        .min(PartialDate.LATEST_FIRST)
        .orElseThrow(() -> new Failure(Said.of("no-release")));
  }

  private static Stream<Inspection> members(FollowUpChain chain) {
    return Stream.concat(chain.originals().stream(), chain.followUps().stream());
  }
}
