package io.github.openinspections.core.release;

import java.util.List;

/** What is known of a record of a release. */
enum RecordState {
  /** Only its id could be read. */
  UNREADABLE,

  /** A record of the old release, or one of the new release that the old one does not have. */
  ALONE,

  /** All values are the same in the old release. */
  SAME,

  /** Values differ from those of the old release. */
  CHANGED,

  /** A grade contradicts that of the old release, and no date changed. */
  GRADES_CHANGED,

  /** The record of the old release could not be read. */
  NOT_COMPARED,

  /** Values differ, and there are more than were compared: a grade may contradict as well. */
  CHANGED_PARTLY_COMPARED;

  /** Their numbers are their places in this list. */
  private static final List<RecordState> ALL = List.of(values());

  int number() {
    return ALL.indexOf(this);
  }

  static RecordState of(int number) {
    return ALL.get(number);
  }
}
