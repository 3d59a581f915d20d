package io.github.openinspections.examples.cli;

import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.examples.cli.history.GradesAsked;
import io.github.openinspections.examples.cli.history.GradesOverTimeJson;
import io.github.openinspections.examples.cli.history.GradesOverTimeText;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how grades in an area moved over time. */
@Command(
    name = "grades",
    description =
        "Shows the grades of each aspect in an area over time, oldest first, for each provider,"
            + " with dates, frameworks and scales. Levels of two scales cannot be compared.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class GradesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private AspectOption aspect = new AspectOption();

  @Mixin private AnswerReport report = new AnswerReport();

  @Mixin private FileQuestion question = new FileQuestion();

  GradesCommand(Terminal terminal) {
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
          long undecided = GradesAsked.undecided(series);
          if (undecided > 0) {
            terminal.say(terminal.words().count("answer.grades.undecided", undecided));
          }
          return Optional.of(
              report.isJson()
                  ? GradesOverTimeJson.of(area.orElseThrow().title(), series)
                  : GradesOverTimeText.of(series, terminal.words()));
        });
  }
}
