package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.PriorityAreaDeadline;
import io.github.openinspections.core.time.PartialDate;

/** What the data says about a deadline, in the same words in every format. */
final class DeadlineWords {
  /** No format may suggest more than the data says. */
  static final String CAUTION = "This does not say whether the deadline was met.";

  private DeadlineWords() {}

  /** Whether an inspection took place since, as a sentence. */
  static String sentence(PriorityAreaDeadline deadline, PartialDate release) {
    return switch (deadline.inspectedSince()) {
      case YES ->
          "An inspection took place on or after the date"
              + deadline.inspection().map(DeadlineWords::named).orElse("")
              + ".";
      case NO -> "No inspection on or after the date is in the data of " + release + ".";
      case UNDECIDED ->
          "Dates do not decide whether an inspection took place on or after the date"
              + deadline.inspection().map(DeadlineWords::named).orElse("")
              + ".";
      case NOT_KNOWN ->
          "Whether an inspection took place on or after the date is not known after "
              + release
              + ", the date of the data.";
    };
  }

  private static String named(Inspection inspection) {
    return " (" + ReadableInspection.when(inspection) + ", " + inspection.id() + ")";
  }
}
