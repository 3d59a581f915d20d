package io.github.openinspections.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in RFC 4180, read by other code than the code under test. */
public final class Csv {
  private Csv() {}

  public static String write(List<List<String>> rows) {
    return rows.stream().map(Csv::row).collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  public static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  /** Reads one row that has no line breaks in its cells. */
  public static List<String> read(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : (row + ",").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells;
  }
}
