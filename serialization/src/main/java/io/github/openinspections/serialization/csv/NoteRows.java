package io.github.openinspections.serialization.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises rows that are no records: totals, notes, sources, units, numbers of columns. */
final class NoteRows {
  /** From this width on, a row that counts its own cells is no coincidence. */
  private static final int WIDE = 6;

  private static final int MOST = 200;

  private final Header header;
  private final RowEvidence evidence;

  NoteRows(Header header, RowEvidence evidence) {
    this.header = header;
    this.evidence = evidence;
  }

  /** Returns what a row is that is no record. */
  Optional<String> kind(Row row) {
    boolean record = evidence.isOfRecord(row);
    if (isCount(row.cells()) && (row.cells().size() >= WIDE || !record)) {
      return Optional.of("the numbers of the columns");
    }
    List<String> texts = record ? List.of() : texts(row.cells());
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    return texts.stream().allMatch(NoteWords::isUnit)
        ? Optional.of("units")
        : NoteWords.kind(texts.get(0)).or(() -> alone(row, texts));
  }

  /** A text in the first cell alone is a note, unless it can be an identifier or a statement. */
  private Optional<String> alone(Row row, List<String> texts) {
    String first = TableWords.stripped(row.cells().get(0));
    boolean note =
        texts.size() == 1
            && !first.isEmpty()
            && !IdentifierText.isWellFormed(IdentifierText.restored(first))
            && !BindingRole.isText(header.bound().get(0).binding());
    return note ? Optional.of("a text in the first cell alone") : Optional.empty();
  }

  private static boolean isCount(List<String> cells) {
    if (cells.get(0).indexOf('1') < 0) {
      return false;
    }
    List<String> texts = texts(cells);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (!text.equals("" + (i + 1)) && !text.equals("(" + (i + 1) + ")")) {
        return false;
      }
    }
    return texts.size() >= 3 && texts.size() == cells.size();
  }

  private static List<String> texts(List<String> cells) {
    return cells.stream().map(TableWords::stripped).filter(text -> !text.isEmpty()).toList();
  }

  /** Returns what a row says, within bounds. */
  static String said(List<String> cells) {
    String said = texts(cells).stream().limit(MOST).collect(Collectors.joining(" | "));
    return said.length() > MOST ? said.substring(0, MOST) : said;
  }
}
