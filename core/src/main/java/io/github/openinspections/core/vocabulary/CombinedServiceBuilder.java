package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactForms;

/**
 * Builds a {@link CombinedService}; not thread-safe. A text that a fact file could not hold is
 * refused at once with an {@link IllegalArgumentException}.
 */
public final class CombinedServiceBuilder
    extends EntryBuilder<CombinedService, CombinedServiceBuilder> {
  CombinedServiceBuilder(String name, Jurisdiction jurisdiction) {
    super(FactForms.SERVICE, CombinedService::new);
    set("name", name);
    set("jurisdiction", word(jurisdiction));
  }

  CombinedServiceBuilder(CombinedService service) {
    super(service, CombinedService::new);
  }

  /** Adds another name. */
  public CombinedServiceBuilder alias(String name) {
    return add("alias", name);
  }

  /** Adds an area that it covers; at least one is needed. */
  public CombinedServiceBuilder member(AreaCode area) {
    return add("member", area);
  }
}
