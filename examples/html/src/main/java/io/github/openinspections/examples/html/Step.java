package io.github.openinspections.examples.html;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.history.FollowUpChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  /** Reviews with a later number than these have it in digits. */
  private static final int ORDINALS = 9;

  static Step of(Inspection inspection, String role, Optional<TimeAxis> axis, Words words) {
    return new Step(
        role,
        true,
        words.of(
            "page.step.heading",
            "type",
            ReadableCode.capital(kind(inspection, words)),
            "date",
            shortDate(inspection, words)),
        words.name(inspection.id()),
        new Facts(words).of(inspection),
        inspection.quotes().stream().limit(QUOTES).map(one -> QuoteView.of(one, words)).toList(),
        links(inspection, words),
        axis.map(years -> Track.of(inspection, years, words)).stream().toList());
  }

  /** An original that reviews follow up but the data does not contain. */
  static Step missing(FollowUpChain chain, Words words) {
    List<Fact> facts = new ArrayList<>();
    for (OriginalReference reference : chain.references()) {
      new Facts(words).about(reference).ifPresent(facts::add);
    }
    return new Step(
        words.of("page.role.original"),
        false,
        words.of("page.step.missing"),
        chain.originalId().map(words::name).orElse(""),
        List.copyOf(facts),
        List.of(),
        List.of(),
        List.of());
  }

  static String role(Inspection review, Words words) {
    Optional<FollowUp> followUp = review.followUp();
    if (followUp.isEmpty()) {
      return words.of("page.role.this");
    }
    OptionalInt ordinal = followUp.get().ordinal();
    if (ordinal.isEmpty()) {
      return words.of("page.role.review");
    }
    int number = ordinal.getAsInt();
    return number >= 1 && number <= ORDINALS
        ? words.of("page.role.review." + number)
        : words.of("page.role.review.number", "number", Count.of(number));
  }

  /** The fieldwork, otherwise the publication, as precise as known. */
  static String shortDate(Inspection inspection, Words words) {
    if (!inspection.fieldwork().isEmpty()) {
      return ReadableDate.of(inspection.fieldwork(), words);
    }
    return inspection
        .report()
        .flatMap(Report::published)
        .map(date -> words.of("page.date.published", "date", ReadableDate.of(date, words)))
        .orElseGet(() -> words.of("page.date.none"));
  }

  private static String kind(Inspection inspection, Words words) {
    return inspection
        .typeLabel()
        .map(words::name)
        .orElseGet(() -> ReadableCode.of(inspection.type(), words));
  }

  private static List<Link> links(Inspection inspection, Words words) {
    return Stream.concat(
            inspection.report().flatMap(Report::url).stream(),
            inspection.sources().stream().flatMap(source -> source.url().stream()))
        .distinct()
        .limit(LINKS)
        .map(address -> Link.of(address, words))
        .toList();
  }
}
