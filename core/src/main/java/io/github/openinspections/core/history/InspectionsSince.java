package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * The inspections since a date, which are all but those that certainly took place before it.
 *
 * <p>The date of an inspection is its fieldwork, or else the publication of its report. Since May
 * 2016: fieldwork on 2016-05-02 is, fieldwork in 2016 and an inspection without a date may be, and
 * both are {@link #undecided} as well as among the {@link #inspections}. Made by {@link
 * InspectionHistory#since}. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface InspectionsSince extends Serializable permits ImmutableInspectionsSince {
  /** The date; of a month or a year the first day counts. */
  PartialDate date();

  /** The inspections, newest first; those without a date come last. */
  List<Inspection> inspections();

  /** Those of the inspections that may have taken place before the date, in the same order. */
  List<Inspection> undecided();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(InspectionsSince inspectionsSince) {
    return OneLine.of("InspectionsSince")
        .with("since", inspectionsSince.date())
        .count(inspectionsSince.inspections(), "inspection")
        .count(inspectionsSince.undecided().size(), "undecided", "undecided")
        .toString();
  }
}
