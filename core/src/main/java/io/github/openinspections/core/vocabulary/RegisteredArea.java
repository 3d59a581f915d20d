package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactForm;
import io.github.openinspections.core.facts.FactForms;
import io.github.openinspections.core.facts.FactValue;
import io.github.openinspections.core.text.NameKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An area of the register: a council area with children's services under one GSS code.
 *
 * <p>The validity is that of the code. The coding system began on 2009-01-01, so the validity of a
 * code that dates from that day has no start. Immutable and thread-safe.
 */
public final class RegisteredArea extends RegisterEntry {
  /** The day on which the coding system began, not a change of any area. */
  private static final String BEGINNING = "2009-01-01";

  /** What follows the comma in an official name that is printed in front otherwise. */
  private static final Set<String> INVERTED = Set.of(" City of", " County of");

  private final AreaCode code;
  private final String name;
  private final List<String> aliases;
  private final Set<String> keys;
  private final List<String> bases;
  private final Jurisdiction jurisdiction;
  private final String kind;
  private final Optional<String> councilCode;
  private final Validity validity;
  private final boolean dated;
  private final List<AreaCode> successors;

  RegisteredArea(FactEntry entry) {
    super(entry);
    code = AreaCode.of(entry.get("code"));
    name = entry.get("name");
    aliases = entry.texts("alias");
    keys =
        Stream.concat(Stream.of(name), aliases.stream())
            .map(NameKey::orName)
            .collect(Collectors.toCollection(HashSet::new));
    bases = bases(entry);
    jurisdiction = Jurisdiction.of(entry.get("jurisdiction"));
    kind = entry.get("kind");
    councilCode = entry.find("council");
    Validity written = Validity.of(entry);
    validity = entry.is("from", BEGINNING) ? new Validity(Optional.empty(), written.to()) : written;
    dated = entry.find("from").isPresent();
    successors = entry.texts("successor", AreaCode::of);
  }

  /**
   * Starts an area.
   *
   * @param name its official name
   * @param kind the kind of area, such as {@code unitary-authority}
   * @throws IllegalArgumentException if a fact file could not hold the name or the kind
   */
  public static RegisteredAreaBuilder builder(
      AreaCode code, String name, Jurisdiction jurisdiction, String kind) {
    return new RegisteredAreaBuilder(code, name, jurisdiction, kind);
  }

  /**
   * Starts an area with everything that this one says: values that there is one of are replaced,
   * others are added. To take something away, begin with a new builder or write a fact file.
   */
  public RegisteredAreaBuilder toBuilder() {
    return new RegisteredAreaBuilder(this);
  }

  /** Returns the GSS code. */
  public AreaCode code() {
    return code;
  }

  /** Returns the official name. */
  public String name() {
    return name;
  }

  /** Returns other names for exactly this area. */
  public List<String> aliases() {
    return aliases;
  }

  /** Returns the country. */
  public Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  /** Returns the kind of area, such as {@code council-area} or {@code london-borough}. */
  public String kind() {
    return kind;
  }

  /** Returns the number that the Department for Education and Ofsted use for it, in England. */
  public Optional<String> councilCode() {
    return councilCode;
  }

  /** Returns when the code was in force. */
  public Validity validity() {
    return validity;
  }

  /** Whether the date on which the code came into force is known. */
  public boolean dated() {
    return dated;
  }

  /** Returns the codes of the areas that took over: several where an area was divided. */
  public List<AreaCode> successors() {
    return successors;
  }

  /**
   * Whether a printed name means this area, regardless of case, punctuation and "&amp;": its name,
   * another name, or a regular form of the name of its council such as "Devon County Council".
   */
  public boolean isNamed(String printed) {
    if (name.equals(printed)) {
      return true;
    }
    String key = NameKey.orName(printed);
    if (keys.contains(key) || keys.contains(CouncilForms.withoutCouncil(key))) {
      return true;
    }
    for (String base : bases) {
      if (CouncilForms.isForm(key, base, kind)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the names that have regular forms: the official name, "Bristol" of "Bristol, City of",
   * and names in Welsh. Other aliases have none: "Newcastle Borough Council" is another council.
   */
  private static List<String> bases(FactEntry entry) {
    List<String> bases = new ArrayList<>(2);
    String name = entry.get("name");
    int comma = name.indexOf(", C");
    bases.add(
        NameKey.orName(
            INVERTED.contains(name.substring(comma + 1)) ? name.substring(0, comma) : name));
    for (FactValue alias : entry.all("alias")) {
      if (alias.is("language", "welsh")) {
        bases.add(NameKey.orName(alias.text()));
      }
    }
    return List.copyOf(bases);
  }

  /** Returns code and name. */
  @Override
  public String toString() {
    return code + " " + name;
  }

  /** Whether the code was in force when the area was last checked: begun, and not yet ended. */
  boolean isInForce() {
    return !isAnnounced() && (validity.to().isEmpty() || liesAhead(validity.to().get().latest()));
  }

  List<String> bases() {
    return bases;
  }

  List<String> names() {
    List<String> names = new ArrayList<>(aliases);
    names.add(0, name);
    return names;
  }

  @Override
  String key() {
    return code.code();
  }

  @Override
  List<Code> codes() {
    return List.of(code);
  }

  @Override
  FactForm form() {
    return FactForms.AREA;
  }
}
