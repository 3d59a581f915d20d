package io.github.openinspections.examples.html;

import io.github.openinspections.core.dataset.TableRow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a table with a wrong cell, the cells around it, and the first cell, by which people know
 * the row.
 *
 * @param cells the cells in order
 * @param left how many others the row has, in words; empty if none
 */
record ShownRow(List<ShownCell> cells, String left) {
  private static final int AROUND = 2;
  private static final int LONGEST = 120;

  /**
   * A cell.
   *
   * @param header the header of its column, or its number; after an ellipsis if columns are left
   *     out
   * @param text its text, or that it is empty
   * @param style whether it is the wrong one, or empty
   * @param wrong whether it is the wrong one
   */
  record ShownCell(String header, String text, String style, boolean wrong) {}

  /** Returns a row; the wrong cell is the one with the index. */
  static ShownRow of(TableRow row, int wrong, Words words) {
    int last = row.cells().size() - 1;
    // At an end of the row there are more on the other side.
    int from = Math.max(0, Math.min(wrong - AROUND, last - 2 * AROUND));
    int to = Math.min(last, Math.max(wrong + AROUND, 2 * AROUND));
    List<ShownCell> cells =
        IntStream.concat(IntStream.range(0, Math.min(1, from)), IntStream.rangeClosed(from, to))
            .mapToObj(index -> cell(row, index, index == wrong, index == from && from > 1, words))
            .toList();
    int others = row.cells().size() - cells.size();
    return new ShownRow(cells, others == 0 ? "" : words.counted("page.excerpt.cells", others));
  }

  private static ShownCell cell(
      TableRow row, int index, boolean wrong, boolean afterGap, Words words) {
    String header = row.headers().get(index);
    String text = row.cells().get(index);
    return new ShownCell(
        (afterGap ? "… " : "")
            + (header.isBlank()
                ? words.of("page.excerpt.column", "number", Count.of(index + 1L))
                : words.cut(header, LONGEST)),
        text.isBlank() ? words.of("page.excerpt.empty") : words.cut(text, LONGEST),
        (wrong ? "wrong" : "") + (text.isBlank() ? " unknown" : ""),
        wrong);
  }
}
