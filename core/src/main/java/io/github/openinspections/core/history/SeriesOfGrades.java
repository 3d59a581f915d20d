package io.github.openinspections.core.history;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.InspectionFramework;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects the grades of a history into series, in the order in which each is first named. */
final class SeriesOfGrades {
  private static final DateInterval ANY = DateInterval.of(PartialDate.of(0));

  private static final Comparator<AspectGrade> OLDEST_FIRST =
      Comparator.comparing((AspectGrade grade) -> grade.date().isEmpty())
          .thenComparing(grade -> grade.date().orElse(ANY), DateInterval.EARLIEST_FIRST);

  /**
   * What belongs together, with an order, so that a map of keys with one hash is searched fast.
   *
   * @param alone the id of an inspection of unknown bodies, otherwise empty
   */
  private record Key(
      AspectCode aspect, List<Provider> providers, String alone, Optional<String> about)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::aspect)
            .thenComparing(Key::alone)
            .thenComparing(key -> key.about.orElse(""))
            .thenComparing(
                key -> String.join("\n", key.providers.stream().map(Provider::key).toList()));

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private final Vocabulary vocabulary;
  private final Places places;
  private final Predicate<AspectCode> aspects;
  private final Predicate<List<Provider>> who;
  private final Map<Key, List<AspectGrade>> found = new LinkedHashMap<>();

  private SeriesOfGrades(
      InspectionHistory history, Predicate<AspectCode> aspects, Predicate<List<Provider>> who) {
    this.vocabulary = history.vocabulary();
    this.places = Places.of(vocabulary);
    this.aspects = aspects;
    this.who = who;
  }

  static List<GradeSeries> of(
      InspectionHistory history, Predicate<AspectCode> aspects, Predicate<List<Provider>> who) {
    SeriesOfGrades series = new SeriesOfGrades(history, aspects, who);
    history.chains().forEach(series::add);
    return series.found.entrySet().stream().map(SeriesOfGrades::series).toList();
  }

  /** Returns the series of all aspects of a body, wherever it is. */
  static List<GradeSeries> of(InspectionHistory history, InspectedBody body) {
    Predicate<Provider> same = Places.of(history.vocabulary()).sameAs(body);
    return of(history, aspect -> true, providers -> providers.stream().anyMatch(same));
  }

  private static GradeSeries series(Map.Entry<Key, List<AspectGrade>> found) {
    return new ImmutableGradeSeries.Builder()
        .aspect(found.getKey().aspect())
        .providers(found.getKey().providers())
        .about(found.getKey().about())
        .grades(found.getValue().stream().sorted(OLDEST_FIRST).toList())
        .build();
  }

  private void add(FollowUpChain chain) {
    List<Provider> inspected =
        chain.original().map(places::providers).orElseGet(List::of); // unless a review says more
    Stream.concat(chain.originals().stream(), chain.followUps().stream())
        .filter(inspection -> !inspection.judgements().isEmpty())
        .forEach(inspection -> add(inspection, inspected));
  }

  private void add(Inspection inspection, List<Provider> ofOriginal) {
    List<Provider> providers = places.providers(inspection);
    providers = providers.isEmpty() && inspection.inspected().isEmpty() ? ofOriginal : providers;
    if (!who.test(providers)) {
      return;
    }
    Optional<FrameworkCode> framework =
        inspection
            .framework()
            .or(
                () ->
                    InspectionFramework.of(inspection, vocabulary).decided().map(Framework::code));
    String alone = providers.isEmpty() ? inspection.id() : "";
    for (Judgement judgement : inspection.judgements()) {
      if (aspects.test(judgement.aspect()) && isGraded(judgement)) {
        found
            .computeIfAbsent(
                new Key(judgement.aspect(), providers, alone, judgement.about()),
                key -> new ArrayList<>())
            .add(
                new ImmutableAspectGrade.Builder()
                    .judgement(judgement)
                    .framework(framework)
                    .inspection(inspection)
                    .build());
      }
    }
  }

  /** Words such as "Not judged" are the reason why there is no grade, and are none. */
  private static boolean isGraded(Judgement judgement) {
    return judgement.grade().isPresent()
        || (judgement.label().isPresent() && judgement.absence().isEmpty());
  }
}
