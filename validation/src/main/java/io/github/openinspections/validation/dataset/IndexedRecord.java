package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is kept of a record after it has been read.
 *
 * @param place where the record is in the data set
 * @param identity what the record is
 * @param dates when things happened, for comparison with other inspections
 * @param links what ties the record to other inspections
 * @param use how its judgements differ from its framework, if that is decided
 */
public record IndexedRecord(
    Place place, Identity identity, Dates dates, Links links, Optional<FrameworkUse> use) {
  /**
   * Where a record is in the data set.
   *
   * @param row its index among all records, from 0
   * @param number its number as problems give it
   * @param position where it starts
   */
  public record Place(int row, long number, Optional<Position> position) {}

  /**
   * What a record is.
   *
   * @param id its id, if that could be read
   * @param readable whether the record could be read
   * @param hadError whether reading or the rules over one record found an ERROR
   * @param digest its values, for comparison with other records of its id
   */
  public record Identity(Optional<String> id, boolean readable, boolean hadError, Digest digest) {}

  /**
   * When things happened; placeholders are left out.
   *
   * @param asOf the release that the record was taken from
   * @param begun when fieldwork began
   * @param published when the report came out
   */
  public record Dates(
      Optional<PartialDate> asOf, Optional<PartialDate> begun, Optional<PartialDate> published) {
    static final Dates NONE = new Dates(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * What ties a record to other inspections.
   *
   * @param document a hash of the report's address, 0 if it has none
   * @param areas the places, in their order
   * @param bodies the names and identifiers of the bodies inspected
   * @param listed the ids of the priority areas
   * @param listsAllStated whether the record is certain to list all its priority areas
   * @param followUp what the record says as a follow-up, if it is one
   * @param body a hash of whom the record inspects, 0 if it does not identify them
   * @param texts the texts of the priority areas, if the record identifies whom it inspects
   */
  public record Links(
      long document,
      List<AreaName> areas,
      HashList bodies,
      HashList listed,
      boolean listsAllStated,
      Optional<Link> followUp,
      long body,
      PrintedTexts texts) {
    static final Links NONE =
        new Links(
            0,
            List.of(),
            HashList.EMPTY,
            HashList.EMPTY,
            false,
            Optional.empty(),
            BodyKey.NONE,
            PrintedTexts.EMPTY);
  }

  /**
   * What makes a record a follow-up.
   *
   * @param of the id of what it follows up, if known
   * @param ordinal its number
   * @param rated the ids of the priority areas that it rates, in their order
   * @param covers the ids of the priority areas that it says it covers
   */
  public record Link(
      Optional<String> of, OptionalInt ordinal, List<String> rated, List<String> covers) {}

  /** Whether the record identifies whom it inspects: by identifiers, or by name and area. */
  public boolean identifiesBody() {
    return links.body() != BodyKey.NONE;
  }

  /** Returns the index among all records, from 0. */
  public int row() {
    return place.row();
  }

  /** Returns the number as problems give it. */
  public long number() {
    return place.number();
  }

  /** Returns the id, if that could be read. */
  public Optional<String> id() {
    return identity.id();
  }

  /** Whether the record could be read. */
  public boolean readable() {
    return identity.readable();
  }

  /** Returns what the record says as a follow-up, if it is one. */
  public Optional<Link> followUp() {
    return links.followUp();
  }
}
