package io.github.openinspections.validation.dataset;

import io.github.openinspections.validation.dataset.IndexedRecord.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What follows up what. Only the records that stand for their inspections count, and a record that
 * names itself follows up nothing.
 */
final class FollowUpLinks {
  private final Map<String, String> steps = new HashMap<>();
  private final Map<String, String> roots = new HashMap<>();
  private final Map<String, Integer> rowOf = new HashMap<>();

  /** The circles, each by the first row of its members. */
  private final Map<Integer, List<String>> circles = new LinkedHashMap<>();

  private final Set<String> inCircle = new LinkedHashSet<>();

  /** The follow-ups of each root by their numbers: the first row of each number. */
  private final Map<String, SortedMap<Integer, Integer>> ordinals = new HashMap<>();

  /** Takes the records that stand for their inspections, in their order. */
  void add(IndexedRecord record) {
    if (record.followUp().isPresent()) {
      String id = record.id().orElseThrow();
      record
          .followUp()
          .get()
          .of()
          .filter(of -> !of.equals(id))
          .ifPresent(
              of -> {
                steps.put(id, of);
                rowOf.put(id, record.row());
              });
    }
  }

  /** Finds the roots once all records were taken. */
  void walk(Rows rows) {
    steps.keySet().forEach(this::walk);
    rowOf.values().stream().sorted().map(rows::get).forEach(this::number);
  }

  private void number(IndexedRecord record) {
    String root = rootOf(record.id().orElse(""));
    int ordinal = record.followUp().flatMap(FollowUpLinks::ordinal).orElse(0);
    if (ordinal > 0 && !inCircle.contains(root)) {
      ordinals.computeIfAbsent(root, one -> new TreeMap<>()).putIfAbsent(ordinal, record.row());
    }
  }

  private static Optional<Integer> ordinal(Link followUp) {
    return followUp.ordinal().stream().boxed().findFirst();
  }

  // A loop, not a recursion: a data set may chain more follow-ups than a stack has frames.
  private void walk(String id) {
    Set<String> path = new LinkedHashSet<>();
    String at = id;
    while (!roots.containsKey(at) && path.add(at) && steps.containsKey(at)) {
      at = steps.getOrDefault(at, at);
    }
    if (path.contains(at) && steps.containsKey(at) && !roots.containsKey(at)) {
      circle(new ArrayList<>(path), at);
    }
    String root = roots.getOrDefault(at, at);
    path.forEach(passed -> roots.put(passed, root));
  }

  private void circle(List<String> path, String entry) {
    List<String> members = path.subList(path.indexOf(entry), path.size());
    int first = 0;
    for (int i = 1; i < members.size(); i++) {
      if (row(members.get(i)) < row(members.get(first))) {
        first = i;
      }
    }
    List<String> fromFirst = new ArrayList<>(members.subList(first, members.size()));
    fromFirst.addAll(members.subList(0, first));
    circles.put(row(members.get(first)), fromFirst);
    inCircle.addAll(members);
  }

  private int row(String id) {
    return rowOf.getOrDefault(id, 0);
  }

  /** Returns the id of what a follow-up follows up in the end; some member of a circle. */
  String rootOf(String id) {
    return roots.getOrDefault(id, id);
  }

  /** Returns the circle of which a record is the first member, beginning with it. */
  Optional<List<String>> circle(IndexedRecord record) {
    return Optional.ofNullable(circles.get(record.row()));
  }

  boolean isInCircle(String id) {
    return inCircle.contains(id);
  }

  /** Returns the first rows of the follow-ups of a root, by their numbers. */
  SortedMap<Integer, Integer> ordinals(String root) {
    return ordinals.getOrDefault(root, new TreeMap<>());
  }
}
