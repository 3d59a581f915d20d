package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  /** Returns the sentence in English; empty if the chain says nothing about priority areas. */
  public static Optional<ProgressSentence> of(FollowUpChain chain) {
    return of(chain, Words.english());
  }

  /** Returns the sentence in a language; empty if the chain says nothing about priority areas. */
  public static Optional<ProgressSentence> of(FollowUpChain chain, Words words) {
    List<PriorityAreaHistory> areas = chain.priorityAreas();
    OptionalInt unnamed = chain.statedButNotNamed();
    if (areas.isEmpty() && unnamed.isEmpty()) {
      return Optional.empty();
    }
    List<Part> opening = SentenceParts.of(ProgressOpening.inWords(areas.size(), unnamed, words));
    if (areas.size() + unnamed.orElse(0) == 0) {
      return sentence("page.progress.only", words, Map.of("opening", opening));
    }
    if (chain.reviews().isEmpty()) {
      return sentence("page.progress.unreviewed", words, Map.of("opening", opening));
    }
    List<Part> clauses = clauses(areas, unnamed.orElse(0), words);
    List<Part> when = SentenceParts.of(when(chain.reviews(), words));
    return sentence(
        "page.progress.reviewed",
        words,
        Map.of("opening", opening, "when", when, "clauses", clauses));
  }

  private static Optional<ProgressSentence> sentence(
      String key, Words words, Map<String, List<Part>> values) {
    return Optional.of(new ProgressSentence(SentenceParts.of(words.template(key), values)));
  }

  private static List<Part> clauses(List<PriorityAreaHistory> areas, int unnamed, Words words) {
    Map<AreaOutcome, Integer> counts = new LinkedHashMap<>();
    areas.stream()
        .map(area -> AreaOutcome.of(area, words))
        .sorted(Comparator.comparing(AreaOutcome::kind))
        .forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    List<Part> clauses = new ArrayList<>();
    int others = areas.size();
    int listed = 0;
    for (Map.Entry<AreaOutcome, Integer> outcome : counts.entrySet()) {
      if (listed < MOST_OUTCOMES) {
        int count = outcome.getValue();
        others -= count;
        listed++;
        clause(clauses, "was", count, Map.of("outcome", outcome.getKey().words()), words);
      }
    }
    if (others > 0) {
      SentenceParts.add(
          clauses, ", " + words.of("page.progress.others", "count", CountWord.of(others, words)));
    }
    if (unnamed > 0) {
      clause(clauses, "unknown", unnamed, Map.of(), words);
    }
    return List.copyOf(clauses);
  }

  private static void clause(
      List<Part> clauses, String key, int count, Map<String, List<Part>> values, Words words) {
    Map<String, List<Part>> all = new HashMap<>(values);
    all.put("count", SentenceParts.of(CountWord.of(count, words)));
    SentenceParts.add(clauses, clauses.isEmpty() ? "" : ", ");
    clauses.addAll(
        SentenceParts.of(words.template(words.form("page.progress." + key, count)), all));
  }

  /** By the latest date of a review, if all have one. */
  private static String when(List<Inspection> reviews, Words words) {
    List<PartialDate> dates = reviews.stream().flatMap(ProgressSentence::date).toList();
    return dates.size() < reviews.size()
        ? words.of("page.progress.by-last-review")
        : dates.stream()
            .min(PartialDate.LATEST_FIRST)
            .map(date -> words.of("page.progress.by", "date", ReadableDate.of(date, words)))
            .orElseThrow();
  }

  private static Stream<PartialDate> date(Inspection review) {
    return review.fieldwork().stream()
        .map(period -> period.end())
        .min(PartialDate.LATEST_FIRST)
        .or(() -> review.report().flatMap(Report::published))
        .stream();
  }

  /** Returns the sentence as plain text. */
  @Override
  public String toString() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }
}
