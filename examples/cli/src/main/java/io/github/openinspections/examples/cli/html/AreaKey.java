package io.github.openinspections.examples.cli.html;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.util.List;
import java.util.Optional;

/**
 * The identity of a place: its code, or its name if it has no code.
 *
 * @param coded whether the text is a code
 * @param text the code or the name; long ones are shortened but stay distinct
 */
record AreaKey(boolean coded, String text) {
  /** The key of inspections that name no place. */
  static final AreaKey NONE = new AreaKey(false, "");

  private static final int LONGEST = 200;

  static AreaKey of(AreaCode code) {
    return new AreaKey(true, distinct(code.toString()));
  }

  static Optional<AreaKey> of(Area area) {
    return area.code()
        .map(AreaKey::of)
        .or(() -> area.name().map(name -> new AreaKey(false, distinct(name))));
  }

  static List<AreaKey> of(Inspection inspection) {
    List<AreaKey> keys =
        inspection.areas().stream().flatMap(area -> of(area).stream()).distinct().toList();
    return keys.isEmpty() ? List.of(NONE) : keys;
  }

  private static String distinct(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '#' + text.hashCode();
  }
}
