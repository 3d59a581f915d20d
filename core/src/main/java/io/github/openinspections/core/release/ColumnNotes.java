package io.github.openinspections.core.release;

import io.github.openinspections.core.release.ReleaseNote.Kind;
import io.github.openinspections.core.text.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which columns are gone, new, or have another name. */
final class ColumnNotes {
  private static final int LISTED = 20;

  private final List<String> old;
  private final List<String> now;
  private final YearColumns years;
  private final ReleaseNotes notes;

  ColumnNotes(ReleaseSummary old, ReleaseSummary now, YearColumns years, ReleaseNotes notes) {
    this.old = old.columns();
    this.now = now.columns();
    this.years = years;
    this.notes = notes;
  }

  void add() {
    if (old.isEmpty() || now.isEmpty()) {
      return;
    }
    Set<String> before = new HashSet<>(old);
    Set<String> after = new HashSet<>(now);
    Set<String> named = new HashSet<>();
    List<String> gone = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      String column = old.get(i);
      if (!after.contains(column)) {
        int at = inItsPlace(i, after);
        if (at >= 0 && !before.contains(now.get(at)) && named.add(now.get(at))) {
          renamed(column, now.get(at));
        } else {
          gone.add(column);
        }
      }
    }
    list(Kind.COLUMN_GONE, gone);
    list(
        Kind.COLUMN_NEW,
        now.stream().filter(one -> !before.contains(one) && !named.contains(one)).toList());
  }

  /** Returns the index of the column between the neighbours of an old one that has no other. */
  private int inItsPlace(int index, Set<String> after) {
    String left = index == 0 ? "" : old.get(index - 1);
    String right = index + 1 == old.size() ? "" : old.get(index + 1);
    if (years.contains(old.get(index))
        || (!left.isEmpty() && !after.contains(left))
        || (!right.isEmpty() && !after.contains(right))) {
      return -1;
    }
    int at = left.isEmpty() ? 0 : now.indexOf(left) + 1;
    int end = right.isEmpty() ? now.size() : now.indexOf(right);
    return end == at + 1 ? at : -1;
  }

  private void renamed(String column, String name) {
    notes.add(Kind.COLUMN_RENAMED, "old", column, "new", name);
  }

  private void list(Kind kind, List<String> columns) {
    int more = columns.size() - LISTED;
    if (!columns.isEmpty()) {
      String names =
          String.join(", ", columns.stream().limit(LISTED).map(PlainText::of).distinct().toList());
      notes.add(
          more > 0
              ? ReleaseNotes.note(kind, ".more", ReleaseNotes.named("columns", names, "more", more))
              : ReleaseNotes.of(kind, "columns", names));
    }
  }
}
