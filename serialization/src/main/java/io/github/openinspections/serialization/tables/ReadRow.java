package io.github.openinspections.serialization.tables;

import java.util.List;

/** A row as it was read, and what is wrong with it. */
record ReadRow<D extends FlatRow>(long line, D row, List<TableFinding> findings) {
  boolean isReadable() {
    return findings.stream().noneMatch(TableFinding::isError);
  }
}
