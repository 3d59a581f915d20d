package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who was inspected in each chain, looked up once: a chain is in every place that its inspections
 * name, and these can be very many. Not thread-safe.
 */
final class ChainProviders {
  private final IdentityHashMap<FollowUpChain, List<Provider>> known = new IdentityHashMap<>();
  private final Places places;

  ChainProviders(Vocabulary vocabulary) {
    this.places = Places.of(vocabulary);
  }

  /** Returns the bodies, none if no inspection of the chain identifies them. */
  List<Provider> of(FollowUpChain chain) {
    return known.computeIfAbsent(chain, this::found);
  }

  private List<Provider> found(FollowUpChain chain) {
    return members(chain)
        .map(places::providers)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  static Stream<Inspection> members(FollowUpChain chain) {
    return Stream.concat(chain.originals().stream(), chain.followUps().stream());
  }
}
