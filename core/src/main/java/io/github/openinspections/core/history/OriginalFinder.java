package io.github.openinspections.core.history;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the inspection at the root of another by following references from follow-up to follow-up
 * back to the original. If the references form a circle, the root is one member of it, the same for
 * all.
 */
final class OriginalFinder {
  /** The id that each follow-up refers to; its own id if it refers to none. */
  private final Map<String, String> steps = new HashMap<>();

  private final Map<String, String> roots = new HashMap<>();

  OriginalFinder(List<Inspection> inspections) {
    for (Inspection inspection : inspections) {
      inspection
          .followUp()
          .flatMap(FollowUp::of)
          .ifPresent(of -> steps.putIfAbsent(inspection.id(), of));
    }
    for (Inspection inspection : inspections) {
      if (inspection.followUp().isPresent()) {
        steps.putIfAbsent(inspection.id(), inspection.id());
      }
    }
    // Last, because an id that an original has belongs to the original, whatever else shares it.
    for (Inspection inspection : inspections) {
      if (inspection.followUp().isEmpty()) {
        steps.remove(inspection.id());
      }
    }
  }

  String rootOf(Inspection inspection) {
    return rootOf(inspection.followUp().flatMap(FollowUp::of).orElse(inspection.id()));
  }

  // A loop, not recursion: a data set may chain more follow-ups than a stack has frames.
  String rootOf(String id) {
    Set<String> path = new LinkedHashSet<>();
    String at = id;
    while (path.add(at)) {
      at = roots.getOrDefault(at, steps.getOrDefault(at, at));
    }
    for (String passed : path) {
      roots.put(passed, at);
    }
    return at;
  }

  /**
   * Whether a root is an original, given or missing, and not a follow-up of an unknown inspection.
   */
  boolean isOriginal(String root) {
    return !steps.containsKey(root);
  }
}
