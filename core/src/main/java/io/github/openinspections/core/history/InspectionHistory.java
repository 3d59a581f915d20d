package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What became of inspections: each original with the reviews that followed it up, and for each
 * priority area what every review said about it, including that the review did not cover the area
 * or said nothing.
 *
 * <p>Dumfries and Galloway was inspected in 2014 and reviewed in 2015 and 2016: one chain of three
 * inspections. Published data has them as separate records. A history links them by their ids alone
 * and never guesses a link from names, titles or dates.
 *
 * <p>Bad data never causes an exception and is never lost. Every inspection given appears exactly
 * once, even if follow-ups form a circle, their original is missing, or an id was given twice.
 *
 * <pre>{@code
 * Inspection original =
 *     Inspection.builder()
 *         .id("dumfries-and-galloway/2014")
 *         .type(InspectionType.JOINT_INSPECTION)
 *         .addPriorityAreas(PriorityArea.builder().id("leadership").text("Leadership").build())
 *         .build();
 * Inspection first =
 *     Inspection.builder()
 *         .id("dumfries-and-galloway/2015")
 *         .type(InspectionType.PROGRESS_REVIEW)
 *         .followUp(FollowUp.builder().of("dumfries-and-galloway/2014").ordinal(1).build())
 *         .build();
 * Inspection second =
 *     first
 *         .withId("dumfries-and-galloway/2016")
 *         .withFollowUp(first.followUp().get().withOrdinal(2))
 *         .withProgress(
 *             ProgressRating.builder().priorityArea("leadership").label("significant").build());
 *
 * InspectionHistory history = InspectionHistory.of(List.of(second, original, first));
 * System.out.println(history.chains().size()); // 1
 * for (PriorityAreaReview review : history.priorityAreas().get(0).reviews()) {
 *   System.out.println(review.inspection().id() + " " + review.outcome());
 * }
 * // dumfries-and-galloway/2015 UNSAID
 * // dumfries-and-galloway/2016 RATED
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface InspectionHistory extends Serializable permits ImmutableInspectionHistory {
  /** The chains, in the order in which the first inspection of each was given. */
  List<FollowUpChain> chains();

  /** Returns the history of the inspections, which may be given in any order. */
  static InspectionHistory of(Iterable<Inspection> inspections) {
    return new ImmutableInspectionHistory.Builder().chains(FollowUpChains.of(inspections)).build();
  }

  /** Returns the priority areas of all chains, chain by chain. */
  default List<PriorityAreaHistory> priorityAreas() {
    return chains().stream().flatMap(chain -> chain.priorityAreas().stream()).toList();
  }

  /**
   * Returns the whole chains that have an original or a follow-up with the code of the place. Codes
   * are compared as written; a recoded area has two codes and must be asked for twice.
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
