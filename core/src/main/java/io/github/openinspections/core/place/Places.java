package io.github.openinspections.core.place;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the places that areas as printed mean, by a vocabulary.
 *
 * <pre>{@code
 * Places places = Places.of(Vocabulary.standard());
 * Area printed = Area.builder().name("Barnsley Metropolitan Borough Council").build();
 * Area coded = Area.builder().code(AreaCode.of("E08000016")).build();
 * System.out.println(places.match(printed, Optional.empty()).places()); // [E08000038 Barnsley]
 * System.out.println(places.match(coded, Optional.empty()).places()); // [E08000038 Barnsley]
 *
 * Area two = Area.builder().name("Conwy & Denbighshire - JI").build();
 * System.out.println(places.match(two, Optional.empty()).places());
 * // [W06000003 Conwy, W06000004 Denbighshire]
 *
 * Area gone = Area.builder().name("Cumbria").build();
 * System.out.println(places.match(gone, Optional.of(PartialDate.of(2024))));
 * // one of [E10000006 Cumbria]
 * }</pre>
 *
 * <p>A code that the vocabulary knows decides, whatever name goes with it. Otherwise the name does,
 * as it was used on the date: nothing is guessed. Words for the inspection after a name, such as
 * "joint inspection" or " - JI", are no part of it. Immutable and thread-safe.
 */
public final class Places {
  private static final int MOST_SUGGESTIONS = 3;

  private final Vocabulary vocabulary;
  private final Registered registered;

  private Places(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    registered = new Registered(vocabulary);
  }

  /** Returns the places that a vocabulary knows. */
  public static Places of(Vocabulary vocabulary) {
    return new Places(vocabulary);
  }

  /** Returns the place of a registered area, through recodings. */
  public Place of(RegisteredArea area) {
    return registered.of(area);
  }

  /** Returns the place of a code, in force or not; empty if the vocabulary does not know it. */
  public Optional<Place> of(AreaCode code) {
    return vocabulary.area(code).map(registered::of);
  }

  /**
   * Returns what an area means.
   *
   * @param date when the inspection took place, if known; without it, a name means the area in
   *     force rather than those that it took over from
   */
  public PlaceMatch match(Area area, Optional<PartialDate> date) {
    Optional<Place> coded = area.code().flatMap(this::of);
    if (coded.isPresent()) {
      return PlaceMatch.of(List.of(coded.get()));
    }
    return area.name()
        .map(name -> named(name, date))
        .orElseGet(() -> PlaceMatch.of(area.code().map(Place::unknown).stream().toList()));
  }

  /**
   * Returns what each area of an inspection means, in their order, on the first day of fieldwork or
   * else the day of publication.
   */
  public List<PlaceMatch> match(Inspection inspection) {
    if (inspection.areas().isEmpty()) {
      return List.of();
    }
    Optional<PartialDate> date =
        inspection.fieldwork().stream()
            .min(DateInterval.EARLIEST_FIRST)
            .map(DateInterval::start)
            .or(() -> inspection.report().flatMap(Report::published));
    return inspection.areas().stream().map(area -> match(area, date)).toList();
  }

  /**
   * Returns what a person means who types a code, in capitals or not, or a name: "e08000016",
   * "Barnsley". Empty if the vocabulary knows no such code and no such name; the records of a data
   * set may still have it.
   */
  public Optional<PlaceMatch> find(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> coded =
        of(AreaCode.of(text)).or(() -> of(AreaCode.of(text.toUpperCase(Locale.ROOT))));
    if (coded.isPresent()) {
      return coded.map(place -> PlaceMatch.of(List.of(place)));
    }
    PlaceMatch match = named(text, Optional.empty());
    boolean known =
        match.isUnresolved() || match.places().stream().anyMatch(place -> place.code().isPresent());
    return known ? Optional.of(match) : Optional.empty();
  }

