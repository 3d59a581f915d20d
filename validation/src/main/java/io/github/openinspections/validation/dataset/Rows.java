package io.github.openinspections.validation.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows of all segments as one list. */
final class Rows {
  /** A segment, and the index of its first row. */
  private record Part(RecordIndex index, RowDecoder decoder, int firstRow) {}

  private final List<Part> parts = new ArrayList<>();
  private final long[] positions;

  Rows(List<PlacedIndex> segments) {
    int first = 0;
    for (PlacedIndex segment : segments) {
      RecordIndex index = segment.index();
      parts.add(new Part(index, new RowDecoder(index, segment.base()), first));
      first = Math.addExact(first, index.rows());
    }
    positions = new long[first];
  }

  int size() {
    return positions.length;
  }

  /** Passes every row to an action, in order; needed before {@link #get} can find rows. */
  void forEach(Consumer<IndexedRecord> action) {
    for (Part part : parts) {
      RowInput in = part.index().at(0);
      for (int i = 0; i < part.index().rows(); i++) {
        positions[part.firstRow() + i] = in.position();
        action.accept(part.decoder().read(part.firstRow() + i, in));
      }
    }
  }

  IndexedRecord get(int row) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).firstRow() <= row) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Part part = parts.get(low);
    return part.decoder().read(row, part.index().at(positions[row]));
  }
}
