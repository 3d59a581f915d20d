package io.github.openinspections.examples.cli;

import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.history.InspectionsSince;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.examples.cli.history.ChainsSince;
import io.github.openinspections.examples.cli.history.HistoryJson;
import io.github.openinspections.examples.cli.history.HistoryText;
import io.github.openinspections.examples.cli.input.AsOf;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.examples.html.HistoryLimits;
import io.github.openinspections.examples.html.HtmlHistory;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the follow-ups of inspections and the progress of their priority areas. */
@Command(
    name = "history",
    description =
        "Shows each original inspection with its follow-ups, and what became of each priority area.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class HistoryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = AsOf.AnyDate.class,
      description =
          "Show only inspections that took place on or after a date, such as 2014 or 2014-05-01, each with what it follows up and what follows it up; the newest first.")
  private Optional<PartialDate> since = Optional.empty();

  @Option(
      names = "--all",
      description =
          "With --report html, show everything: without it, the page of a large data set shows the newest inspections of every place in full and says what it leaves out.")
  private boolean all;

  @Mixin private PageReport report = new PageReport();

  @Mixin private FileQuestion question = new FileQuestion();

  HistoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    return switch (report.format()) {
      case TEXT -> question.answer(terminal, false, (history, area) -> content(history, false));
      case JSON -> question.answer(terminal, true, (history, area) -> content(history, true));
      case HTML -> page();
    };
  }

  private int page() throws Failure {
    if (since.isPresent()) {
      throw new Failure(Said.of("since-html", "date", since.get()));
    }
    HistoryLimits limits = all ? HistoryLimits.NONE : HistoryLimits.USUAL;
    return question.page(
        terminal,
        (read, area) ->
            out -> HtmlHistory.write(read, area, limits, terminal.words().language(), out));
  }

  private Optional<Content> content(InspectionHistory history, boolean json) {
    Optional<InspectionsSince> newer = since.map(history::since);
    newer.ifPresent(this::say);
    InspectionHistory shown = newer.map(found -> ChainsSince.of(history, found)).orElse(history);
    return Optional.of(
        json
            ? HistoryJson.of(shown, newer)
            : HistoryText.of(shown, terminal.columns(), terminal.words()));
  }

  private void say(InspectionsSince newer) {
    int undecided = newer.undecided().size();
    if (newer.inspections().isEmpty()) {
      terminal.say(terminal.words().of("answer.since.none", "date", newer.date()));
    } else if (undecided > 0) {
      terminal.say(
          terminal.words().of("answer.since.undecided", "count", undecided, "date", newer.date()));
    }
  }
}
