package io.github.openinspections.core.history;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
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

  /** Which areas took over from which, and what else is known about the field. */
  @Value.Default
  default Vocabulary vocabulary() {
    return Vocabulary.standard();
  }

  /** Returns the history of the inspections, which may be given in any order. */
  static InspectionHistory of(Iterable<Inspection> inspections) {
    return of(inspections, Vocabulary.standard());
  }

  /**
   * Returns the history of the inspections, which may be given in any order.
   *
   * @param vocabulary which areas took over from which
   */
  static InspectionHistory of(Iterable<Inspection> inspections, Vocabulary vocabulary) {
    return new ImmutableInspectionHistory.Builder()
        .chains(FollowUpChains.of(inspections))
        .vocabulary(vocabulary)
        .build();
  }

  /** Returns the priority areas of all chains, chain by chain. */
  default List<PriorityAreaHistory> priorityAreas() {
    return chains().stream().flatMap(chain -> chain.priorityAreas().stream()).toList();
  }

  /**
   * Returns the whole chains that have an original or a follow-up in an area: with its code, with
   * the code of an area that it took over from, or with the code of one that took over from it. A
   * recoded area keeps its past; the areas that a council was divided into do not share each
   * other's.
   */
  default InspectionHistory forArea(AreaCode place) {
    Set<AreaCode> lineage = vocabulary().lineage(place);
    return new ImmutableInspectionHistory.Builder()
        .from(this)
        .chains(chains().stream().filter(chain -> isIn(chain, lineage)).toList())
        .build();
  }

  /**
   * Returns the whole chains that have an original or a follow-up in a place, under any of its
   * names and codes: with a code as {@link #forArea} finds it, or with a name that means the place,
   * one that it took over from or one that took over from it. What a name means is read on the date
   * of its inspection; a name that may mean several places is in none of them. So the history of
   * E08000038 also has what is said of "Barnsley Metropolitan Borough Council" and of E08000016.
   */
  default InspectionHistory forPlace(Place place) {
    return new ImmutableInspectionHistory.Builder()
        .from(this)
        .chains(ChainsOfPlace.of(this, place))
        .build();
  }

  /** Returns the whole chains that have an original or a follow-up in the place of an area. */
  default InspectionHistory forPlace(RegisteredArea area) {
    return forPlace(Places.of(vocabulary()).of(area));
  }

  /** Returns the originals and follow-ups of all chains since a date, newest first. */
  default InspectionsSince since(PartialDate date) {
    return Since.date(this, date);
  }

  /**
   * Returns the grades of all aspects over time, a series for each provider: of one place, {@code
   * history.forPlace(place).grades()}.
   */
  default List<GradeSeries> grades() {
    return SeriesOfGrades.of(this, aspect -> true, providers -> true);
  }

  /** Returns the grades of an aspect in a place over time, a series for each provider. */
  default List<GradeSeries> grades(Place place, AspectCode aspect) {
    return SeriesOfGrades.of(forPlace(place), aspect::equals, providers -> true);
  }

  /**
   * Returns the latest grade of an aspect in a place, for each provider, with its date, framework
   * and scale; or the grades among which dates do not decide.
   */
  default List<LatestGrade> latest(Place place, AspectCode aspect) {
    return grades(place, aspect).stream().map(GradeSeries::latest).toList();
  }

  /**
   * Returns the latest grades of all aspects of an inspected body, by its identifier in whatever
   * place, or else by its name, where providers of that name in two places stay two.
   */
  default List<LatestGrade> latestBy(InspectedBody body) {
    return SeriesOfGrades.of(this, body).stream().map(GradeSeries::latest).toList();
  }

  /**
   * Returns the dates by which priority areas must be dealt with, and whether an inspection took
   * place on or after them: of the same chain, or of the same provider.
   *
   * @param asOf the date of the release that the inspections are from: nothing is known after it
   */
  default KnownDeadlines deadlines(PartialDate asOf) {
    return DeadlineFinder.of(this, asOf);
  }

  private static boolean isIn(FollowUpChain chain, Set<AreaCode> places) {
    return Stream.concat(chain.originals().stream(), chain.followUps().stream())
        .flatMap(inspection -> inspection.areas().stream())
        .anyMatch(area -> area.code().filter(places::contains).isPresent());
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(InspectionHistory inspectionHistory) {
    return OneLine.of("InspectionHistory")
        .count(inspectionHistory.chains(), "chain")
        .count(
            inspectionHistory.chains().stream()
                .mapToInt(chain -> chain.originals().size() + chain.followUps().size())
                .sum(),
            "inspection")
        .toString();
  }
}
