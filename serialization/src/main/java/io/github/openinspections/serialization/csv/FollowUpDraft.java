package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What rows say about the inspection that theirs follows up, and about the priority areas that it
 * looked at. Which areas those are is never inferred from ratings. Not thread-safe.
 */
public final class FollowUpDraft {
  private static final String OF = "/followUp/of";
  private static final String ORDINAL = "/followUp/ordinal";
  private static final String KIND = "/followUp/kind";
  private static final String STATED = "/followUp/coversStated";
  private static final String TITLE = "/followUp/original/title";
  private static final String FIELDWORK = "/followUp/original/fieldwork/0";
  private static final String PUBLISHED = "/followUp/original/published";

  private record Looked(Cell cell, boolean at) {}

  private record LeftOut(Cell cell, String area) {}

  private final Trace trace;
  private final KeptCells kept;
  private final Singles singles;
  private final Map<String, Cell> covers = new LinkedHashMap<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Looked> ofRow = new ArrayList<>();

  FollowUpDraft(Trace trace, KeptCells kept) {
    this.trace = trace;
    this.kept = kept;
    this.singles = new Singles("inspection", trace);
  }

  /** Sets the id of the original. */
  public void of(Cell cell, String original) {
    singles.put(OF, cell, original);
  }

  /** Sets the place in the series: 1 for the first follow-up. */
  public void ordinal(Cell cell, int number) {
    singles.put(ORDINAL, cell, number);
  }

  /** Sets how it follows up. */
  public void kind(Cell cell, FollowUpKind kind) {
    singles.put(KIND, cell, kind);
  }

  /** Adds the id of a priority area that the review looked at. */
  public void covers(Cell cell, String area) {
    covers.putIfAbsent(area, cell);
  }

  /** Says whether the review looked at the priority area of the row at hand. */
  public void covered(Cell cell, boolean looked) {
    ofRow.add(new Looked(cell, looked));
  }

  /** Sets the stated number of priority areas that it looked at. */
  public void coversStated(Cell cell, int count) {
    singles.put(STATED, cell, count);
  }

  /** Sets the title of the original. */
  public void originalTitle(Cell cell, String title) {
    singles.put(TITLE, cell, title);
  }

  /** Sets the fieldwork of the original. */
  public void originalFieldwork(Cell cell, PartialDate date) {
    originalFieldwork(cell, DateInterval.of(date));
  }

  /** Sets the period of the fieldwork of the original. */
  public void originalFieldwork(Cell cell, DateInterval period) {
    singles.put(FIELDWORK, cell, period);
  }

  /** Sets when the report on the original came out. */
  public void originalPublished(Cell cell, PartialDate date) {
    singles.put(PUBLISHED, cell, date);
  }

  void endRow(Row row, Optional<String> area) {
    row.part()
        .original()
        .ifPresent(
            original ->
                original
                    .exact(row)
                    .ifPresentOrElse(
                        id -> ofPart(row, OF, id, "follow-up-of"),
                        () -> withoutOriginal(row, original)));
    row.part().ordinal().ifPresent(number -> ofPart(row, ORDINAL, number, "follow-up-number"));
    for (Looked looked : ofRow) {
      area.ifPresentOrElse(
          id -> looked(looked, id), () -> looked.cell().refuse(PriorityAreaDraft.MISSING));
    }
    ofRow.clear();
  }

  /** The cell that should name the original says why nothing does. */
  private static void withoutOriginal(Row row, RowId original) {
    original.columns().stream()
        .flatMap(column -> row.cell(column).stream())
        .filter(cell -> RowId.part(cell).isEmpty() || cell.isRounded())
        .findFirst()
        .orElseGet(row::evidence)
        .refuse(
            Phrase.of("original")
                .with(
                    "needed",
                    original.columns().stream()
                        .map(column -> Phrase.of("column").with("name", column))
                        .toList()));
  }

  /** What the mapping says of the part is no value of a cell: it is reported in other words. */
  private void ofPart(Row row, String pointer, Object value, String about) {
    Cell cell = row.evidence();
    Optional<Object> known = singles.get(pointer, Object.class).filter(had -> !had.equals(value));
    if (known.isEmpty()) {
      singles.put(pointer, cell, value);
      return;
    }
    Optional<Cell> said = singles.cell(pointer);
    Phrase other =
        Phrase.of(said.isPresent() ? about + "-of-line" : about)
            .with("known", known.get().toString())
            .with("other", value.toString());
    cell.refuse(said.map(at -> other.with("line", "" + at.line())).orElse(other));
  }

  private void looked(Looked looked, String area) {
    if (looked.at()) {
      covers(looked.cell(), area);
    } else {
      leftOut.add(new LeftOut(looked.cell(), area));
    }
  }

  /** Returns the ids of the priority areas that the review looked at. */
  List<String> covers() {
    return List.copyOf(covers.keySet());
  }

  /** Makes the follow-up, if anything says that the inspection is one. */
  Optional<FollowUp> followUp() {
    leftOut.forEach(this::settle);
    List<Cell> cells = List.copyOf(covers.values());
    for (int i = 0; i < cells.size(); i++) {
      trace.put("/followUp/covers/" + i, cells.get(i));
    }
    return singles.isEmpty() && covers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            FollowUp.builder()
                .of(singles.get(OF, String.class))
                .original(original())
                .ordinal(number(ORDINAL))
                .covers(covers.keySet())
                .coversStated(number(STATED))
                .kind(singles.get(KIND, FollowUpKind.class))
                .build());
  }

  /** An area that is not among those covered was left out; where none is, the cell says it. */
  private void settle(LeftOut one) {
    Cell covering = covers.get(one.area());
    if (covering != null) {
      one.cell().refuse(Phrase.of("same-as-line").with("line", "" + covering.line()));
    } else if (covers.isEmpty()) {
      kept.add(one.cell());
    }
  }

  private OptionalInt number(String pointer) {
    return singles.get(pointer, Integer.class).stream().mapToInt(Integer::intValue).findFirst();
  }

  private Optional<OriginalReference> original() {
    OriginalReference original =
        OriginalReference.builder()
            .title(singles.get(TITLE, String.class))
            .fieldwork(singles.get(FIELDWORK, DateInterval.class).stream().toList())
            .published(singles.get(PUBLISHED, PartialDate.class))
            .build();
    return Optional.of(original).filter(any -> !any.equals(OriginalReference.builder().build()));
  }
}
