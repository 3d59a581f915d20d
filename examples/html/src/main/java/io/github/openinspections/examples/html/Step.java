package io.github.openinspections.examples.html;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.history.FollowUpChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One inspection on a timeline.
 *
 * @param role its role here, such as original or second review
 * @param known whether the data contains it
 * @param heading its type and date
 * @param id its id
 * @param facts the facts about it, by name
 * @param quotes what was said
 * @param links the addresses of its report and sources
 * @param tracks when it was, on the axis of its chain; none without an axis
 */
record Step(
    String role,
    boolean known,
    String heading,
    String id,
    List<Fact> facts,
    List<QuoteView> quotes,
    List<Link> links,
    List<Track> tracks) {
  private static final int LINKS = 6;
  private static final int QUOTES = 5;

  static Step of(Inspection inspection, String role, Optional<TimeAxis> axis) {
    return new Step(
        role,
        true,
        ReadableCode.capital(kind(inspection)) + ", " + shortDate(inspection),
        Shown.name(inspection.id()),
        Facts.of(inspection),
        inspection.quotes().stream().limit(QUOTES).map(QuoteView::of).toList(),
        links(inspection),
        axis.map(years -> Track.of(inspection, years)).stream().toList());
  }

  /** An original that reviews follow up but the data does not contain. */
  static Step missing(FollowUpChain chain) {
    List<Fact> facts = new ArrayList<>();
    for (OriginalReference reference : chain.references()) {
      Fact.of("Described by a review as", Facts.about(reference)).ifPresent(facts::add);
    }
    return new Step(
        "Original inspection",
        false,
        "The original is not among these records",
        chain.originalId().map(Shown::name).orElse(""),
        List.copyOf(facts),
        List.of(),
        List.of(),
        List.of());
  }

  static String role(Inspection review) {
    Optional<FollowUp> followUp = review.followUp();
    if (followUp.isEmpty()) {
      return "This inspection";
    }
    return followUp.get().ordinal().isPresent()
        ? ReadableCode.ordinal(followUp.get().ordinal().getAsInt()) + " review"
        : "Review, number not given";
  }

  /** The fieldwork, otherwise the publication, as precise as known. */
  static String shortDate(Inspection inspection) {
    if (!inspection.fieldwork().isEmpty()) {
      return ReadableDate.of(inspection.fieldwork());
    }
    return inspection
        .report()
        .flatMap(Report::published)
        .map(date -> "published " + ReadableDate.of(date))
        .orElse("date not given");
  }

  private static String kind(Inspection inspection) {
    return inspection
        .typeLabel()
        .map(Shown::name)
        .orElseGet(() -> ReadableCode.of(inspection.type()));
  }

  private static List<Link> links(Inspection inspection) {
    return Stream.concat(
            inspection.report().flatMap(Report::url).stream(),
            inspection.sources().stream().flatMap(source -> source.url().stream()))
        .distinct()
        .limit(LINKS)
        .map(Link::of)
        .toList();
  }
}
