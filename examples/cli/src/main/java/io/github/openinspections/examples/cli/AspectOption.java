package io.github.openinspections.examples.cli;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.examples.cli.outcome.Failure;
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
      throw new Failure("--aspect is empty: expected a code such as overall-effectiveness");
    }
    return aspect.map(String::strip).map(AspectCode::of);
  }

  /**
   * Returns a message that there is no such grade, with the aspects that there are.
   *
   * @param aspect the aspect that was asked for; any if empty
   * @param there the aspects that have grades in the area
   */
  static String nothing(Optional<AspectCode> aspect, List<AspectCode> there) {
    return "no inspection in the area has a grade"
        + aspect.map(code -> " of the aspect " + code).orElse("")
        + (there.isEmpty()
            ? ""
            : "; there are grades of "
                + there.stream()
                    .limit(NAMED)
                    .map(AspectCode::toString)
                    .collect(Collectors.joining(", "))
                + (there.size() > NAMED ? " and " + (there.size() - NAMED) + " more" : ""));
  }
}
