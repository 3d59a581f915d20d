package io.github.openinspections.examples.cli.history;

import io.github.openinspections.examples.cli.terminal.TerminalText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cells beside each other within a number of characters; the first column is the widest. */
final class TextMatrix {
  private static final int GAP = 2;
  private static final int NARROWEST = 12;

  private final int first;
  private final int other;
  private final List<String> lines = new ArrayList<>();

  private TextMatrix(int first, int other) {
    this.first = first;
    this.other = other;
  }

  /** Whether a number of columns besides the first are wide enough to be read. */
  static boolean fits(int columns, int width) {
    return columns > 0 && other(columns, width) >= NARROWEST;
  }

  private static int other(int columns, int width) {
    return width * 11 / 20 / columns - GAP;
  }

  /** Returns the lines of a table, whose first row is its header. */
  static List<String> of(List<List<String>> rows, int width) {
    int columns = rows.get(0).size() - 1;
    int other = other(columns, width);
    TextMatrix matrix = new TextMatrix(width - columns * (other + GAP), other);
    matrix.row(rows.get(0));
    matrix.lines.add("-".repeat(width));
    for (int i = 1; i < rows.size(); i++) {
      matrix.row(rows.get(i));
      if (i + 1 < rows.size()) {
        matrix.lines.add("");
      }
    }
    return List.copyOf(matrix.lines);
  }

  private void row(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(Wrapped.of(TerminalText.of(cells.get(i)), i == 0 ? first : other));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    IntStream.range(0, height).forEach(at -> lines.add(line(wrapped, at)));
  }

  private String line(List<List<String>> cells, int at) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String part = at < cells.get(i).size() ? cells.get(i).get(at) : "";
      line.append(part).append(" ".repeat((i == 0 ? first : other) - Wrapped.length(part)));
      line.append(i + 1 < cells.size() ? " ".repeat(GAP) : "");
    }
    return line.toString().stripTrailing();
  }
}
