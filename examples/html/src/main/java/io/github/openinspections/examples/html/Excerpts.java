package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.InspectionWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * The lines of records and the rows of tables around problems, collected while the data set is read
 * again. Only these are kept.
 */
final class Excerpts {
  private static final String CUT = "…";
  private static final int SHORTEST_CUT = 1000;

  private final Map<Long, List<Problem>> wanted = new HashMap<>();
  private final Map<Problem, Excerpt> found = new HashMap<>();
  private final Words words;

  private Excerpts(Words words) {
    this.words = words;
  }

  static Excerpts of(List<Problem> problems, Words words) {
    Excerpts excerpts = new Excerpts(words);
    for (Problem problem : problems) {
      problem
          .record()
          .ifPresent(
              record ->
                  excerpts.wanted.computeIfAbsent(record, r -> new ArrayList<>()).add(problem));
    }
    return excerpts;
  }

  void accept(Entry entry) {
    List<Problem> problems = wanted.getOrDefault(entry.number(), List.of());
    boolean changed =
        problems.stream()
            .flatMap(problem -> problem.id().stream())
            .anyMatch(id -> !entry.id().filter(own -> isOrBegins(id, own)).isPresent());
    if (changed) {
      problems.forEach(problem -> found.put(problem, none("changed")));
    } else if (entry.inspection().isEmpty()) {
      problems.forEach(problem -> found.put(problem, none("unreadable")));
    } else if (!problems.isEmpty()) {
      List<Problem> inRecord = new ArrayList<>();
      for (Problem problem : problems) {
        row(entry, problem)
            .ifPresentOrElse(row -> found.put(problem, row), () -> inRecord.add(problem));
      }
      take(entry.inspection().get(), inRecord);
    }
  }

  /** Whether a problem has the id of a record, which is cut there if it is long. */
  private static boolean isOrBegins(String inProblem, String id) {
    return inProblem.equals(id)
        || (inProblem.length() >= SHORTEST_CUT
            && inProblem.endsWith(CUT)
            && id.startsWith(inProblem.substring(0, inProblem.length() - CUT.length())));
  }

  /** The row with the wrong cell, if the problem is in one. */
  private Optional<Excerpt> row(Entry entry, Problem problem) {
    if (problem.columnName().isEmpty() || problem.position().isEmpty()) {
      return Optional.empty();
    }
    Position at = problem.position().get();
    return entry.rows().stream()
        .filter(row -> row.line() == at.line() && at.column() <= row.cells().size())
        .findFirst()
        .map(row -> Excerpt.of(ShownRow.of(row, (int) at.column() - 1, words)));
  }

  private void take(Inspection inspection, List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    try {
      String json = InspectionWriter.json().toText(inspection);
      Set<String> pointers =
          problems.stream().map(Problem::pointer).collect(Collectors.toUnmodifiableSet());
      Map<String, Span> places = JsonPlaces.of(json, pointers);
      for (Problem problem : problems) {
        found.put(
            problem,
            ExcerptLines.around(json, JsonPlaces.nearest(places, problem.pointer()), words));
      }
    } catch (IllegalArgumentException | JacksonException e) {
      problems.forEach(problem -> found.put(problem, none("unwritable")));
    }
  }

  private Excerpt none(String why) {
    return Excerpt.none(words.of("page.excerpt." + why, "count", ListedProblems.WITH_EXCERPT));
  }

  /** Returns the excerpt for a listed problem, or why there is none. */
  Excerpt of(Problem problem) {
    if (problem.record().isEmpty()) {
      return Excerpt.none("");
    }
    List<Problem> shown = wanted.getOrDefault(problem.record().getAsLong(), List.of());
    return found.getOrDefault(problem, none(shown.contains(problem) ? "changed" : "beyond"));
  }
}
