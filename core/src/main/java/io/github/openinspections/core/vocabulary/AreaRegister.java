package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * The areas with children's services in the United Kingdom: the council areas of Scotland, the
 * principal areas of Wales, the districts of Northern Ireland and the upper-tier authorities of
 * England, with their former codes and names. A code can be right for one date and wrong for
 * another, and one old code can have two successors.
 *
 * <p>Source: Office for National Statistics, Code History Database (Open Government Licence v3.0),
 * and the orders that changed the areas; see {@code META-INF/NOTICE}.
 *
 * <p>These are the areas of the {@linkplain Vocabulary#standard standard vocabulary}; a host that
 * knows others asks its own {@link Vocabulary}. Immutable and thread-safe.
 */
public final class AreaRegister {
  private AreaRegister() {}

  /** Returns all areas, including those no longer in force, in order of their codes. */
  public static List<RegisteredArea> all() {
    return Standard.Areas.ALL.all();
  }

  /** Returns all combined services. */
  public static List<CombinedService> combinedServices() {
    return Standard.Services.ALL.all();
  }

  /** Returns an area by its code, in force or not, if it is known. */
  public static Optional<RegisteredArea> find(AreaCode code) {
    return Standard.Areas.ALL.find(code);
  }

  /**
   * Returns the areas that a printed name has ever meant, in any of the countries: names, and
   * regular forms of the names of councils such as "Devon County Council" or "Cyngor Gwynedd".
   */
  public static List<RegisteredArea> named(String printed) {
    return Vocabulary.standard().areasNamed(printed);
  }

  /** Returns the areas that a printed name may have meant on a date. */
  public static List<RegisteredArea> named(String printed, PartialDate date) {
    return Vocabulary.standard().areasNamed(printed, date);
  }

  /** Returns the combined services that a printed name means. */
  public static List<CombinedService> combined(String printed) {
    return Vocabulary.standard().combinedServicesNamed(printed);
  }

  /**
   * Returns the present areas for a code, as of the day on which they were checked: the area itself
   * if its code was in force, otherwise its successors, through any number of changes; for an
   * announced area those that it will take over from. Empty for an unknown code.
   */
  public static List<RegisteredArea> current(AreaCode code) {
    return Vocabulary.standard().currentAreas(code);
  }

  /** Returns the direct predecessors of an area. */
  public static List<RegisteredArea> predecessors(AreaCode code) {
    return Vocabulary.standard().predecessors(code);
  }
}
