package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The areas with children's services in the United Kingdom: the council areas of Scotland, the
 * principal areas of Wales, the districts of Northern Ireland and the upper-tier authorities of
 * England, with their former codes and names. A code can be right for one date and wrong for
 * another, and one old code can have two successors.
 *
 * <p>Source: Office for National Statistics, Code History Database (Open Government Licence v3.0),
 * and the orders that changed the areas; see {@code META-INF/NOTICE}. Immutable and thread-safe.
 */
public final class AreaRegister {
  private AreaRegister() {}

  /** Returns all areas, including those no longer in force, in order of their codes. */
  public static List<RegisteredArea> all() {
    return Facts.AREAS.all();
  }

  /** Returns all combined services. */
  public static List<CombinedService> combinedServices() {
    return Combined.SERVICES.all();
  }

  /** Returns an area by its code, in force or not, if it is known. */
  public static Optional<RegisteredArea> find(AreaCode code) {
    return Facts.AREAS.find(code);
  }

  /** Returns the areas that a printed name has ever meant, in any of the countries. */
  public static List<RegisteredArea> named(String printed) {
    return Names.AREAS.named(printed);
  }

  /** Returns the areas that a printed name may have meant on a date. */
  public static List<RegisteredArea> named(String printed, PartialDate date) {
    return named(printed).stream().filter(area -> area.validity().mayInclude(date)).toList();
  }

  /** Returns the combined services that a printed name means. */
  public static List<CombinedService> combined(String printed) {
    return Combined.BY_NAME.named(printed);
  }

  /**
   * Returns the present areas for a code: the area itself if its code is in force, otherwise its
   * successors, through any number of changes. Empty for an unknown code.
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

  /** Returns the direct predecessors of an area. */
  public static List<RegisteredArea> predecessors(AreaCode code) {
    return all().stream().filter(area -> area.successors().contains(code)).toList();
  }

  /** Loaded on first use. */
  private static final class Facts {
    private static final Register<RegisteredArea> AREAS =
        Register.inOrderOfCodes("areas.facts", "code", RegisteredArea::new);
  }

  /** Built when a name is first looked up. */
  private static final class Names {
    private static final NameIndex<RegisteredArea> AREAS =
        new NameIndex<>(all(), area -> names(area.name(), area.aliases()));
  }

  /** Loaded on first use. */
  private static final class Combined {
    private static final Register<CombinedService> SERVICES =
        Register.inOrderOfFile("combined.facts", "name", CombinedService::new);
    private static final NameIndex<CombinedService> BY_NAME =
        new NameIndex<>(SERVICES.all(), service -> names(service.name(), service.aliases()));
  }

  private static List<String> names(String name, List<String> aliases) {
    List<String> names = new ArrayList<>(aliases);
    names.add(0, name);
    return names;
  }
}
