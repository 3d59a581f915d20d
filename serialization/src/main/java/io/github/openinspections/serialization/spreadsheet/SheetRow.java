package io.github.openinspections.serialization.spreadsheet;

import java.util.List;
import java.util.Set;

/**
 * A row of a sheet.
 *
 * @param number the number of the row in the sheet, from 1
 * @param cells its texts up to the last one that is not empty; none if it is too long
 * @param dates the numbers of the columns, from 1, in which the sheet holds dates or times
 * @param excess what is too long
 * @param merged the merged cells that begin in it
 */
public record SheetRow(
    long number, List<String> cells, Set<Integer> dates, Excess excess, List<Merged> merged) {
  /** What is longer than the limits allow. */
  public enum Excess {
    /** Nothing. */
    NONE,
    /** A cell. */
    CELL,
    /** All cells together. */
    ROW
  }
}
