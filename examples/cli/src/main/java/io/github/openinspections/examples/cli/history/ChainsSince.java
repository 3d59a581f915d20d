package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.history.InspectionsSince;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The whole chains that have an inspection since a date. */
public final class ChainsSince {
  private ChainsSince() {}

  /** Returns the history of these chains: an original may be older than a follow-up that counts. */
  public static InspectionHistory of(InspectionHistory history, InspectionsSince since) {
    Set<Inspection> newer = Collections.newSetFromMap(new IdentityHashMap<>());
    newer.addAll(since.inspections());
    List<Inspection> kept = new ArrayList<>();
    for (FollowUpChain chain : history.chains()) {
      if (Stream.concat(chain.originals().stream(), chain.followUps().stream())
          .anyMatch(newer::contains)) {
        kept.addAll(chain.originals());
        kept.addAll(chain.followUps());
        kept.addAll(chain.earlierVersions());
      }
    }
    return InspectionHistory.of(kept, history.vocabulary());
  }
}
