package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is left of a record when it is gone.
 *
 * @param row its place among all records of the data set, from 0
 * @param number its number as problems give it
 * @param id its id, if that could be read
 * @param position where it starts
 * @param readable whether it is a value
 * @param hadError whether it had an ERROR on its own
 * @param asOf the release that it was taken from
 * @param fingerprint what it is compared by with another record of its id
 * @param document a hash of its report's address, 0 if it has none
 * @param begun when fieldwork began
 * @param published when its report came out
 * @param areas its places, in their order
 * @param bodies the names and identifiers of the bodies inspected
 * @param listed the ids of its priority areas
 * @param listsAllStated whether it lists as many priority areas as are stated
 * @param followUp what it says as a follow-up, if it is one
 */
public record IndexedRecord(
    int row,
    long number,
    Optional<String> id,
    Optional<Position> position,
    boolean readable,
    boolean hadError,
    Optional<PartialDate> asOf,
    Fingerprint fingerprint,
    long document,
    Optional<PartialDate> begun,
    Optional<PartialDate> published,
    List<AreaName> areas,
    HashList bodies,
    HashList listed,
    boolean listsAllStated,
    Optional<Link> followUp) {

  /**
   * What makes a record a follow-up.
   *
   * @param of the id of what it follows up, if known
   * @param ordinal its number
   * @param rated the ids of the priority areas that it rates, in their order
   * @param covers the ids of those that it says to cover
   */
  public record Link(
      Optional<String> of, OptionalInt ordinal, List<String> rated, List<String> covers) {}

  /** Returns the names of the attributes in which it contradicts another record of its id. */
  public List<String> differingFrom(IndexedRecord other) {
    return fingerprint.differing(other.fingerprint);
  }
}
