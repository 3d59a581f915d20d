package io.github.openinspections.examples.cli;

import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.examples.cli.history.GradesAsked;
import io.github.openinspections.examples.cli.history.LatestJson;
import io.github.openinspections.examples.cli.history.LatestText;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the latest grades in an area. */
@Command(
    name = "latest",
    description =
        "Shows the latest grade of each aspect in an area, for each provider, with its date,"
            + " framework and scale.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LatestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private AspectOption aspect = new AspectOption();

  @Mixin private AnswerReport report = new AnswerReport();

  @Mixin private FileQuestion question = new FileQuestion();

  LatestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    question.requireArea();
    Optional<AspectCode> only = aspect.asked();
    return question.answer(
        terminal,
        report.isJson(),
        (history, area) -> {
          List<GradeSeries> series = GradesAsked.series(history, only);
          if (series.isEmpty()) {
            terminal.say(
                AspectOption.nothing(only, GradesAsked.aspects(history), terminal.words()));
          }
          return Optional.of(
              report.isJson()
                  ? LatestJson.of(area.orElseThrow().title(), series)
                  : LatestText.of(series, terminal.words()));
        });
  }
}
