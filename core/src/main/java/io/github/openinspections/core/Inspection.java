package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One piece of inspection work with its own fieldwork or report. A follow-up review is an
 * inspection too: {@link #followUp} says which one it follows up.
 *
 * <p>Absent means <em>not said</em>. Nothing is ever filled in: five areas may be stated and three
 * named, progress may have words but no level, May 2016 has no day. Labels and quotes are kept as
 * printed, code point for code point; codes beside them say what they mean.
 *
 * <p>An inspection holds what one source says about it; whether that is right is for rules to
 * check. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Inspection extends WithInspection, Serializable
    permits ImmutableInspection {
  /**
   * The publisher's identifier, if possible a URI; not empty, no leading or trailing white space.
   */
  String id();

  /** Other identifiers by their kind, such as {@code "ofsted-event": "10213015"}. */
  Map<String, String> identifiers();

  /**
   * The release that this record was taken from. The same id with another release is a new version,
   * not a contradiction.
   */
  Optional<PartialDate> asOf();

  /** The type of inspection. */
  InspectionType type();

  /** The type as printed ("second follow-up review"). */
  Optional<String> typeLabel();

  /** The framework, if the source names it. */
  Optional<FrameworkCode> framework();

  /** The title as printed. */
  Optional<String> title();

  /** Themes as printed; every joint targeted area inspection has one. */
  List<String> topics();

  /** The places; none for a national body, several for a joint service. */
  List<Area> areas();

  /** Who was inspected. */
  List<InspectedBody> inspected();

  /** Who inspected. */
  List<Participant> participants();

  /** One or more periods of fieldwork, as the source gives them. */
  List<DateInterval> fieldwork();

  /** The published report. */
  Optional<Report> report();

  /** Present if this inspection follows up another. */
  Optional<FollowUp> followUp();

  /** An earlier inspection that this one does not follow up. */
  Optional<Previous> previous();

  /** What was judged, aspect by aspect. */
  List<Judgement> judgements();

  /** How many judgements had each grade ("three were weak"). */
  List<JudgementCount> judgementCounts();

  /** What must improve, as far as the source names it. */
  List<PriorityArea> priorityAreas();

  /** How many priority areas the source says there are. */
  List<StatedCount> priorityAreasStated();

  /** How far individual priority areas have improved. */
  List<ProgressRating> progress();

  /** What was said about the progress of several areas at once, or of all. */
  List<ProgressStatement> overallProgress();

  /** What happens next. */
  List<NextStep> nextSteps();

  /** What people and the report said. */
  List<Quote> quotes();

  /** Where the facts of this record come from. */
  List<Source> sources();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /**
   * Rejects what the format cannot express; called for every new value.
   *
   * @throws IllegalArgumentException if the id is empty or has leading or trailing white space
   */
  @Value.Check
  default void check() {
    FormatChecks.requireIdentifier("id", id());
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Inspection inspection) {
    return OneLine.of("Inspection")
        .named(inspection.id())
        .with(inspection.type())
        .with("as of", inspection.asOf())
        .first(inspection.fieldwork())
        .with("published", inspection.report().flatMap(Report::published))
        .with("follow-up of", inspection.followUp().flatMap(FollowUp::of))
        .count(inspection.judgements(), "judgement")
        .count(inspection.priorityAreas(), "priority area")
        .count(inspection.progress(), "progress rating")
        .count(inspection.quotes(), "quote")
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Inspection values; not thread-safe. */
  final class Builder extends ImmutableInspection.Builder {
    Builder() {}
  }
}
