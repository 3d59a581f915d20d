package io.github.openinspections.validation.dataset;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What could not be read of a data set, and so may only seem to be missing. */
public final class Unread {
  private final Set<String> ids = new HashSet<>();
  private final boolean stopped;
  private boolean unreadable;
  private boolean nameless;

  Unread(boolean stopped) {
    this.stopped = stopped;
  }

  void add(IndexedRecord record) {
    if (!record.readable()) {
      unreadable = true;
      record.id().ifPresentOrElse(ids::add, () -> nameless = true);
    }
  }

  /** Why something may exist but was not read. */
  public enum Why {
    /** Reading stopped before the end of the data. */
    STOPPED,
    /** A record could not be read. */
    UNREADABLE
  }

  Optional<Why> mayHold(String id) {
    return stopped
        ? Optional.of(Why.STOPPED)
        : nameless || ids.contains(id) ? Optional.of(Why.UNREADABLE) : Optional.empty();
  }

  Optional<Why> any() {
    return stopped
        ? Optional.of(Why.STOPPED)
        : unreadable ? Optional.of(Why.UNREADABLE) : Optional.empty();
  }
}
