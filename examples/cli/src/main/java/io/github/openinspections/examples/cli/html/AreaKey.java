package io.github.openinspections.examples.cli.html;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.util.List;
import java.util.Optional;

/**
 * What tells one place from another: its code, and only without a code its name.
 *
 * @param coded whether it is a code
 * @param text the code or the name, long ones shortened to what still tells them apart
 */
record AreaKey(boolean coded, String text) {
  /** The place of inspections that name none. */
  static final AreaKey NONE = new AreaKey(false, "");

  private static final int LONGEST = 200;

  static AreaKey of(AreaCode code) {
    return new AreaKey(true, tellingApart(code.toString()));
  }

  static Optional<AreaKey> of(Area area) {
    return area.code()
        .map(AreaKey::of)
        .or(() -> area.name().map(name -> new AreaKey(false, tellingApart(name))));
  }

  static List<AreaKey> of(Inspection inspection) {
    List<AreaKey> keys =
        inspection.areas().stream().flatMap(area -> of(area).stream()).distinct().toList();
    return keys.isEmpty() ? List.of(NONE) : keys;
  }

  private static String tellingApart(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '#' + text.hashCode();
  }
}
