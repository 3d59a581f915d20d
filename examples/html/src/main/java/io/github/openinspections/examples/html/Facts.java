package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The facts about one inspection on a timeline.
 *
 * @param words the words of the page
 */
record Facts(Words words) {
  private static final int MOST = 12;
  private static final int STEP = 400;

  List<Fact> of(Inspection inspection) {
    List<Fact> facts = new ArrayList<>();
    inspection.title().map(title -> known("title", words.name(title))).ifPresent(facts::add);
    facts.add(
        inspection.fieldwork().isEmpty()
            ? unknown("fieldwork")
            : known("fieldwork", ReadableDate.of(inspection.fieldwork(), words)));
    facts.add(
        inspection
            .report()
            .flatMap(Report::published)
            .map(date -> known("published", ReadableDate.of(date, words)))
            .orElseGet(() -> unknown("published")));
    list(facts, "inspected-by", inspection.participants(), one -> words.name(one.name()));
    list(facts, "topics", inspection.topics(), words::name);
    list(facts, "judgements", inspection.judgements(), one -> ReadableRating.of(one, words));
    list(
        facts,
        "judgements-counted",
        inspection.judgementCounts(),
        count -> ReadableRating.of(count, words));
    list(facts, "areas-stated", inspection.priorityAreasStated(), this::stated);
    list(facts, "overall", inspection.overallProgress(), one -> ReadableRating.of(one, words));
    list(facts, "next", inspection.nextSteps(), this::next);
    return List.copyOf(facts);
  }

  /** What a review says about its original. */
  Optional<Fact> about(OriginalReference reference) {
    List<String> facts = new ArrayList<>();
    reference.title().map(words::name).ifPresent(facts::add);
    if (!reference.fieldwork().isEmpty()) {
      facts.add(
          words.of(
              "page.fact.fieldwork-of", "date", ReadableDate.of(reference.fieldwork(), words)));
    }
    reference
        .published()
        .map(date -> words.of("page.date.published", "date", ReadableDate.of(date, words)))
        .ifPresent(facts::add);
    return Fact.of(words.of("page.fact.described"), List.copyOf(facts));
  }

  private Fact known(String key, String value) {
    return Fact.known(words.of("page.fact." + key), value);
  }

  private Fact unknown(String key) {
    return Fact.unknown(words.of("page.fact." + key), words);
  }

  private <T> void list(List<Fact> facts, String key, List<T> things, Function<T, String> word) {
    Fact.of(words.of("page.fact." + key), ReadableCode.few(things, MOST, word, words))
        .ifPresent(facts::add);
  }

  private String stated(StatedCount stated) {
    String count = Count.of(stated.count());
    String ofKind =
        stated
            .kind()
            .map(kind -> ReadableCode.of(kind, words))
            .map(kind -> words.of("page.fact.stated-kind", "count", count, "kind", kind))
            .orElse(count);
    return stated
        .label()
        .map(words::name)
        .map(label -> words.of("page.fact.stated-label", "stated", ofKind, "label", label))
        .orElse(ofKind);
  }

  private String next(NextStep next) {
    String label = words.cut(next.label(), STEP);
    String by =
        next.by()
            .map(date -> ReadableDate.of(date, words))
            .map(date -> words.of("page.fact.next-by", "step", label, "date", date))
            .orElse(label);
    return next.from()
        .map(date -> ReadableDate.of(date, words))
        .map(date -> words.of("page.fact.next-from", "step", by, "date", date))
        .orElse(by);
  }
}
