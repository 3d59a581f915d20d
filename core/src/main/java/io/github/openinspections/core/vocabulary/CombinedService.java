package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactForm;
import io.github.openinspections.core.facts.FactForms;
import java.util.ArrayList;
import java.util.List;

/**
 * A service that covers several areas, such as the youth justice service of Conwy and Denbighshire.
 * Immutable and thread-safe.
 */
public final class CombinedService extends RegisterEntry {
  private final String name;
  private final List<String> aliases;
  private final Jurisdiction jurisdiction;
  private final List<AreaCode> members;

  CombinedService(FactEntry entry) {
    super(entry);
    name = entry.get("name");
    aliases = entry.texts("alias");
    jurisdiction = Jurisdiction.of(entry.get("jurisdiction"));
    members = entry.texts("member", AreaCode::of);
  }

  /**
   * Starts a service.
   *
   * @param name its name, which no other service has
   * @throws IllegalArgumentException if a fact file could not hold the name
   */
  public static CombinedServiceBuilder builder(String name, Jurisdiction jurisdiction) {
    return new CombinedServiceBuilder(name, jurisdiction);
  }

  /**
   * Starts a service with everything that this one says: values that there is one of are replaced,
   * others are added. To take something away, begin with a new builder or write a fact file.
   */
  public CombinedServiceBuilder toBuilder() {
    return new CombinedServiceBuilder(this);
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns other names. */
  public List<String> aliases() {
    return aliases;
  }

  /** Returns the country. */
  public Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  /** Returns the codes of the areas that it covers; some may no longer be in force. */
  public List<AreaCode> members() {
    return members;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }

  List<String> names() {
    List<String> names = new ArrayList<>(aliases);
    names.add(0, name);
    return names;
  }

  @Override
  String key() {
    return name;
  }

  @Override
  List<Code> codes() {
    return List.of();
  }

  @Override
  FactForm form() {
    return FactForms.SERVICE;
  }
}
