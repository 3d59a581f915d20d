package io.github.openinspections.core.history;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which inspection lies at the root of another: the original of the follow-up that it follows up,
 * however long the way is. Where the way runs into a circle, the root is some member of it, the
 * same for all.
 */
final class OriginalFinder {
  /** One step back for each id of a follow-up; to itself where it does not say what it follows. */
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
    // After all steps are known: an id that an original has is an original's, whoever shares it.
    for (Inspection inspection : inspections) {
      if (inspection.followUp().isEmpty()) {
        steps.remove(inspection.id());
      }
    }
  }

  String rootOf(Inspection inspection) {
    return rootOf(inspection.followUp().flatMap(FollowUp::of).orElse(inspection.id()));
  }

  // A loop, not a recursion: a data set may chain more follow-ups than a stack has frames.
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

  /** Whether a root is an original, given or missing, and not a follow-up of something unknown. */
  boolean isOriginal(String root) {
    return !steps.containsKey(root);
  }
}
