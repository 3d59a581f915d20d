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

  CombinedService(FactEntry entry) {
    name = entry.get("name");
    aliases = entry.texts("alias");
    jurisdiction = Jurisdiction.of(entry.get("jurisdiction"));
    members = entry.texts("member", AreaCode::of);
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

  /** Returns the codes of the areas that it covers; some may no longer be in force. */
  public List<AreaCode> members() {
    return members;
  }

  /** Returns the evidence for this entry. */
  public Evidence evidence() {
    return evidence;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
