package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises rows that are no records: totals, notes, sources, units, numbers of columns. */
final class NoteRows {
  /** From this width on, a row that counts its own cells is no coincidence. */
  private static final int WIDE = 6;

  private static final int MOST = 200;

  /** Fewer units can be the values of a narrow table. */
  private static final int LEAST_UNITS = 3;

  /** Fewer parts can be those of a name. */
  private static final int LEAST_PARTS = 3;

  private final Header header;
  private final RowEvidence evidence;

  NoteRows(Header header, RowEvidence evidence) {
    this.header = header;
    this.evidence = evidence;
  }

  /** Returns what a row is that is no record. */
  Optional<String> kind(Row row) {
    if (isOfUnits(row.cells())) {
      return Optional.of("units");
    }
    boolean record = evidence.isOfRecord(row);
    if (isCount(row.cells()) && (row.cells().size() >= WIDE || !record)) {
      return Optional.of("column-numbers");
    }
    List<String> texts = record ? List.of() : texts(row.cells());
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    if (texts.stream().allMatch(NoteWords::isUnit)) {
      return Optional.of("units");
    }
    if (texts.stream().allMatch(NoteWords::isLine)) {
      return Optional.of("line");
    }
    return ofWords(row, texts.get(0)).or(() -> alone(row, texts));
  }

  /** What an inspection says may begin like a note. */
  private Optional<String> ofWords(Row row, String first) {
    Binding binding =
        header.bound().get(Math.min(filled(row.cells()), header.size() - 1)).binding();
    if (evidence.hasIdentity(row)) {
      return BindingRole.isText(binding) ? Optional.empty() : NoteWords.kind(first);
    }
    return BindingRole.isIdentifier(binding) && NoteWords.isOfAll(first)
        ? Optional.of("total")
        : NoteWords.kind(first);
  }

  private static int filled(List<String> cells) {
    int first = 0;
    while (TableWords.stripped(cells.get(first)).isEmpty()) {
      first++;
    }
    return first;
  }

  /** Whether each cell has a unit or a type of data, which no record has: "datetime64". */
  private static boolean isOfUnits(List<String> cells) {
    int units = 0;
    for (String cell : cells) {
      String text = TableWords.stripped(cell);
      if (!text.isEmpty() && !NoteWords.isUnit(text)) {
        return false;
      }
      units += text.isEmpty() ? 0 : 1;
    }
    return units >= LEAST_UNITS;
  }

  /**
   * Whether the first cell alone is filled, with what looks like a whole record: its parts are
   * nearly as many as the columns. In a sentence, spaces follow commas.
   */
  boolean isUndivided(List<String> cells) {
    List<String> texts = texts(cells);
    int needed = Math.max(LEAST_PARTS, (header.size() + 1) / 2);
    return texts.size() == 1
        && filled(cells) == 0
        && (parts(texts.get(0), ',') >= needed
            || parts(texts.get(0), ';') >= needed
            || parts(texts.get(0), '\t') >= needed
            || parts(texts.get(0), '|') >= needed);
  }

  private static int parts(String text, char delimiter) {
    boolean sentence = delimiter == ',' || delimiter == ';';
    int parts = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      boolean spaced = sentence && i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if (end || (text.charAt(i) == delimiter && !spaced)) {
        parts += text.substring(from, i).isBlank() ? 0 : 1;
        from = i + 1;
      }
    }
    return parts;
  }

  /** A text in the first cell alone is a note, unless it can be an identifier or a statement. */
  private Optional<String> alone(Row row, List<String> texts) {
    String first = TableWords.stripped(row.cells().get(0));
    boolean note =
        texts.size() == 1
            && !first.isEmpty()
            && !IdentifierText.isWellFormed(IdentifierText.restored(first))
            && !BindingRole.isText(header.bound().get(0).binding());
    return note ? Optional.of("first-cell") : Optional.empty();
  }

  private static boolean isCount(List<String> cells) {
    if (cells.get(0).indexOf('1') < 0) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      String text = TableWords.stripped(cells.get(i));
      if (!text.equals("" + (i + 1)) && !text.equals("(" + (i + 1) + ")")) {
        return false;
      }
    }
    return cells.size() >= 3;
  }

  private static List<String> texts(List<String> cells) {
    List<String> texts = new ArrayList<>(cells.size());
    for (String cell : cells) {
      String text = TableWords.stripped(cell);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Returns what a row says, within bounds. */
  static String said(List<String> cells) {
    String said = texts(cells).stream().limit(MOST).collect(Collectors.joining(" | "));
    return said.length() > MOST ? said.substring(0, MOST) : said;
  }
}
