package io.github.openinspections.validation.meaning;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.PlaceMatch;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a printed name can mean a registered area, also with a title or a former code. */
public final class AreaNames {
  /** Words around a place name that say nothing about the place. */
  private static final Set<String> TITLES =
      Set.of(
          "the",
          "of",
          "and",
          "city",
          "county",
          "council",
          "borough",
          "royal",
          "london",
          "metropolitan",
          "district",
          "unitary",
          "authority",
          "upon",
          "on",
          "cyngor",
          "comhairle");

  /** No place has a longer name; longer texts are not compared word by word. */
  private static final int LONGEST = 500;

  private AreaNames() {}

  /**
   * Whether a name can mean an area.
   *
   * @param vocabulary knows its neighbours in time and the services that cover it
   */
  public static boolean mayMean(String printed, RegisteredArea area, Vocabulary vocabulary) {
    if (printed.length() > LONGEST) {
      return false;
    }
    if (area.isNamed(printed)) {
      return true; // the usual case
    }
    Places places = Places.of(vocabulary);
    Set<Place> lineage = places.lineage(places.of(area));
    PlaceMatch meant = places.match(Area.builder().name(printed).build(), Optional.empty());
    if (!Collections.disjoint(lineage, meant.places())
        || !Collections.disjoint(lineage, meant.candidates())) {
      return true;
    }
    List<String> core = core(printed);
    return !core.isEmpty() && related(area, vocabulary).anyMatch(one -> sharesItsName(core, one));
  }

  /** The area with its direct predecessors and successors, which often keep the name. */
  private static Stream<RegisteredArea> related(RegisteredArea area, Vocabulary vocabulary) {
    AreaCode code = area.code();
    return Stream.concat(
        Stream.of(area),
        Stream.concat(
            vocabulary.currentAreas(code).stream(), vocabulary.predecessors(code).stream()));
  }

  private static boolean sharesItsName(List<String> core, RegisteredArea area) {
    return Stream.concat(Stream.of(area.name()), area.aliases().stream())
        .anyMatch(name -> core(name).equals(core));
  }

  private static List<String> core(String name) {
    return TextWords.of(name).stream().filter(word -> !TITLES.contains(word)).toList();
  }
}
