package io.github.openinspections.serialization.table;

import java.util.List;
import java.util.Set;

/**
 * A row as written in the file.
 *
 * @param number its first line, from 1
 * @param cells its cells; none if it is damaged
 * @param dates the numbers of the columns, from 1, in which a spreadsheet holds dates or times
 * @param damage what makes it unreadable
 */
record TableLine(long number, List<String> cells, Set<Integer> dates, Damage damage) {
  /** Makes a row of a text file, in which all cells are texts. */
  TableLine(long number, List<String> cells, Damage damage) {
    this(number, cells, Set.of(), damage);
  }

  /** What makes a row unreadable. */
  enum Damage {
    /** Nothing. */
    NONE,
    /** Bytes that are not valid in the encoding of the file. */
    ENCODING,
    /** A cell is longer than the limits allow. */
    LONG_CELL,
    /** All cells together are longer than the limits allow. */
    LONG_ROW,
    /** The file ends inside a quoted cell. */
    CUT_OFF,
    /** The spreadsheet cannot be read further; {@link TableLines#damage} says why. */
    BROKEN_SHEET
  }
}
