package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An inspectorate and the names that it has had: "Her Majesty's" became "His", HMIC became HMICFRS,
 * HMIE existed twice.
 *
 * <p>Names match whatever their case, punctuation and "&amp;"; what was printed stays with the
 * record. An abbreviation may mean several bodies, and then all of them are the answer. Immutable
 * and thread-safe.
 */
public final class InspectingBody {
  /**
   * A name as printed.
   *
   * @param text the name
   * @param validity when the body used it
   * @param official whether it is the body's own name, not merely found in print
   */
  public record Name(String text, Validity validity, boolean official) {}

  private final BodyCode code;
  private final List<Jurisdiction> jurisdictions;
  private final List<Name> names;
  private final NameIndex<Name> spelt;
  private final List<Validity> existed;
  private final List<BodyCode> predecessors;
  private final List<BodyCode> successors;
  private final Evidence evidence;

  private InspectingBody(FactEntry entry) {
    code = BodyCode.of(entry.get("id"));
    jurisdictions = entry.texts("jurisdiction", Jurisdiction::of);
    names = names(entry);
    spelt = new NameIndex<>(names, name -> List.of(name.text()));
    existed = entry.values("existed", FactValue::validity);
    predecessors = entry.texts("predecessor", BodyCode::of);
    successors = entry.texts("successor", BodyCode::of);
    evidence = Evidence.of(entry);
  }

  private static List<Name> names(FactEntry entry) {
    List<Name> names = new ArrayList<>();
    for (String key : List.of("name", "abbreviation", "spelling")) {
      for (FactValue name : entry.all(key)) {
        names.add(new Name(name.text(), name.validity(), !key.equals("spelling")));
      }
    }
    return List.copyOf(names);
  }

  private List<String> spellings() {
    List<String> spellings = new ArrayList<>();
    for (Name name : names) {
      spellings.add(name.text());
    }
    return spellings;
  }

  /** Returns all bodies. */
  public static List<InspectingBody> all() {
    return Facts.BODIES.all();
  }

  /** Returns a body, if it is known. */
  public static Optional<InspectingBody> find(BodyCode code) {
    return Facts.BODIES.find(code);
  }

  /** Returns the bodies that a printed name may mean at any time. */
  public static List<InspectingBody> named(String printed) {
    return Facts.BY_NAME.named(printed);
  }

  /** Returns the bodies that a printed name may have meant on a date, and that existed then. */
  public static List<InspectingBody> named(String printed, PartialDate date) {
    return named(printed).stream()
        .filter(body -> body.mayHaveExisted(date) && body.mayHaveUsed(printed, date))
        .toList();
  }

  /** Returns the code of the body. */
  public BodyCode code() {
    return code;
  }

  /** Returns where it inspects. */
  public List<Jurisdiction> jurisdictions() {
    return jurisdictions;
  }

  /** Returns its names: official ones and abbreviations in order of time, then other spellings. */
  public List<Name> names() {
    return names;
  }

  /** Returns when it existed; empty if that is not known. */
  public List<Validity> existed() {
    return existed;
  }

  /** Returns the bodies whose work it took over. */
  public List<BodyCode> predecessors() {
    return predecessors;
  }

  /** Returns the bodies that took over its work. */
  public List<BodyCode> successors() {
    return successors;
  }

  /** Returns why this is believed. */
  public Evidence evidence() {
    return evidence;
  }

  /** Whether the body may have existed on a date; true where its time is not known. */
  public boolean mayHaveExisted(PartialDate date) {
    for (Validity time : existed) {
      if (time.mayInclude(date)) {
        return true;
      }
    }
    return existed.isEmpty();
  }

  /** Whether the printed name is one that it had at any time, in any spelling. */
  public boolean isNamed(String printed) {
    return !spelt.named(printed).isEmpty();
  }

  /** Whether the body may have used the printed name on a date. */
  public boolean mayHaveUsed(String printed, PartialDate date) {
    for (Name name : spelt.named(printed)) {
      if (name.validity().mayInclude(date)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the code of the body. */
  @Override
  public String toString() {
    return code.toString();
  }

  /** Read when first asked for. */
  private static final class Facts {
    private static final Register<InspectingBody> BODIES =
        Register.inOrderOfFile("bodies.facts", "id", InspectingBody::new);
    private static final NameIndex<InspectingBody> BY_NAME =
        new NameIndex<>(BODIES.all(), InspectingBody::spellings);
  }
}
