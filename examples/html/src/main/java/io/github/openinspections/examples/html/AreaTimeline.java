package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The inspections of one place.
 *
 * @param place the identity of the place
 * @param heading the heading above
 * @param found its chains, earliest first
 * @param vocabulary the scales of its grades
 */
record AreaTimeline(
    AreaKey place, AreaHeading heading, List<FollowUpChain> found, Vocabulary vocabulary) {
  static AreaTimeline of(
      AreaKey place, AreaHeading heading, List<FollowUpChain> chains, Vocabulary vocabulary) {
    return new AreaTimeline(
        place,
        heading,
        chains.stream()
            .sorted(Comparator.comparing(AreaTimeline::begin, PartialDate.EARLIEST_FIRST))
            .toList(),
        vocabulary);
  }

  /** Created only when they are written: a page of 500 places holds the texts of one at a time. */
  Iterable<FollowUpChainView> chains() {
    return () -> found.stream().map(chain -> FollowUpChainView.of(chain, vocabulary)).iterator();
  }

  String summary() {
    long inspections =
        found.stream().mapToLong(c -> c.originals().size() + c.followUps().size()).sum();
    long reviews = found.stream().mapToLong(c -> c.followUps().size()).sum();
    return Count.of(inspections, "inspection")
        + (reviews == 0 ? "" : ", " + Count.of(reviews, "review") + " among them");
  }

  /** The earliest date of a chain; one without dates comes last. */
  private static PartialDate begin(FollowUpChain chain) {
    return Stream.concat(chain.originals().stream(), chain.followUps().stream())
        .flatMap(AreaTimeline::dates)
        .min(PartialDate.EARLIEST_FIRST)
        .orElse(PartialDate.of(9999));
  }

  private static Stream<PartialDate> dates(Inspection inspection) {
    return inspection.fieldwork().isEmpty()
        ? inspection.report().flatMap(report -> report.published()).stream()
        : inspection.fieldwork().stream().map(period -> period.start());
  }
}
