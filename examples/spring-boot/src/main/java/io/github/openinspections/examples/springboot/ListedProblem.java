package io.github.openinspections.examples.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A problem as an answer shows it. Left out is what the client knows, the record's number and id,
 * and the raw values: the message has them, shortened and made plain.
 *
 * @param rule the rule's id
 * @param severity how bad it is
 * @param pointer the JSON Pointer within the record
 * @param line the line in the body, where the service read the bytes itself
 * @param column the column in code points, likewise
 * @param offset the offset in bytes, likewise
 * @param message what is wrong
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ListedProblem(
    String rule,
    String severity,
    String pointer,
    OptionalLong line,
    OptionalLong column,
    OptionalLong offset,
    String message) {
  /** A pointer holds names of the body: without a limit a small body could have a huge answer. */
  private static final int MOST_CHARACTERS = 1 << 18;

  private static final int MOST = 1000;

  /** Returns the first problems, as many as an answer can reasonably hold. */
  static List<ListedProblem> of(List<Problem> problems) {
    List<ListedProblem> listed = new ArrayList<>();
    int characters = 0;
    for (Problem problem : problems) {
      characters += problem.pointer().length() + problem.message().length();
      if (characters > MOST_CHARACTERS || listed.size() == MOST) {
        break;
      }
      listed.add(of(problem));
    }
    return listed;
  }

  private static ListedProblem of(Problem problem) {
    Optional<Position> place = problem.position();
    return new ListedProblem(
        problem.rule(),
        problem.severity().toString(),
        problem.pointer(),
        place.map(p -> OptionalLong.of(p.line())).orElseGet(OptionalLong::empty),
        place.map(p -> OptionalLong.of(p.column())).orElseGet(OptionalLong::empty),
        place.map(Position::offset).orElseGet(OptionalLong::empty),
        problem.message());
  }
}
