package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.PlaceMatch;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The identity of a place: that of {@link Place}, or a name that may mean several.
 *
 * @param text the key; long ones are shortened but stay distinct
 * @param code the code of the place, empty if none is known
 */
record AreaKey(String text, String code) {
  /** The key of inspections that name no place. */
  static final AreaKey NONE = new AreaKey("", "");

  private static final int LONGEST = 200;
  private static final String CODE = "code:";

  static AreaKey of(Place place) {
    String key = place.key();
    String unknown = key.startsWith(CODE) ? key.substring(CODE.length()) : "";
    return new AreaKey(
        distinct(key), distinct(place.code().map(AreaCode::toString).orElse(unknown)));
  }

  static AreaKey unresolved(String name) {
    return new AreaKey(distinct("unresolved:" + name), "");
  }

  static List<AreaKey> of(Inspection inspection, Places known) {
    Set<AreaKey> keys = new LinkedHashSet<>();
    List<PlaceMatch> matches = known.match(inspection);
    for (int i = 0; i < matches.size(); i++) {
      matches.get(i).places().forEach(place -> keys.add(of(place)));
      if (matches.get(i).isUnresolved()) {
        inspection.areas().get(i).name().ifPresent(name -> keys.add(unresolved(name)));
      }
    }
    return keys.isEmpty() ? List.of(NONE) : List.copyOf(keys);
  }

  private static String distinct(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '#' + text.hashCode();
  }
}
