package io.github.openinspections.core.history;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * The dates by which priority areas must be dealt with, as far as a release of the data tells. Made
 * by {@link InspectionHistory#deadlines}. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface KnownDeadlines extends Serializable permits ImmutableKnownDeadlines {
  /** The date of the release: nothing is known after it. */
  PartialDate asOf();

  /**
   * The deadlines, earliest first; an area whose date a later record changed is listed with each.
   */
  List<PriorityAreaDeadline> dated();

  /** The priority areas without a date, chain by chain. */
  List<PriorityAreaHistory> undated();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(KnownDeadlines knownDeadlines) {
    return OneLine.of("KnownDeadlines")
        .with("as of", knownDeadlines.asOf())
        .count(knownDeadlines.dated(), "dated area")
        .count(knownDeadlines.undated(), "undated area")
        .toString();
  }
}
