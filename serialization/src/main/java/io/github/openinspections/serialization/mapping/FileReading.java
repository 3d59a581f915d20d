package io.github.openinspections.serialization.mapping;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was read of a mapping file.
 *
 * @param text what it says; with problems, what could be made of the rest
 * @param problems what is wrong with its syntax and shape
 * @param places finds the values of JSON Pointers in the file
 */
public record FileReading(
    Optional<MappingText> text, List<Problem> problems, Function<String, Position> places) {
  /** Copies the problems. */
  public FileReading {
    problems = List.copyOf(problems);
  }
}
