package io.github.openinspections.validation.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which inspection follows up which. Only current records count, and a record that names itself
 * follows up nothing.
 */
final class FollowUpLinks {
  private final Map<String, String> steps = new HashMap<>();
  private final Map<String, String> roots = new HashMap<>();

  /** In the order of the rows. */
  private final Map<String, Integer> rowOf = new LinkedHashMap<>();

  private final Map<String, Integer> ordinalOf = new HashMap<>();

  /** The circles, by the lowest row of their members. */
  private final Map<Integer, List<String>> circles = new LinkedHashMap<>();

  private final Set<String> inCircle = new LinkedHashSet<>();

  /** For each root, the first row of each follow-up number. */
  private final Map<String, SortedMap<Integer, Integer>> ordinals = new HashMap<>();

  /** The roots with a follow-up that has no number, or one below 1. */
  private final Set<String> unnumbered = new HashSet<>();

  /** Adds a current record; records must be added in order. */
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
                record.followUp().get().ordinal().ifPresent(number -> ordinalOf.put(id, number));
              });
    }
  }

  /** Finds the roots, once all records are added. */
  void walk() {
    steps.keySet().forEach(this::walk);
    rowOf.forEach(this::number);
  }

  private void number(String id, int row) {
    String root = rootOf(id);
    int ordinal = ordinalOf.getOrDefault(id, 0);
    if (inCircle.contains(root)) {
      return;
    }
    if (ordinal > 0) {
      ordinals.computeIfAbsent(root, one -> new TreeMap<>()).putIfAbsent(ordinal, row);
    } else {
      unnumbered.add(root);
    }
  }

  // A loop, not recursion: a chain of follow-ups may be longer than the stack is deep.
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

  /** Returns the id that a chain of follow-ups leads to; in a circle, one of its members. */
  String rootOf(String id) {
    return roots.getOrDefault(id, id);
  }

  /** Returns the circle whose first member a record is, beginning with it. */
  Optional<List<String>> circle(IndexedRecord record) {
    return Optional.ofNullable(circles.get(record.row()));
  }

  boolean isInCircle(String id) {
    return inCircle.contains(id);
  }

  /** Whether a follow-up of a root has no number, or one below 1. */
  boolean hasUnnumbered(String root) {
    return unnumbered.contains(root);
  }

  /** Returns the first row of each follow-up number of a root. */
  SortedMap<Integer, Integer> ordinals(String root) {
    return ordinals.getOrDefault(root, new TreeMap<>());
  }
}
