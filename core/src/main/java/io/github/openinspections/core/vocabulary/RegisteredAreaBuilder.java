package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactForms;

/**
 * Builds a {@link RegisteredArea}; not thread-safe. A text that a fact file could not hold is
 * refused at once with an {@link IllegalArgumentException}.
 */
public final class RegisteredAreaBuilder
    extends EntryBuilder<RegisteredArea, RegisteredAreaBuilder> {
  RegisteredAreaBuilder(AreaCode code, String name, Jurisdiction jurisdiction, String kind) {
    super(FactForms.AREA, RegisteredArea::new);
    set("code", code);
    set("name", name);
    set("jurisdiction", word(jurisdiction));
    set("kind", kind);
  }

  RegisteredAreaBuilder(RegisteredArea area) {
    super(area, RegisteredArea::new);
  }

  /** Adds another name for exactly this area. */
  public RegisteredAreaBuilder alias(String name) {
    return add("alias", name);
  }

  /** Sets the number that the Department for Education and Ofsted use for it. */
  public RegisteredAreaBuilder councilCode(String number) {
    return set("council", number);
  }

  /** Sets when the code was in force; without it at any time. */
  public RegisteredAreaBuilder during(Validity validity) {
    return validity(validity);
  }

  /** Adds an area that took over. */
  public RegisteredAreaBuilder successor(AreaCode area) {
    return add("successor", area);
  }
}
