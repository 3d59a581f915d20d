package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the priority areas of an inspection, in one sentence: "5 priority areas stated, 4
 * named; by May 2016 three were rated significant, one was not mentioned, one is not known."
 *
 * <p>Each area is counted once: with the last review that says anything about it, otherwise as not
 * covered, not mentioned, or, if it is not named, not known. What a review says about several areas
 * at once is not spread over them.
 *
 * @param parts the sentence; the words of the sources are apart
 */
public record ProgressSentence(List<Part> parts) {
  /** Areas with one outcome that are counted together; the others only as others. */
  private static final int MOST_OUTCOMES = 5;

  /**
   * A part of the sentence.
   *
   * @param text the words, safe in HTML only if escaped
   * @param printed whether they are those of a source
   */
  public record Part(String text, boolean printed) {}

  /** Returns the sentence; empty if the chain says nothing about priority areas. */
  public static Optional<ProgressSentence> of(FollowUpChain chain) {
    List<PriorityAreaHistory> areas = chain.priorityAreas();
    OptionalInt unnamed = chain.statedButNotNamed();
    if (areas.isEmpty() && unnamed.isEmpty()) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    add(parts, opening(areas.size(), unnamed));
    if (areas.size() + unnamed.orElse(0) > 0) {
      add(parts, "; ");
      if (chain.reviews().isEmpty()) {
        add(parts, "no review of them is in this data");
      } else {
        add(parts, when(chain.reviews()) + " ");
        List<List<Part>> clauses = clauses(areas, unnamed.orElse(0));
        for (int i = 0; i < clauses.size(); i++) {
          add(parts, i == 0 ? "" : ", ");
          parts.addAll(clauses.get(i));
        }
      }
    }
    add(parts, ".");
    return Optional.of(new ProgressSentence(List.copyOf(parts)));
  }

  private static String opening(int named, OptionalInt unnamed) {
    if (unnamed.isEmpty()) {
      return areas(named) + " named, the number not stated";
    }
    if (unnamed.getAsInt() > 0) {
      return areas(named + (long) unnamed.getAsInt())
          + " stated, "
          + (named == 0 ? "none" : Count.of(named))
          + " named";
    }
    return named == 0 ? "No priority areas stated" : areas(named) + " stated and named";
  }

  private static String areas(long count) {
    return Count.of(count, "priority area");
  }

  private static List<List<Part>> clauses(List<PriorityAreaHistory> areas, int unnamed) {
    Map<AreaOutcome, Integer> counts = new LinkedHashMap<>();
    areas.stream()
        .map(AreaOutcome::of)
        .sorted(Comparator.comparing(AreaOutcome::kind))
        .forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    List<List<Part>> clauses = new ArrayList<>();
    int others = areas.size();
    for (Map.Entry<AreaOutcome, Integer> outcome : counts.entrySet()) {
      if (clauses.size() < MOST_OUTCOMES) {
        int count = outcome.getValue();
        others -= count;
        clauses.add(clause(count, count == 1 ? " was " : " were ", outcome.getKey().words()));
      }
    }
    if (others > 0) {
      clauses.add(clause(others, " had", List.of(new Part(" other outcomes", false))));
    }
    if (unnamed > 0) {
      clauses.add(
          clause(unnamed, unnamed == 1 ? " is" : " are", List.of(new Part(" not known", false))));
    }
    return clauses;
  }

  private static List<Part> clause(int count, String verb, List<Part> words) {
    List<Part> clause = new ArrayList<>();
    add(clause, CountWord.of(count) + verb);
    clause.addAll(words);
    return clause;
  }

  /** By the latest date of a review, if all have one. */
  private static String when(List<Inspection> reviews) {
    List<PartialDate> dates = reviews.stream().flatMap(ProgressSentence::date).toList();
    return dates.size() < reviews.size()
        ? "by the last review"
        : dates.stream()
            .min(PartialDate.LATEST_FIRST)
            .map(ReadableDate::of)
            .map("by "::concat)
            .orElseThrow();
  }

  private static Stream<PartialDate> date(Inspection review) {
    return review.fieldwork().stream()
        .map(period -> period.end())
        .min(PartialDate.LATEST_FIRST)
        .or(() -> review.report().flatMap(Report::published))
        .stream();
  }

  private static void add(List<Part> parts, String text) {
    parts.add(new Part(text, false));
  }

  /** Returns the sentence as plain text. */
  @Override
  public String toString() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }
}
