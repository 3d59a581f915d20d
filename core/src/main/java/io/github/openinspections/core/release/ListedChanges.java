package io.github.openinspections.core.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The changes that are listed: of each kind those with the lowest ids, so that order and parts do
 * not matter. Changed grades have a list for themselves. Not thread-safe.
 */
final class ListedChanges {
  private final int most;
  private final Map<ReleaseChangeKind, TreeMap<String, ListedChange>> byKind =
      new EnumMap<>(ReleaseChangeKind.class);
  private final TreeMap<String, ListedChange> grades = new TreeMap<>();

  ListedChanges(int most) {
    this.most = most;
  }

  /** Lists a change unless there are enough with lower ids; returns whether it is listed now. */
  boolean offer(ListedChange change) {
    TreeMap<String, ListedChange> list =
        change.kind() == ReleaseChangeKind.CHANGED && change.isMarked()
            ? grades
            : byKind.computeIfAbsent(change.kind(), kind -> new TreeMap<>());
    if (list.size() < most || (most > 0 && list.lastKey().compareTo(change.id()) > 0)) {
      list.put(change.id(), change);
      if (list.size() > most) {
        list.pollLastEntry();
      }
      return true;
    }
    return false;
  }

  /** Returns them: changed grades first, then by kind and id. */
  List<ListedChange> all() {
    List<ListedChange> all = new ArrayList<>(grades.values());
    byKind.values().forEach(list -> all.addAll(list.values()));
    return all;
  }
}
