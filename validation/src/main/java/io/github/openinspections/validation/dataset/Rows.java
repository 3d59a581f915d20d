package io.github.openinspections.validation.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all segments as one list. Those of most data sets are decoded once and kept; of a
 * large one, those that were needed last. Not thread-safe.
 */
final class Rows {
  /** A segment, and the index of its first row. */
  private record Part(RecordIndex index, RowDecoder decoder, int firstRow) {}

  /** The rows of larger data sets need not fit in memory. */
  static final int MOST_KEPT = 8192;

  /** Of those: the rules of a follow-up ask for its original one after the other. */
  private static final int LAST_KEPT = 256;

  private final List<Part> parts = new ArrayList<>();

  /** Each row has one place; of those that share it, the last one decoded is there. */
  private final @Nullable IndexedRecord[] kept;

  private final long[] positions;
  private boolean placed;

  Rows(List<PlacedIndex> segments) {
    int first = 0;
    for (PlacedIndex segment : segments) {
      RecordIndex index = segment.index();
      parts.add(new Part(index, new RowDecoder(index, segment.base()), first));
      first = Math.addExact(first, index.rows());
    }
    positions = new long[first];
    kept = new IndexedRecord[first <= MOST_KEPT ? first : LAST_KEPT];
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
          if (placed) {
            in.moveTo(positions[row]);
          }
          positions[row] = in.position();
          known = keep(row, part.decoder().read(row, in));
        }
        action.accept(known);
      }
    }
    placed = true;
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
    IndexedRecord there = kept[row % kept.length];
    return there != null && there.row() == row ? there : null;
  }

  private IndexedRecord keep(int row, IndexedRecord record) {
    kept[row % kept.length] = record;
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
