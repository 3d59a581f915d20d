package io.github.openinspections.examples.cli.output;

import io.github.openinspections.examples.cli.terminal.TerminalText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows in columns, each column as wide as its longest cell. */
public final class Columns implements Content {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row. */
  public void row(String... words) {
    rows.add(List.of(words).stream().map(TerminalText::of).toList());
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(text().getBytes(StandardCharsets.UTF_8));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i + 1 < row.size(); i++) {
        text.append(row.get(i)).append(" ".repeat(width(i) - row.get(i).length())).append(GAP);
      }
      text.append(row.get(row.size() - 1)).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }
}
