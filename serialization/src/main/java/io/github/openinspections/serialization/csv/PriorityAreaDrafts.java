package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The priority areas of an inspection by their ids. Rows with the same id describe the same area:
 * the first text counts, and another one is a cell that is not understood (CSV-003).
 */
final class PriorityAreaDrafts {
  private final Trace trace;
  private final KeptCells kept;
  private final Map<String, PriorityAreaDraft> areas = new LinkedHashMap<>();

  /** What is said of these is said of the original, except by columns about the review alone. */
  private final List<PriorityAreaDraft> besideOriginal = new ArrayList<>();

  PriorityAreaDrafts(Trace trace, KeptCells kept) {
    this.trace = trace;
    this.kept = kept;
  }

  /** Adds what a row says about its area, and returns the id of the area. */
  Optional<String> endRow(PriorityAreaDraft ofRow, Row row) {
    Optional<String> id = ofRow.id();
    if (row.hasOriginal()) {
      besideOriginal.add(ofRow);
      return id;
    }
    if (id.isPresent()) {
      areas.computeIfAbsent(id.get(), first -> new PriorityAreaDraft()).addAll(ofRow);
    } else {
      keep(ofRow, Set.of());
    }
    return id;
  }

  /**
   * Makes the areas that have a text; what is said of the others is kept as it is.
   *
   * @param referred the ids that ratings and the follow-up refer to
   * @param first the number of the first
   */
  List<PriorityArea> listed(Set<String> referred, int first) {
    List<PriorityArea> made = new ArrayList<>();
    areas.forEach(
        (id, area) ->
            area.text()
                .ifPresentOrElse(
                    text -> {
                      trace(area, "/priorityAreas/" + (first + made.size()));
                      made.add(area(id, text, area));
                    },
                    () -> keep(area, referred)));
    besideOriginal.forEach(area -> keep(area, referred));
    return made;
  }

  /** Keeps what only the original could hold, unless the same row describes the original too. */
  void referredTo(Set<String> referred) {
    areas.values().forEach(area -> keep(area, referred));
    besideOriginal.forEach(area -> keep(area, referred));
  }

  private void keep(PriorityAreaDraft area, Set<String> referred) {
    area.singles().cells().forEach(cell -> keep(area, cell, referred));
    area.responsible().values().forEach(cell -> keep(area, cell, referred));
  }

  private void keep(PriorityAreaDraft area, Cell cell, Set<String> referred) {
    if (!cell.row().isSaidOfOriginal(cell) && !isId(area, cell, referred)) {
      kept.add(cell);
    }
  }

  /** Whether a cell holds nothing but an id that the inspection refers to. */
  private static boolean isId(PriorityAreaDraft area, Cell cell, Set<String> referred) {
    return Stream.of("/id", "/text")
        .filter(pointer -> area.singles().cell(pointer).filter(cell::equals).isPresent())
        .flatMap(pointer -> area.singles().get(pointer, String.class).stream())
        .anyMatch(referred::contains);
  }

  private void trace(PriorityAreaDraft area, String place) {
    area.singles().cell("/text").ifPresent(cell -> trace.put(place, cell));
    area.singles().trace(place, trace);
    int number = 0;
    for (Cell cell : area.responsible().values()) {
      trace.put(place + "/responsible/" + number++, cell);
    }
  }

  private static PriorityArea area(String id, String text, PriorityAreaDraft draft) {
    Singles singles = draft.singles();
    return PriorityArea.builder()
        .id(id)
        .text(text)
        .kind(singles.get("/kind", PriorityAreaKind.class))
        .responsible(draft.responsible().keySet())
        .wordingBy(singles.get("/wordingBy", String.class))
        .group(singles.get("/group", String.class))
        .reference(singles.get("/reference", String.class))
        .due(singles.get("/due", PartialDate.class))
        .build();
  }
}
