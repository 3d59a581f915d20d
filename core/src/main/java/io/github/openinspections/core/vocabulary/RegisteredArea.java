package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactForm;
import io.github.openinspections.core.facts.FactForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An area of the register: a council area with children's services under one GSS code.
 *
 * <p>The validity is that of the code. The coding system began on 2009-01-01, so the validity of a
 * code that dates from that day has no start. Immutable and thread-safe.
 */
public final class RegisteredArea extends RegisterEntry {
  /** The day on which the coding system began, not a change of any area. */
  private static final String BEGINNING = "2009-01-01";

  private final AreaCode code;
  private final String name;
  private final List<String> aliases;
  private final Jurisdiction jurisdiction;
  private final String kind;
  private final Optional<String> councilCode;
  private final Validity validity;
  private final boolean dated;
  private final List<AreaCode> successors;

  /** Made when a printed name is first compared; a program may look areas up by code alone. */
  private @Nullable AreaSpellings comparable;

  RegisteredArea(FactEntry entry) {
    super(entry);
    code = AreaCode.of(entry.get("code"));
    name = entry.get("name");
    aliases = entry.texts("alias");
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
    if (name.equals(printed) || comparable().include(printed)) {
      return true;
    }
    List<String> halves = NameHalves.of(printed);
    return !halves.isEmpty() && halves.stream().allMatch(comparable()::include);
  }

  /** Returns the names, ready to be compared; two threads may make equal ones. */
  AreaSpellings comparable() {
    AreaSpellings known = comparable;
    if (known == null) {
      known = new AreaSpellings(entry());
      comparable = known;
    }
    return known;
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
