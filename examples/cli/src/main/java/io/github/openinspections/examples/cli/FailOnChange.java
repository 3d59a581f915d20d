package io.github.openinspections.examples.cli;

import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import java.util.Locale;

/**
 * The changes that make the exit code 1. An inspection that is no longer listed is none of them;
 * whether a grade changed must be known.
 */
enum FailOnChange {
  GRADES,
  CHANGED,
  NEVER;

  boolean isFound(ReleaseComparison comparison) {
    boolean warns = comparison.notes().stream().anyMatch(note -> note.kind().warns());
    return switch (this) {
      case NEVER -> false;
      case GRADES ->
          warns || comparison.counts().gradesChangedSameDates() > 0 || !comparison.comparesAll();
      case CHANGED -> warns || comparison.counts().of(ReleaseChangeKind.CHANGED) > 0;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
