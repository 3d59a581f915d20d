package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What became of inspections: each original with the reviews that followed it up, and each priority
 * area with what every review said of it, did not cover, or left unsaid.
 *
 * <p>Dumfries and Galloway was inspected in 2014 and reviewed in 2015 and 2016; that is one chain
 * with three inspections. A publisher's data says it record by record, a history brings the records
 * together by their ids and by nothing else: it guesses no link from names, titles or dates.
 *
 * <p>Bad data never throws and is never lost. Every inspection given appears exactly once, also if
 * follow-ups form a circle, their original is missing, or an id was given twice. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface InspectionHistory extends Serializable permits ImmutableInspectionHistory {
  /** The chains, in the order in which the first inspection of each was given. */
  List<FollowUpChain> chains();

  /** Returns the history that the inspections tell, whatever their order. */
  static InspectionHistory of(Iterable<Inspection> inspections) {
    return new ImmutableInspectionHistory.Builder().chains(FollowUpChains.of(inspections)).build();
  }

  /** Returns the priority areas of all chains, chain by chain. */
  default List<PriorityAreaHistory> priorityAreas() {
    return chains().stream().flatMap(chain -> chain.priorityAreas().stream()).toList();
  }

  /**
   * Returns the chains of a place: those with an original or a follow-up that gives its code, as a
   * whole. Codes are compared as written; an area that was recoded has two.
   */
  default InspectionHistory forArea(AreaCode place) {
    return new ImmutableInspectionHistory.Builder()
        .chains(chains().stream().filter(chain -> isIn(chain, place)).toList())
        .build();
  }

  private static boolean isIn(FollowUpChain chain, AreaCode place) {
    return Stream.concat(chain.originals().stream(), chain.followUps().stream())
        .flatMap(inspection -> inspection.areas().stream())
        .anyMatch(area -> area.code().filter(place::equals).isPresent());
  }
}
