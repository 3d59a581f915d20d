package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The facts about one inspection on a timeline. */
final class Facts {
  private static final int MOST = 12;

  private Facts() {}

  static List<Fact> of(Inspection inspection) {
    List<Fact> facts = new ArrayList<>();
    inspection.title().map(t -> Fact.known("Title", Shown.name(t))).ifPresent(facts::add);
    facts.add(
        inspection.fieldwork().isEmpty()
            ? Fact.unknown("Fieldwork")
            : Fact.known("Fieldwork", ReadableDate.of(inspection.fieldwork())));
    facts.add(
        inspection
            .report()
            .flatMap(Report::published)
            .map(date -> Fact.known("Report published", ReadableDate.of(date)))
            .orElseGet(() -> Fact.unknown("Report published")));
    list(facts, "Inspected by", inspection.participants(), p -> Shown.name(p.name()));
    list(facts, "Topics", inspection.topics(), Shown::name);
    list(facts, "Judgements", inspection.judgements(), ReadableRating::of);
    list(facts, "Judgements counted", inspection.judgementCounts(), ReadableRating::of);
    list(facts, "Priority areas stated", inspection.priorityAreasStated(), Facts::stated);
    list(facts, "Overall progress", inspection.overallProgress(), ReadableRating::of);
    list(facts, "Next", inspection.nextSteps(), Facts::next);
    return List.copyOf(facts);
  }

  /** What a review says about its original. */
  static List<String> about(OriginalReference reference) {
    List<String> facts = new ArrayList<>();
    reference.title().map(Shown::name).ifPresent(facts::add);
    if (!reference.fieldwork().isEmpty()) {
      facts.add("fieldwork " + ReadableDate.of(reference.fieldwork()));
    }
    reference.published().map(date -> "published " + ReadableDate.of(date)).ifPresent(facts::add);
    return List.copyOf(facts);
  }

  private static <T> void list(
      List<Fact> facts, String name, List<T> things, Function<T, String> word) {
    Fact.of(name, ReadableCode.few(things, MOST, word)).ifPresent(facts::add);
  }

  private static String stated(StatedCount stated) {
    return Count.of(stated.count())
        + stated.kind().map(kind -> " of kind " + ReadableCode.of(kind)).orElse("")
        + stated.label().map(label -> ": “" + Shown.name(label) + "”").orElse("");
  }

  private static String next(NextStep step) {
    return Shown.of(step.label(), 400)
        + step.by().map(date -> " (by " + ReadableDate.of(date) + ")").orElse("")
        + step.from().map(date -> " (from " + ReadableDate.of(date) + ")").orElse("");
  }
}
