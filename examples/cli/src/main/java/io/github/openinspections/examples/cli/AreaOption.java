package io.github.openinspections.examples.cli;

import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.examples.cli.history.AskedArea;
import io.github.openinspections.examples.cli.outcome.Failure;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The only area that a question is about. */
final class AreaOption {
  @Option(
      names = "--area",
      paramLabel = "AREA",
      description =
          "Only one area, by its code or name, such as S12000006 or \"Devon County Council\";"
              + " former codes and names count.")
  private Optional<String> area = Optional.empty();

  /** Whether an area was given. */
  boolean isGiven() {
    return area.isPresent();
  }

  /**
   * Returns the area; empty if none was given.
   *
   * @throws Failure if there is no text, or if it may mean several areas
   */
  Optional<AskedArea> asked(Vocabulary vocabulary) throws Failure {
    return area.isEmpty() ? Optional.empty() : Optional.of(AskedArea.of(area.get(), vocabulary));
  }
}
