package io.github.openinspections.core.release;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;

/**
 * What became of an inspection in one of several releases.
 *
 * @param release the index of the release in {@link ReleaseSeries#releases}, from 1: it is compared
 *     with the one before
 * @param change what became of it
 */
public record CourseStep(int release, ReleaseChange change) implements Serializable {
  /** Whether the inspection is not in this release, whatever that means. */
  public boolean isGone() {
    return switch (change.kind()) {
      case SUPERSEDED, NO_LONGER_LISTED, MOVED_BACK, LEFT_WINDOW -> true;
      case ADDED, CHANGED, SAME -> false;
    };
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("CourseStep").named(release).with(change.kind()).toString();
  }
}
