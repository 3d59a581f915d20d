package io.github.openinspections.core.history;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.OriginalReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the follow-ups of a chain say about their original, each once. */
final class References {
  private References() {}

  static List<OriginalReference> of(FollowUpChain chain) {
    Map<DistinctValue, OriginalReference> distinct = new LinkedHashMap<>();
    for (Inspection review : chain.followUps()) {
      review
          .followUp()
          .flatMap(FollowUp::original)
          .ifPresent(one -> distinct.putIfAbsent(key(one), one));
    }
    return List.copyOf(distinct.values());
  }

  private static DistinctValue key(OriginalReference one) {
    return DistinctValue.of(one, one.title(), one.fieldwork(), one.published());
  }
}
