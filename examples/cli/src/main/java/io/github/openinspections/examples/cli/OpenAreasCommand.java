package io.github.openinspections.examples.cli;

import io.github.openinspections.examples.cli.history.DoneWords;
import io.github.openinspections.examples.cli.history.OpenAreasAsked;
import io.github.openinspections.examples.cli.history.OpenAreasJson;
import io.github.openinspections.examples.cli.history.OpenAreasText;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the priority areas that no review is known to have called done. */
@Command(
    name = "open-areas",
    description =
        "Shows the priority areas that no review is known to have called done, each with the last"
            + " rating of it. Whether an area that no review rated is open is not known.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class OpenAreasCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--done",
      paramLabel = "RATING",
      split = ",",
      description =
          "Rating that means done, as printed or as the code of a level; may be repeated (default: "
              + DoneWords.STANDARD
              + ").")
  private List<String> done = List.of();

  @Mixin private AnswerReport report = new AnswerReport();

  @Mixin private FileQuestion question = new FileQuestion();

  OpenAreasCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    if (done.stream().anyMatch(String::isBlank)) {
      throw new Failure(Said.of("no-rating"));
    }
    DoneWords words = done.isEmpty() ? DoneWords.standard() : DoneWords.of(done);
    return question.answer(
        terminal,
        report.isJson(),
        (history, area) -> {
          OpenAreasAsked open = OpenAreasAsked.of(history, words);
          return Optional.of(
              report.isJson()
                  ? OpenAreasJson.of(open, terminal.words())
                  : OpenAreasText.of(open, terminal.words()));
        });
  }
}
