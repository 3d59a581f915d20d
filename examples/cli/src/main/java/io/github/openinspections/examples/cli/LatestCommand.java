package io.github.openinspections.examples.cli;

import io.github.openinspections.core.history.LatestGrade;
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
import picocli.CommandLine.Option;

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

  @Option(
      names = "--aspect",
      paramLabel = "ASPECT",
      description = "Only one aspect, such as overall-effectiveness (default: all).")
  private Optional<String> aspect = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FORMAT",
      description = "Output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Mixin private FileQuestion question = new FileQuestion();

  LatestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    if (!question.hasArea()) {
      throw new Failure("--area is missing: expected the code or name of an area");
    }
    Optional<AspectCode> only = Optional.empty();
    if (aspect.isPresent()) {
      if (aspect.get().isBlank()) {
        throw new Failure("--aspect is empty: expected a code such as overall-effectiveness");
      }
      only = Optional.of(AspectCode.of(aspect.get().strip()));
    }
    Optional<AspectCode> wanted = only;
    boolean json = format == AnswerFormat.JSON;
    return question.answer(
        terminal,
        json,
        (history, area) -> {
          List<LatestGrade> latest = GradesAsked.latest(history, area.orElseThrow(), wanted);
          if (latest.isEmpty()) {
            terminal.say("no inspection in the area has a grade" + of(wanted));
          }
          return Optional.of(
              json ? LatestJson.of(area.get().title(), latest) : LatestText.of(latest));
        });
  }

  private static String of(Optional<AspectCode> aspect) {
    return aspect.map(code -> " of the aspect " + code).orElse("");
  }
}
