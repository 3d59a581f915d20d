package io.github.openinspections.serialization.table;

import java.util.ArrayList;
import java.util.List;

/** The rows at the beginning of a table, read with one delimiter to see whether it fits. */
final class SampleRows {
  private final char[] sample;
  private final int length;
  private final char delimiter;
  private int at;

  SampleRows(char[] sample, int length, char delimiter) {
    this.sample = sample;
    this.length = length;
    this.delimiter = delimiter;
  }

  /** Returns the first rows; the last one may be cut where the sample ends. */
  List<List<String>> first(int most) {
    List<List<String>> rows = new ArrayList<>();
    for (at = 0; at < length && rows.size() < most; ) {
      rows.add(row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(cell());
    } while (at < length && sample[at++] == delimiter);
    if (at < length && sample[at - 1] == '\r' && sample[at] == '\n') {
      at++;
    }
    return cells;
  }

  /** Reads a cell up to the delimiter or the end of the line. */
  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = at < length && sample[at] == '"';
    at += quoted ? 1 : 0;
    for (; at < length; at++) {
      char c = sample[at];
      if (quoted && c == '"') {
        if (at + 1 >= length || sample[at + 1] != '"') {
          quoted = false;
          continue;
        }
        at++;
      } else if (!quoted && (c == delimiter || c == '\n' || c == '\r')) {
        break;
      }
      cell.append(c);
    }
    return cell.toString();
  }
}
