package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactForms;
import java.util.List;

/**
 * Builds an {@link InspectingBody}; not thread-safe. A text that a fact file could not hold is
 * refused at once with an {@link IllegalArgumentException}.
 */
public final class InspectingBodyBuilder
    extends EntryBuilder<InspectingBody, InspectingBodyBuilder> {
  InspectingBodyBuilder(BodyCode code, String name) {
    super(FactForms.BODY, InspectingBody::new);
    set("id", code);
    name(name, Validity.ALWAYS);
  }

  InspectingBodyBuilder(InspectingBody body) {
    super(body, InspectingBody::new);
  }

  /** Adds a country in which it inspects. */
  public InspectingBodyBuilder jurisdiction(Jurisdiction country) {
    return add("jurisdiction", word(country));
  }

  /** Adds an official name; several in chronological order. */
  public InspectingBodyBuilder name(String name, Validity validity) {
    return add("name", List.of(name), period(validity));
  }

  /** Adds an official abbreviation. */
  public InspectingBodyBuilder abbreviation(String abbreviation) {
    return add("abbreviation", abbreviation);
  }

  /** Adds another spelling found in print. */
  public InspectingBodyBuilder spelling(String spelling) {
    return add("spelling", spelling);
  }

  /** Adds a period in which it existed; without one its dates are not known. */
  public InspectingBodyBuilder existed(Validity validity) {
    return add("existed", List.of(), period(validity));
  }

  /** Adds a body that it took over from. */
  public InspectingBodyBuilder predecessor(BodyCode body) {
    return add("predecessor", body);
  }

  /** Adds a body that took over from it. */
  public InspectingBodyBuilder successor(BodyCode body) {
    return add("successor", body);
  }
}
