package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.InspectionWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;

/**
 * The lines of records around problems, collected while the data set is read again. Only these
 * lines are kept.
 */
final class Excerpts {
  private static final String UNREADABLE =
      "This record could not be read, so no part of it can be shown here.";
  private static final String BEYOND =
      "Only the first " + ListedProblems.WITH_EXCERPT + " problems of a rule show their record.";
  private static final String CHANGED =
      "The data has changed since it was checked: this record is no longer here.";
  private static final String UNWRITABLE =
      "This record cannot be written as JSON, so no part of it can be shown here.";

  private final Map<Long, Set<String>> wanted = new HashMap<>();
  private final Map<Long, Map<String, Excerpt>> found = new HashMap<>();
  private final Map<Long, Excerpt> without = new HashMap<>();
  private final Map<Long, String> ids = new HashMap<>();

  private Excerpts() {}

  static Excerpts of(List<Problem> problems) {
    Excerpts excerpts = new Excerpts();
    for (Problem problem : problems) {
      problem
          .record()
          .ifPresent(
              record -> {
                excerpts
                    .wanted
                    .computeIfAbsent(record, r -> new HashSet<>())
                    .add(problem.pointer());
                problem.id().ifPresent(id -> excerpts.ids.put(record, id));
              });
    }
    return excerpts;
  }

  void accept(Entry entry) {
    Set<String> pointers = wanted.get(entry.number());
    if (pointers == null) {
      return;
    }
    String id = ids.get(entry.number());
    if (id != null && !entry.id().equals(Optional.of(id))) {
      without.put(entry.number(), Excerpt.none(CHANGED));
    } else if (entry.inspection().isEmpty()) {
      without.put(entry.number(), Excerpt.none(UNREADABLE));
    } else {
      take(entry.number(), entry.inspection().get(), pointers);
    }
  }

  private void take(long record, Inspection inspection, Set<String> pointers) {
    try {
      String json = InspectionWriter.json().toText(inspection);
      Map<String, Span> places = JsonPlaces.of(json, pointers);
      Map<String, Excerpt> parts = new HashMap<>();
      for (String pointer : pointers) {
        parts.put(pointer, ExcerptLines.around(json, JsonPlaces.nearest(places, pointer)));
      }
      found.put(record, parts);
    } catch (IllegalArgumentException | JacksonException e) {
      without.put(record, Excerpt.none(UNWRITABLE));
    }
  }

  /** Returns the excerpt for a listed problem, or why there is none. */
  Excerpt of(Problem problem) {
    if (problem.record().isEmpty()) {
      return Excerpt.none("");
    }
    long record = problem.record().getAsLong();
    if (!wanted.getOrDefault(record, Set.of()).contains(problem.pointer())) {
      return Excerpt.none(BEYOND);
    }
    Excerpt instead = without.getOrDefault(record, Excerpt.none(CHANGED));
    return found.getOrDefault(record, Map.of()).getOrDefault(problem.pointer(), instead);
  }
}
