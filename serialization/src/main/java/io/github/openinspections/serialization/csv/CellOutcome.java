package io.github.openinspections.serialization.csv;

/** What became of a cell. A cell has one outcome, and they are never confused. */
enum CellOutcome {
  /** It holds a value, and nothing has found it wrong so far. */
  VALUE,
  /** It says why there is no value. */
  ABSENCE,
  /** It holds a text that was not understood: the text is kept, and CSV-003 is reported. */
  NOT_UNDERSTOOD,
  /** It is empty, or holds a word that means no more than that. */
  NOTHING;

  /** Whether the cell holds a text that means something, understood or not. */
  boolean isText() {
    return this == VALUE || this == NOT_UNDERSTOOD;
  }
}
