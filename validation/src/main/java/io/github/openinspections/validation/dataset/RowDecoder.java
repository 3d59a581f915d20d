package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.validation.dataset.IndexedRecord.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the rows of one segment, with numbers and places as they are in the whole data set. */
final class RowDecoder {
  private final List<AreaName> areas;
  private final Base base;

  RowDecoder(RecordIndex index, Base base) {
    this.areas = index.areaNames();
    this.base = base;
  }

  /** Reads the row that begins where a reader stands. */
  IndexedRecord read(int row, RowInput in) {
    int flags = (int) in.number();
    long number = base.number(in.number());
    Optional<String> id =
        has(flags, RecordIndex.HAS_ID) ? Optional.of(in.text()) : Optional.empty();
    Optional<Position> position = Optional.empty();
    if (has(flags, RecordIndex.HAS_POSITION)) {
      Position start = Position.of(in.number(), in.number());
      position =
          Optional.of(
              base.position(
                  has(flags, RecordIndex.HAS_OFFSET) ? start.withOffset(in.number()) : start));
    }
    return has(flags, RecordIndex.READABLE)
        ? readable(row, number, id, position, flags, in)
        : new IndexedRecord(
            row,
            number,
            id,
            position,
            false,
            has(flags, RecordIndex.HAD_ERROR),
            Optional.empty(),
            Fingerprint.NOTHING,
            0,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            HashList.EMPTY,
            HashList.EMPTY,
            false,
            Optional.empty());
  }

  private IndexedRecord readable(
      int row,
      long number,
      Optional<String> id,
      Optional<Position> position,
      int flags,
      RowInput in) {
    return new IndexedRecord(
        row,
        number,
        id,
        position,
        true,
        has(flags, RecordIndex.HAD_ERROR),
        in.date(),
        Fingerprint.read(in),
        in.number() == 0 ? 0 : in.bytes(Long.BYTES),
        in.date(),
        in.date(),
        areas(in),
        HashList.read(in),
        HashList.read(in),
        has(flags, RecordIndex.LISTS_ALL),
        has(flags, RecordIndex.FOLLOWS_UP) ? Optional.of(link(in)) : Optional.empty());
  }

  private List<AreaName> areas(RowInput in) {
    int count = (int) in.number();
    List<AreaName> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(areas.get((int) in.number()));
    }
    return names;
  }

  private static Link link(RowInput in) {
    Optional<String> of = in.number() == 0 ? Optional.empty() : Optional.of(in.text());
    OptionalInt ordinal =
        in.number() == 0 ? OptionalInt.empty() : OptionalInt.of((int) in.number());
    return new Link(of, ordinal, in.texts(), in.texts());
  }

  private static boolean has(int flags, int flag) {
    return (flags & flag) != 0;
  }
}
