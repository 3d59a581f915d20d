package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.validation.dataset.IndexedRecord.Dates;
import io.github.openinspections.validation.dataset.IndexedRecord.Identity;
import io.github.openinspections.validation.dataset.IndexedRecord.Link;
import io.github.openinspections.validation.dataset.IndexedRecord.Links;
import io.github.openinspections.validation.dataset.IndexedRecord.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the rows of one segment, with numbers and positions in the whole data set. */
final class RowDecoder {
  private final List<AreaName> areas;
  private final List<FrameworkUse> uses;
  private final Base base;

  RowDecoder(RecordIndex index, Base base) {
    this.areas = index.areaNames();
    this.uses = index.uses();
    this.base = base;
  }

  /** Reads the row at the current position of the input. */
  IndexedRecord read(int row, RowInput in) {
    int flags = (int) in.number();
    long number = base.number(in.number());
    Optional<String> id =
        has(flags, RecordIndex.HAS_ID) ? Optional.of(in.text()) : Optional.empty();
    Place place = new Place(row, number, position(flags, in));
    boolean readable = has(flags, RecordIndex.READABLE);
    boolean hadError = has(flags, RecordIndex.HAD_ERROR);
    if (!readable) {
      Identity identity = new Identity(id, false, hadError, Digest.NONE);
      return new IndexedRecord(place, identity, Dates.NONE, Links.NONE, Optional.empty());
    }
    // In the order in which RecordIndex writes.
    int use = (int) in.number();
    Optional<PartialDate> asOf = in.date();
    Identity identity = new Identity(id, true, hadError, Digest.read(in));
    long document = in.number() == 0 ? 0 : in.bytes(Long.BYTES);
    Dates dates = new Dates(asOf, in.date(), in.date());
    return new IndexedRecord(
        place,
        identity,
        dates,
        links(document, flags, in),
        use == 0 ? Optional.empty() : Optional.of(uses.get(use - 1)));
  }

  private Optional<Position> position(int flags, RowInput in) {
    if (!has(flags, RecordIndex.HAS_POSITION)) {
      return Optional.empty();
    }
    Position start = Position.of(in.number(), in.number());
    return Optional.of(
        base.position(has(flags, RecordIndex.HAS_OFFSET) ? start.withOffset(in.number()) : start));
  }

  private Links links(long document, int flags, RowInput in) {
    return new Links(
        document,
        areas(in),
        HashList.read(in),
        HashList.read(in),
        has(flags, RecordIndex.LISTS_ALL),
        has(flags, RecordIndex.FOLLOWS_UP) ? Optional.of(link(in)) : Optional.empty(),
        has(flags, RecordIndex.HAS_BODY) ? in.bytes(BodyKey.WIDTH) : BodyKey.NONE,
        has(flags, RecordIndex.HAS_BODY) ? PrintedTexts.read(in) : PrintedTexts.EMPTY);
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
