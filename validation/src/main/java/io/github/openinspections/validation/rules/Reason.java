package io.github.openinspections.validation.rules;

import io.github.openinspections.validation.dataset.Unread;
import io.github.openinspections.validation.rule.RuleContext;

/** Why a rule could not be decided: the names of messages that say it. */
final class Reason {
  /** Body, type and start of fieldwork do not decide the framework. */
  static final String FRAMEWORK_OPEN = "framework-open";

  /** Not all aspects of the framework are known to this library. */
  static final String ASPECTS_PARTIAL = "aspects-partial";

  /** A scale is not known. */
  static final String SCALE_UNKNOWN = "scale-unknown";

  /** Not all the priority areas are listed that are stated. */
  static final String LIST_PARTIAL = "list-partial";

  /** What is followed up is not in the data set, or cannot be told from a circle. */
  static final String ORIGINAL_MISSING = "original-missing";

  /** The original does not list all the priority areas that it states, or states no number. */
  static final String ORIGINAL_LIST_PARTIAL = "original-list-partial";

  /** A data set of one record cannot have what the record refers to. */
  static final String ONE_RECORD = "one-record";

  /** Neither places nor bodies are named on both sides. */
  static final String NOTHING_TO_COMPARE = "nothing-to-compare";

  /** What is missed may be behind the end of reading. */
  static final String STOPPED = "stopped";

  /** What is missed may be a record that could not be read. */
  static final String OTHERS_UNREADABLE = "others-unreadable";

  private Reason() {}

  static String of(Unread.Why why) {
    return why == Unread.Why.STOPPED ? STOPPED : OTHERS_UNREADABLE;
  }

  /** Says so if the framework is not decided. */
  static void ifOpen(RuleContext context) {
    if (context.framework().decided().isEmpty()) {
      context.notRun(FRAMEWORK_OPEN);
    }
  }
}
