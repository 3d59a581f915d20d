package io.github.openinspections.serialization.tables;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Collects the cells of a row, as far as a row may be long: what is too long is read to its end, so
 * that the rows after it are read too. Not thread-safe.
 */
final class FlatLineHandler extends CsvCallbackHandler<FlatLine> {
  /** More columns than any table has: a row of nothing but delimiters takes no memory. */
  private static final int MOST_CELLS = 1 << 14;

  private final long most;
  private List<String> cells = new ArrayList<>();
  private long number = 1;
  private long length;
  private long width;
  private boolean tooLong;
  private RecordType type = RecordType.DATA;

  /** Makes a handler of rows of at most so many characters. */
  FlatLineHandler(long most) {
    this.most = most;
  }

  /** Returns the first line of the row that is being read. */
  long number() {
    return number;
  }

  @Override
  protected void beginRecord(long startingLine) {
    number = startingLine;
    cells = new ArrayList<>(cells.size());
    length = 0;
    width = 0;
    tooLong = false;
    type = RecordType.DATA;
  }

  @Override
  protected void addField(char[] buffer, int offset, int count, boolean quoted) {
    length += count;
    width++;
    tooLong |= length > most;
    if (!tooLong && width <= MOST_CELLS) {
      cells.add(count == 0 ? "" : new String(buffer, offset, count));
    }
  }

  @Override
  protected RecordType getRecordType() {
    return type;
  }

  @Override
  protected int getFieldCount() {
    return cells.size();
  }

  @Override
  protected void setComment(char[] buffer, int offset, int count) {
    throw new IllegalStateException("Comments are switched off");
  }

  @Override
  protected void setEmpty() {
    type = RecordType.EMPTY;
  }

  @Override
  protected FlatLine buildRecord() {
    return new FlatLine(number, Collections.unmodifiableList(cells), width, tooLong);
  }
}
