package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * A service that covers several areas, such as the youth justice service of Conwy and Denbighshire.
 * Immutable and thread-safe.
 */
public final class CombinedService {
  private final String name;
  private final List<String> aliases;
  private final Jurisdiction jurisdiction;
  private final List<AreaCode> members;
  private final Evidence evidence;

  CombinedService(FactFile.Entry entry) {
    name = entry.get("name");
    aliases = entry.texts("alias");
    jurisdiction = Jurisdiction.of(entry.get("jurisdiction"));
    members = entry.texts("member").stream().map(AreaCode::of).toList();
    evidence = Evidence.of(entry);
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

  /** Returns the codes of the areas that it covers; some may have been replaced since. */
  public List<AreaCode> members() {
    return members;
  }

  /** Returns why this is believed. */
  public Evidence evidence() {
    return evidence;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
