package io.github.openinspections.validation.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of all segments as one list. Those of most data sets are decoded once and kept. */
final class Rows {
  /** A segment, and the index of its first row. */
  private record Part(RecordIndex index, RowDecoder decoder, int firstRow) {}

  /**
   * Of larger data sets, each row is decoded whenever it is needed: they need not fit in memory.
   */
  static final int MOST_KEPT = 8192;

  private final List<Part> parts = new ArrayList<>();
  private final @Nullable IndexedRecord[] kept;
  private boolean complete;
  private final long[] positions;

  Rows(List<PlacedIndex> segments) {
    int first = 0;
    for (PlacedIndex segment : segments) {
      RecordIndex index = segment.index();
      parts.add(new Part(index, new RowDecoder(index, segment.base()), first));
      first = Math.addExact(first, index.rows());
    }
    positions = new long[first];
    kept = new IndexedRecord[first <= MOST_KEPT ? first : 0];
  }

  int size() {
    return positions.length;
  }

  /** Passes every row to an action, in order; needed before {@link #get} can find rows. */
  void forEach(Consumer<IndexedRecord> action) {
    for (Part part : parts) {
      RowInput in = part.index().at(0);
      for (int i = 0; i < part.index().rows(); i++) {
        int row = part.firstRow() + i;
        IndexedRecord known = known(row);
        if (known == null) {
          positions[row] = in.position();
          known = keep(row, part.decoder().read(row, in));
        }
        action.accept(known);
      }
    }
    complete = kept.length > 0;
  }

  IndexedRecord get(int row) {
    IndexedRecord known = known(row);
    if (known != null) {
      return known;
    }
    Part part = part(row);
    return keep(row, part.decoder().read(row, part.index().at(positions[row])));
  }

  private @Nullable IndexedRecord known(int row) {
    return complete ? kept[row] : null;
  }

  private IndexedRecord keep(int row, IndexedRecord record) {
    if (row < kept.length) {
      kept[row] = record;
    }
    return record;
  }

  private Part part(int row) {
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
    return parts.get(low);
  }
}
