package io.github.openinspections.serialization.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.openinspections.serialization.table.TableLine.Damage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the cells of a row, as far as the limits allow. */
final class LineHandler extends CsvCallbackHandler<TableLine> {
  private final int cellLength;
  private final int rowLength;
  private List<String> cells = new ArrayList<>();
  private long line = 1;
  private long length;
  private Damage damage = Damage.NONE;
  private RecordType type = RecordType.DATA;

  LineHandler(int cellLength, int rowLength) {
    this.cellLength = cellLength;
    this.rowLength = rowLength;
  }

  /** Returns the first line of the current row. */
  long line() {
    return line;
  }

  @Override
  protected void beginRecord(long startingLine) {
    line = startingLine;
    cells = new ArrayList<>(cells.size());
    length = 0;
    damage = Damage.NONE;
    type = RecordType.DATA;
  }

  @Override
  protected void addField(char[] buffer, int offset, int count, boolean quoted) {
    length += count + 1L;
    if (damage == Damage.NONE && (count > cellLength || length > rowLength)) {
      damage = count > cellLength ? Damage.LONG_CELL : Damage.LONG_ROW;
      cells.clear();
    }
    if (damage == Damage.NONE) {
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
  protected TableLine buildRecord() {
    return new TableLine(line, Collections.unmodifiableList(cells), damage);
  }
}
