package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.history.InspectionsSince;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The whole chains that have an inspection since a date. */
public final class ChainsSince {
  private ChainsSince() {}

  /**
   * Returns the history of these chains, the one with the newest inspection first: an original may
   * be older than a follow-up that counts.
   */
  public static InspectionHistory of(InspectionHistory history, InspectionsSince since) {
    IdentityHashMap<Inspection, Integer> chainOf = new IdentityHashMap<>();
    List<FollowUpChain> chains = history.chains();
    for (int i = 0; i < chains.size(); i++) {
      for (Inspection original : chains.get(i).originals()) {
        chainOf.put(original, i);
      }
      for (Inspection review : chains.get(i).followUps()) {
        chainOf.put(review, i);
      }
    }
    List<Inspection> kept = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Inspection inspection : since.inspections()) {
      Integer number = chainOf.get(inspection);
      if (number != null && seen.add(number)) {
        kept.addAll(chains.get(number).originals());
        kept.addAll(chains.get(number).followUps());
        kept.addAll(chains.get(number).earlierVersions());
      }
    }
    return InspectionHistory.of(kept, history.vocabulary());
  }
}
