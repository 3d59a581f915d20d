package io.github.openinspections.examples.cli;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.html.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The only aspect that a question about grades is about. */
final class AspectOption {
  /** A file may have any number of aspects. */
  private static final int NAMED = 8;

  @Option(
      names = "--aspect",
      paramLabel = "ASPECT",
      description = "Only one aspect, such as overall-effectiveness (default: all).")
  private Optional<String> aspect = Optional.empty();

  /**
   * Returns the aspect; empty if none was given.
   *
   * @throws Failure if there is no text
   */
  Optional<AspectCode> asked() throws Failure {
    if (aspect.filter(String::isBlank).isPresent()) {
      throw new Failure(Said.of("no-aspect"));
    }
    return aspect.map(String::strip).map(AspectCode::of);
  }

  /**
   * Returns a message that there is no such grade, with the aspects that there are.
   *
   * @param aspect the aspect that was asked for; any if empty
   * @param there the aspects that have grades in the area
   */
  static String nothing(Optional<AspectCode> aspect, List<AspectCode> there, Words words) {
    String nothing =
        aspect
            .map(code -> words.of("answer.grades.none-of-aspect", "aspect", code))
            .orElseGet(() -> words.of("answer.grades.none"));
    if (there.isEmpty()) {
      return nothing;
    }
    String named =
        there.stream().limit(NAMED).map(AspectCode::toString).collect(Collectors.joining(", "));
    String some =
        there.size() > NAMED
            ? words.of("answer.more", "names", named, "more", there.size() - NAMED)
            : named;
    return words.of("answer.grades.others", "nothing", nothing, "aspects", some);
  }
}
