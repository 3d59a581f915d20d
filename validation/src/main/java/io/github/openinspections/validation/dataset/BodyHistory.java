package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The inspections of each body by the start of their fieldwork: which one is the last before
 * another. If partial, equal or missing dates leave that open, nothing is guessed.
 */
final class BodyHistory {
  static final int NONE = -1;
  static final int OPEN = -2;

  private static final Comparator<Dated> IN_ORDER = Comparator.comparingLong(Dated::earliest);

  /** An inspection; begun on one of the days from the earliest to the latest. */
  private record Dated(long body, long earliest, long latest, int row) {
    static Dated of(long body, PartialDate begun, int row) {
      return new Dated(body, begun.earliest().toEpochDay(), begun.latest().toEpochDay(), row);
    }
  }

  private final List<Dated> dated = new ArrayList<>();
  private final Set<Long> undated = new HashSet<>();
  private final FirstRows first = new FirstRows();
  private final Set<Long> inspectedAgain = new HashSet<>();
  private final int[] before;
  private boolean anyTexts;

  /** Prepares for so many rows. */
  BodyHistory(int rows) {
    before = new int[rows];
    Arrays.fill(before, NONE);
  }

  /** Adds a current record. */
  void add(IndexedRecord record) {
    long body = record.links().body();
    if (body == BodyKey.NONE) {
      return;
    }
    anyTexts |= !record.links().texts().isEmpty();
    if (first.putIfAbsent(body, record.row()) != record.row()) {
      inspectedAgain.add(body);
    }
    record
        .dates()
        .begun()
        .ifPresentOrElse(
            begun -> dated.add(Dated.of(body, begun, record.row())), () -> undated.add(body));
  }

  /** Orders the inspections, once all records are added. */
  void walk() {
    if (anyTexts) {
      Map<Long, List<Dated>> byBody = new HashMap<>();
      for (Dated one : dated) {
        if (inspectedAgain.contains(one.body())) {
          byBody.computeIfAbsent(one.body(), first -> new ArrayList<>(2)).add(one);
        }
      }
      byBody.values().forEach(this::walk);
    }
    dated.clear();
  }

  private void walk(List<Dated> inspections) {
    inspections.sort(IN_ORDER);
    boolean[] apart = apart(inspections);
    for (int i = 0; i < inspections.size(); i++) {
      boolean decided = (i == 0 || (apart[i - 1] && apart[i])) && apart[i + 1];
      before[inspections.get(i).row()] =
          !decided ? OPEN : i == 0 ? NONE : inspections.get(i - 1).row();
    }
  }

  /** For each inspection and after the last, whether all earlier ones are certainly before it. */
  private static boolean[] apart(List<Dated> inspections) {
    boolean[] apart = new boolean[inspections.size() + 1];
    long latest = Long.MIN_VALUE;
    for (int i = 0; i < inspections.size(); i++) {
      apart[i] = inspections.get(i).earliest() > latest;
      latest = Math.max(latest, inspections.get(i).latest());
    }
    apart[inspections.size()] = true;
    return apart;
  }

  /** Returns the row of the last inspection before one, {@link #NONE} or {@link #OPEN}. */
  int before(IndexedRecord record) {
    long body = record.links().body();
    if (body == BodyKey.NONE || !inspectedAgain.contains(body)) {
      return NONE;
    }
    return undated.contains(body) ? OPEN : before[record.row()];
  }
}
