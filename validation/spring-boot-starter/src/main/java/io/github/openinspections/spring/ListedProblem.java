package io.github.openinspections.spring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A problem in a response. It leaves out the record number and id, which the client knows, and the
 * raw values, which the message contains, shortened and escaped. Immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param severity its severity
 * @param pointer the JSON Pointer within the record
 * @param line the line in the body, if the bytes were read by an InspectionReader
 * @param column the column in code points, under the same condition
 * @param offset the offset in bytes, under the same condition
 * @param message what is wrong
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ListedProblem(
    String rule,
    String severity,
    String pointer,
    OptionalLong line,
    OptionalLong column,
    OptionalLong offset,
    String message) {
  /**
   * Pointers contain names from the body: without a limit a small body could cause a huge response.
   */
  private static final int MAX_CHARACTERS = 1 << 18;

  private static final int MAX_LISTED = 1000;

  /**
   * Returns the first problems, as many as a response can reasonably hold: at most 1,000, with at
   * most 262,144 characters of pointers and messages.
   */
  public static List<ListedProblem> of(List<Problem> problems) {
    return of(problems, Language.english());
  }

  /** Returns the first problems, as {@link #of(List)} does, with their messages in a language. */
  static List<ListedProblem> of(List<Problem> problems, Language language) {
    List<ListedProblem> listed = new ArrayList<>();
    int characters = 0;
    for (Problem english : problems) {
      Problem problem = language.translate(english);
      characters += problem.pointer().length() + problem.message().length();
      if (characters > MAX_CHARACTERS || listed.size() == MAX_LISTED) {
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
