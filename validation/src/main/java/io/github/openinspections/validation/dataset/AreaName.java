package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.util.Optional;

/**
 * A place as a record names it. Codes and names longer than any place's are cut.
 *
 * @param code the code as written
 * @param name the name as printed
 */
public record AreaName(Optional<AreaCode> code, Optional<String> name) {
  private static final int LONGEST = 200;

  static AreaName of(Area area) {
    return new AreaName(
        area.code().map(code -> AreaCode.of(cut(code.toString()).strip())),
        area.name().map(AreaName::cut));
  }

  /** Whether it has a code that is none: a problem of its own, after which nothing is compared. */
  public boolean isBad() {
    return code.filter(known -> !known.isGss()).isPresent();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
