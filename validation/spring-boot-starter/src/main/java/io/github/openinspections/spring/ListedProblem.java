package io.github.openinspections.spring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

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
   * Returns the most severe problems in their order, as many as a response can reasonably hold: at
   * most 1,000, with at most 262,144 characters of pointers and messages.
   */
  public static List<ListedProblem> of(List<Problem> problems) {
    return of(problems, Language.english());
  }

  /** Returns the same problems as {@link #of(List)}, with their messages in a language. */
  static List<ListedProblem> of(List<Problem> problems, Language language) {
    List<ListedProblem> listed = new ArrayList<>();
    for (Problem problem : mostSevere(problems)) {
      listed.add(of(language.translate(problem)));
    }
    return listed;
  }

  /** A warning takes no place from an error; those that are listed keep their order. */
  private static List<Problem> mostSevere(List<Problem> problems) {
    List<Integer> bySeverity =
        IntStream.range(0, problems.size())
            .boxed()
            .sorted(Comparator.comparing(i -> problems.get(i).severity()))
            .toList();
    BitSet chosen = new BitSet();
    int characters = 0;
    for (int i : bySeverity.subList(0, Math.min(MAX_LISTED, problems.size()))) {
      int more = problems.get(i).pointer().length() + problems.get(i).message().length();
      if (more <= MAX_CHARACTERS - characters) {
        characters += more;
        chosen.set(i);
      }
    }
    return chosen.stream().mapToObj(problems::get).toList();
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