  /**
   * Returns at most three official names of areas that a person may have meant who typed another,
   * the nearest first.
   */
  public List<String> suggestions(String typed) {
    Set<String> names = new LinkedHashSet<>();
    vocabulary.areas().forEach(area -> names.add(area.name()));
    vocabulary.combinedServices().forEach(service -> names.add(service.name()));
    return NearWord.all(typed.strip(), names).stream().limit(MOST_SUGGESTIONS).toList();
  }

  /**
   * Returns a place with those that it took over from and those that took over from it, through any
   * number of changes. Of an area that was divided, the successors do not belong together.
   */
  public Set<Place> lineage(Place place) {
    Set<Place> lineage = new LinkedHashSet<>(Set.of(place));
    place.code().stream()
        .flatMap(code -> vocabulary.lineage(code).stream())
        .flatMap(code -> of(code).stream())
        .forEach(lineage::add);
    return Collections.unmodifiableSet(lineage);
  }

  /**
   * Returns who was inspected, as far as the record identifies them: each body by its number in a
   * register or another identifier, else by its name and places. A local authority, a body with the
   * name of the place, and the bodies of a record that lists none are the authority of its places.
   * Bodies without name and identifier are left out.
   */
  public List<Provider> providers(Inspection inspection) {
    Set<Place> found = new LinkedHashSet<>();
    match(inspection).forEach(match -> found.addAll(match.places()));
    List<Place> there = List.copyOf(found);
    if (inspection.inspected().isEmpty()) {
      return there.isEmpty() ? List.of() : List.of(Provider.authority(there));
    }
    return inspection.inspected().stream()
        .flatMap(body -> provider(body, there).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Returns whether a provider is a body: by its identifier; without one by its name, in whatever
   * place, or as the authority of the place that the name means.
   */
  public Predicate<Provider> sameAs(InspectedBody body) {
    Optional<Provider> authority =
        body.identifiers().isEmpty()
            ? body.name().flatMap(this::find).map(match -> Provider.authority(match.places()))
            : Optional.empty();
    return provider -> provider.isSameAs(body) || authority.filter(provider::equals).isPresent();
  }

  private Optional<Provider> provider(InspectedBody body, List<Place> there) {
    boolean isPlace =
        body.identifiers().isEmpty()
            && body.kind().isEmpty()
            && body.name().isPresent()
            && !there.isEmpty()
            && named(body.name().get(), Optional.empty()).places().equals(there);
    return isPlace ? Optional.of(Provider.authority(there)) : Provider.of(body, there);
  }

  private PlaceMatch named(String printed, Optional<PartialDate> date) {
    PlaceMatch known = known(printed, date);
    if (!known.places().isEmpty() || known.isUnresolved()) {
      return known;
    }
    String name = Decoration.removed(printed);
    PlaceMatch undecorated = known(name, date);
    return undecorated.places().isEmpty() && !undecorated.isUnresolved()
        ? PlaceMatch.of(List.of(Place.named(name, printed)))
        : undecorated;
  }

  /** Returns what a name means; no places and no candidates if the vocabulary lacks it. */
  private PlaceMatch known(String name, Optional<PartialDate> date) {
    Set<Place> areas = registered.named(name, date);
    List<Set<Place>> services =
        vocabulary.combinedServicesNamed(name).stream().map(registered::of).distinct().toList();
    if (services.isEmpty() && areas.size() == 1) {
      return PlaceMatch.of(List.copyOf(areas));
    }
    if (services.size() == 1 && areas.isEmpty()) {
      return PlaceMatch.of(List.copyOf(services.get(0)));
    }
    Set<Place> candidates = new LinkedHashSet<>(areas);
    services.forEach(candidates::addAll);
    if (candidates.isEmpty()) {
      vocabulary.areasNamed(name).forEach(area -> candidates.add(of(area)));
    }
    return PlaceMatch.unresolved(List.copyOf(candidates));
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("Places").with("vocabulary:", vocabulary).toString();
  }
}
