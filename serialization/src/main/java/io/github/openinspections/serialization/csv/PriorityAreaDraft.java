package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The priority area that a row is about: all columns of one row describe one. In a follow-up it is
 * an area of the original, and only referred to. Not thread-safe.
 */
public final class PriorityAreaDraft {
  /** What a cell about the progress of an area needs. */
  static final Phrase MISSING = Phrase.of("priority-area");

  private static final int LONGEST_ID = 60;

  /** With a hyphen and eight digits it is the longest id again. */
  private static final int LONGEST_BEGINNING = LONGEST_ID - 9;

  private final Singles singles = Singles.of("priority-area");
  private final Map<String, Cell> responsible = new LinkedHashMap<>();

  PriorityAreaDraft() {}

  /** Sets its id; without one the id is made of the words of the text. */
  public void id(Cell cell, String id) {
    singles.put("/id", cell, id);
  }

  /** Sets the wording as printed. */
  public void text(Cell cell, String text) {
    singles.put("/text", cell, text);
  }

  /** Sets its kind. */
  public void kind(Cell cell, PriorityAreaKind kind) {
    singles.put("/kind", cell, kind);
  }

  /** Adds somebody who must act. */
  public void responsible(Cell cell, String who) {
    responsible.putIfAbsent(who, cell);
  }

  /** Sets whose words these are, if not the inspectors'. */
  public void wordingBy(Cell cell, String who) {
    singles.put("/wordingBy", cell, who);
  }

  /** Sets the heading above it. */
  public void group(Cell cell, String heading) {
    singles.put("/group", cell, heading);
  }

  /** Sets where the report explains it. */
  public void reference(Cell cell, String place) {
    singles.put("/reference", cell, place);
  }

  /** Sets the date by which it must be done. */
  public void due(Cell cell, PartialDate date) {
    singles.put("/due", cell, date);
  }

  /** Returns the id, if the row has one or a text. */
  Optional<String> id() {
    return singles.get("/id", String.class).or(() -> text().map(PriorityAreaDraft::idOf));
  }

  /** Returns an id made of the words of a text. */
  static String idOf(String text) {
    String slug = RowId.slug(text);
    if (slug.isEmpty()) {
      return "item-" + hash(TableWords.stripped(text));
    }
    return slug.codePointCount(0, slug.length()) <= LONGEST_ID
        ? slug
        : slug.substring(0, slug.offsetByCodePoints(0, LONGEST_BEGINNING)) + '-' + hash(slug);
  }

  /** Texts that differ have different ids, which are the same on every machine. */
  private static String hash(String text) {
    return HexFormat.of().toHexDigits(text.hashCode());
  }

  Optional<String> text() {
    return singles.get("/text", String.class);
  }

  Singles singles() {
    return singles;
  }

  Map<String, Cell> responsible() {
    return responsible;
  }

  /** Adds what another row says about the same area. */
  void addAll(PriorityAreaDraft other) {
    singles.putAll(other.singles);
    other.responsible.forEach(responsible::putIfAbsent);
  }
}
