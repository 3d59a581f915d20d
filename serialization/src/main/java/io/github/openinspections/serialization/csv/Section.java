package io.github.openinspections.serialization.csv;

import java.util.List;
import java.util.Set;

/**
 * The part of a table below one of its headers, and what judges the rows there. Where files were
 * joined, a table has several.
 */
record Section(
    TableMapping mapping,
    JoinedTables tables,
    Header header,
    RepeatedHeader repeated,
    RowEvidence evidence,
    NoteRows notes) {
  static Section of(TableMapping mapping, JoinedTables tables, Header header) {
    RowEvidence evidence = new RowEvidence(mapping, header);
    return new Section(
        mapping,
        tables,
        header,
        new RepeatedHeader(tables, header),
        evidence,
        new NoteRows(header, evidence));
  }

  /** Returns the part below another header of the same table. */
  Section followedBy(long line, List<String> headers) {
    return followedBy(mapping, line, headers);
  }

  /** Returns the part below a header of a table that may be another one. */
  Section followedBy(TableMapping table, long line, List<String> headers) {
    return of(table, tables, header.followedBy(table, line, headers));
  }

  /** Returns a row of which nobody says that a spreadsheet holds dates in it. */
  Row row(long line, List<String> cells) {
    return row(line, cells, Set.of());
  }

  Row row(long line, List<String> cells, Set<Integer> dates) {
    return new Row(header, line, cells, dates, mapping.described().usual());
  }
}
