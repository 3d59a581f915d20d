package io.github.openinspections.core.history;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.OriginalReference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the follow-ups of a chain say about their original, each once. */
final class References {
  /** Has an order, so that a set of references with one hash is searched fast. */
  private record Said(OriginalReference reference) implements Comparable<Said> {
    @Override
    public int compareTo(Said other) {
      return text().compareTo(other.text());
    }

    private String text() {
      return List.of(reference.title(), reference.fieldwork(), reference.published()).toString();
    }
  }

  private References() {}

  static List<OriginalReference> of(FollowUpChain chain) {
    Set<Said> said = new LinkedHashSet<>();
    chain.followUps().stream()
        .flatMap(review -> review.followUp().flatMap(FollowUp::original).stream())
        .forEach(reference -> said.add(new Said(reference)));
    return said.stream().map(Said::reference).toList();
  }
}
