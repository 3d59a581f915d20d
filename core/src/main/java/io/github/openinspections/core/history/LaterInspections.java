package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds inspections of a chain, or of the providers that it inspected, since a date. */
final class LaterInspections {
  private final Places places;
  private final Map<Provider, Newest> byProvider = new HashMap<>();

  /**
   * Inspections in two orders, each with the latest first.
   *
   * @param certain by the day before which they certainly were not over
   * @param possible by the last day that they may have taken
   */
  private record Newest(List<Inspection> certain, List<Inspection> possible) {
    static Newest of(List<Inspection> all) {
      return new Newest(sorted(all, LaterInspections::least), sorted(all, LaterInspections::most));
    }

    private static List<Inspection> sorted(
        List<Inspection> all, Function<Inspection, LocalDate> day) {
      return all.stream().sorted(Comparator.comparing(day).reversed()).toList();
    }
  }

  LaterInspections(InspectionHistory history) {
    places = Places.of(history.vocabulary());
    Map<Provider, List<Inspection>> found = new HashMap<>();
    for (FollowUpChain chain : history.chains()) {
      List<Provider> ofOriginals = List.copyOf(providers(chain.originals().stream()));
      members(chain)
          .forEach(
              one -> {
                List<Provider> named = places.providers(one);
                // Which of several providers an inspection was of that names none is not known.
                List<Provider> of =
                    named.isEmpty() && ofOriginals.size() == 1 ? ofOriginals : named;
                of.forEach(
                    each -> found.computeIfAbsent(each, first -> new ArrayList<>()).add(one));
              });
    }
    found.forEach((provider, all) -> byProvider.put(provider, Newest.of(all)));
  }

  /** Returns what may answer for the deadlines of a chain. */
  OfChain of(FollowUpChain chain) {
    List<Newest> groups = new ArrayList<>(List.of(Newest.of(members(chain).toList())));
    for (Provider provider : providers(members(chain))) {
      groups.add(byProvider.getOrDefault(provider, Newest.of(List.of())));
    }
    return new OfChain(groups);
  }

  /** The inspections of a chain, and of each of the providers that it inspected. */
  static final class OfChain {
    private final List<Newest> groups;

    private OfChain(List<Newest> groups) {
      this.groups = groups;
    }

    /** Returns the newest inspection that certainly took place on or after a date. */
    Optional<Inspection> certainly(PartialDate due, Set<Inspection> except) {
      return newest(Newest::certain, except, LaterInspections::least)
          .filter(one -> !least(one).isBefore(due.latest()));
    }

    /** Returns the newest inspection that may have taken place on or after a date. */
    Optional<Inspection> possibly(PartialDate due, Set<Inspection> except) {
      return newest(Newest::possible, except, LaterInspections::most)
          .filter(one -> !most(one).isBefore(due.earliest()));
    }

    private Optional<Inspection> newest(
        Function<Newest, List<Inspection>> order,
        Set<Inspection> except,
        Function<Inspection, LocalDate> day) {
      return groups.stream()
          .flatMap(group -> first(order.apply(group), except).stream())
          .max(Comparator.comparing(day));
    }

    private static Optional<Inspection> first(List<Inspection> sorted, Set<Inspection> except) {
      for (Inspection inspection : sorted) {
        if (!except.contains(inspection)) {
          return Optional.of(inspection);
        }
      }
      return Optional.empty();
    }
  }

  private Set<Provider> providers(Stream<Inspection> inspections) {
    Set<Provider> providers = new LinkedHashSet<>();
    inspections.forEach(one -> providers.addAll(places.providers(one)));
    return providers;
  }

  private static Stream<Inspection> members(FollowUpChain chain) {
    return Stream.concat(chain.originals().stream(), chain.followUps().stream());
  }

  private static LocalDate least(Inspection inspection) {
    return InspectionDate.of(inspection)
        .map(DateInterval::end)
        .map(PartialDate::earliest)
        .orElse(LocalDate.MIN);
  }

  /** An inspection without a date may have been at any time. */
  private static LocalDate most(Inspection inspection) {
    return InspectionDate.of(inspection)
        .map(DateInterval::end)
        .map(PartialDate::latest)
        .orElse(LocalDate.MAX);
  }
}
