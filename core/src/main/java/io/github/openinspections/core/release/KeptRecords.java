package io.github.openinspections.core.release;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records of a release that will probably be listed, so that it need not be read again for them.
 * They may be gone when memory is short. Not thread-safe.
 */
final class KeptRecords {
  /** More changes than that are rare, and then most are not listed. */
  private static final int MOST = 1000;

  private final Map<Long, SoftReference<Kept>> byNumber = new HashMap<>();

  /** A record, without the entry's text in the file. */
  record Kept(RecordPlace place, Inspection record) {}

  void add(Entry entry, RecordTrace trace) {
    if (byNumber.size() < MOST && isListed(trace.state())) {
      entry
          .inspection()
          .ifPresent(
              record ->
                  byNumber.put(
                      entry.number(),
                      new SoftReference<>(new Kept(RecordPlace.of(entry), record))));
    }
  }

  private static boolean isListed(RecordState state) {
    return switch (state) {
      case CHANGED, GRADES_CHANGED, CHANGED_PARTLY_COMPARED, ALONE -> true;
      case SAME, UNREADABLE, NOT_COMPARED -> false;
    };
  }

  Optional<Kept> find(long number) {
    @Nullable SoftReference<Kept> kept = byNumber.get(number);
    return kept == null ? Optional.empty() : Optional.ofNullable(kept.get());
  }
}
