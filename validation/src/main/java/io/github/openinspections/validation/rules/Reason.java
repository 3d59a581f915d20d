package io.github.openinspections.validation.rules;

import io.github.openinspections.validation.dataset.Unread;
import io.github.openinspections.validation.rule.RuleContext;

/** Why a rule could not be decided: the names of the messages. */
final class Reason {
  /** Body, type and start of fieldwork do not decide the framework. */
  static final String FRAMEWORK_OPEN = "framework-open";

  /** The source says something about the missing value that was not understood. */
  static final String NOT_UNDERSTOOD = "not-understood";

  /** Not all aspects of the framework are known to this library. */
  static final String ASPECTS_PARTIAL = "aspects-partial";

  /** A scale is not known. */
  static final String SCALE_UNKNOWN = "scale-unknown";

  /** It is not certain that all priority areas are listed. */
  static final String LIST_PARTIAL = "list-partial";

  /** The data set does not contain what is followed up, or that is part of a circle. */
  static final String ORIGINAL_MISSING = "original-missing";

  /** It is not certain that the original lists all its priority areas. */
  static final String ORIGINAL_LIST_PARTIAL = "original-list-partial";

  /** A data set of one record cannot contain what the record refers to. */
  static final String ONE_RECORD = "one-record";

  /** The two records have neither places nor bodies to compare. */
  static final String NOTHING_TO_COMPARE = "nothing-to-compare";

  /** The original does not say when it began, or the follow-up has no date. */
  static final String NO_DATES = "no-dates";

  /** A follow-up without a number may be the one that seems to be missing. */
  static final String NUMBER_OPEN = "number-open";

  /** The missing record may come after the position where reading stopped. */
  static final String STOPPED = "stopped";

  /** The missing record may be one that could not be read. */
  static final String OTHERS_UNREADABLE = "others-unreadable";

  /** The record does not identify whom it inspects. */
  static final String BODY_OPEN = "body-open";

  /** Dates do not decide which inspection of a body is the last before another. */
  static final String ORDER_OPEN = "order-open";

  /** A record lists more priority areas than are compared. */
  static final String MANY_TEXTS = "many-texts";

  /** A record has more values than are compared. */
  static final String MANY_VALUES = "many-values";

  private Reason() {}

  static String of(Unread.Why why) {
    return why == Unread.Why.STOPPED ? STOPPED : OTHERS_UNREADABLE;
  }

  /** Reports that the rule did not run if the framework is not decided. */
  static void ifOpen(RuleContext context) {
    if (context.framework().decided().isEmpty()) {
      context.notRun(FRAMEWORK_OPEN);
    }
  }
}
