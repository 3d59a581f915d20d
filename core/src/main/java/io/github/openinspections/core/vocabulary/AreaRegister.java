package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The areas with children's services in the United Kingdom: 32 in Scotland, 22 in Wales, 11 in
 * Northern Ireland and the upper-tier authorities of England, with the codes and names that they
 * had before. A code can be right for one date and wrong for another, and one old code can have two
 * successors.
 *
 * <p>Source: Office for National Statistics, Code History Database (Open Government Licence v3.0),
 * and the orders that changed the areas; see {@code META-INF/NOTICE}. Immutable and thread-safe.
 */
public final class AreaRegister {
  private AreaRegister() {}

  /** Returns all areas, those no longer in force included, in the order of their codes. */
  public static List<RegisteredArea> all() {
    return Facts.ALL;
  }

  /** Returns all combined services. */
  public static List<CombinedService> combinedServices() {
    return Facts.COMBINED;
  }

  /** Returns an area by its code, in force or not, if it is known. */
  public static Optional<RegisteredArea> find(AreaCode code) {
    return Optional.ofNullable(Facts.BY_CODE.get(code));
  }

  /** Returns the areas that a printed name means at any time, in any of the countries. */
  public static List<RegisteredArea> named(String printed) {
    return Facts.BY_NAME.getOrDefault(NameKey.of(printed), List.of());
  }

  /** Returns the areas that a printed name may have meant on a date. */
  public static List<RegisteredArea> named(String printed, PartialDate date) {
    return named(printed).stream().filter(area -> area.validity().mayInclude(date)).toList();
  }

  /** Returns the combined services that a printed name means. */
  public static List<CombinedService> combined(String printed) {
    return Facts.COMBINED_BY_NAME.getOrDefault(NameKey.of(printed), List.of());
  }

  /**
   * Returns what an area is called now: itself while its code is in force, else those that took
   * over, however many changes lie between. Empty for a code that is not known.
   */
  public static List<RegisteredArea> current(AreaCode code) {
    Set<RegisteredArea> current = new LinkedHashSet<>();
    Set<AreaCode> seen = new LinkedHashSet<>();
    Deque<AreaCode> next = new ArrayDeque<>(List.of(code));
    for (AreaCode area = next.poll(); area != null; area = next.poll()) {
      Optional<RegisteredArea> known = seen.add(area) ? find(area) : Optional.empty();
      if (known.isPresent() && known.get().validity().to().isEmpty()) {
        current.add(known.get());
      }
      known.ifPresent(old -> next.addAll(old.successors()));
    }
    return List.copyOf(current);
  }

  /** Returns the areas that an area took over from. */
  public static List<RegisteredArea> predecessors(AreaCode code) {
    return all().stream().filter(area -> area.successors().contains(code)).toList();
  }

  /** Read when first asked for. */
  private static final class Facts {
    private static final List<RegisteredArea> ALL =
        FactFile.read("areas.facts").stream()
            .map(RegisteredArea::new)
            .sorted(Comparator.comparing(RegisteredArea::code))
            .toList();
    private static final List<CombinedService> COMBINED =
        FactFile.read("combined.facts").stream().map(CombinedService::new).toList();
    private static final Map<AreaCode, RegisteredArea> BY_CODE =
        ALL.stream()
            .collect(Collectors.toUnmodifiableMap(RegisteredArea::code, Function.identity()));
    private static final Map<String, List<RegisteredArea>> BY_NAME =
        byName(ALL, area -> Stream.concat(Stream.of(area.name()), area.aliases().stream()));
    private static final Map<String, List<CombinedService>> COMBINED_BY_NAME =
        byName(COMBINED, all -> Stream.concat(Stream.of(all.name()), all.aliases().stream()));

    private static <T> Map<String, List<T>> byName(
        List<T> named, Function<T, Stream<String>> names) {
      return named.stream()
          .flatMap(
              one -> names.apply(one).map(NameKey::of).distinct().map(key -> Map.entry(key, one)))
          .collect(
              Collectors.groupingBy(
                  Map.Entry::getKey,
                  LinkedHashMap::new,
                  Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }
  }
}
