package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What rows say about what was inspected: the body, and the place. Not thread-safe. */
final class InspectedDraft {
  private static final String AREA_NAME = "/areas/0/name";
  private static final String AREA_CODE = "/areas/0/code";
  private static final String NAME = "/inspected/0/name";
  private static final String KIND = "/inspected/0/kind";
  private static final String IDENTIFIERS = "/inspected/0/identifiers/";

  private final Singles singles;
  private final Map<String, String> identifiers = new LinkedHashMap<>();

  InspectedDraft(Singles singles) {
    this.singles = singles;
  }

  void areaName(Cell cell, String name) {
    singles.put(AREA_NAME, cell, name);
  }

  void areaCode(Cell cell, AreaCode code) {
    singles.put(AREA_CODE, cell, code);
  }

  void name(Cell cell, String name) {
    singles.put(NAME, cell, name);
  }

  void kind(Cell cell, InspectedKind kind) {
    singles.put(KIND, cell, kind);
  }

  void identifier(Cell cell, String key, String value) {
    singles.put(IDENTIFIERS + key, cell, value);
    identifiers.putIfAbsent(key, value);
  }

  /** Makes the place, if anything is known about it. */
  Optional<Area> area() {
    Optional<String> name = singles.get(AREA_NAME, String.class);
    Optional<AreaCode> code = singles.get(AREA_CODE, AreaCode.class);
    return name.isEmpty() && code.isEmpty()
        ? Optional.empty()
        : Optional.of(Area.builder().name(name).code(code).build());
  }

  /**
   * Makes the body, if anything is known about it.
   *
   * @param usual its kind where no cell gives it
   */
  Optional<InspectedBody> body(Optional<InspectedKind> usual) {
    Optional<String> name = singles.get(NAME, String.class);
    Optional<InspectedKind> kind = singles.get(KIND, InspectedKind.class).or(() -> usual);
    return name.isEmpty() && kind.isEmpty() && identifiers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            InspectedBody.builder().name(name).kind(kind).identifiers(identifiers).build());
  }
}
