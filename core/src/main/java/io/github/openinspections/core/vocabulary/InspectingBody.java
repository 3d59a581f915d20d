package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactForm;
import io.github.openinspections.core.facts.FactForms;
import io.github.openinspections.core.facts.FactValue;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An inspectorate and the names that it has had: "Her Majesty's" became "His", HMIC became HMICFRS,
 * HMIE existed twice.
 *
 * <p>Names match regardless of case, punctuation and "&amp;"; records keep the printed name. An
 * abbreviation may mean several bodies; look-ups then return all of them. Immutable and
 * thread-safe.
 */
public final class InspectingBody extends RegisterEntry {
  /**
   * A name as printed.
   *
   * @param text the name
   * @param validity when the body used it
   * @param kind the kind of name
   */
  public record Name(String text, Validity validity, NameKind kind) {
    /** Whether it is the body's own name, and not merely a spelling found in print. */
    public boolean official() {
      return kind != NameKind.SPELLING;
    }
  }

  /** The kinds of names, in the order in which a body lists them. */
  public enum NameKind {
    /** An official name. */
    NAME,
    /** An official abbreviation. */
    ABBREVIATION,
    /** Another spelling found in print. */
    SPELLING
  }

  private final BodyCode code;
  private final List<Jurisdiction> jurisdictions;
  private final List<Name> names;
  private final List<Validity> existed;
  private final List<BodyCode> predecessors;
  private final List<BodyCode> successors;

  /** Made when a printed name is first compared: few of all bodies occur in one file. */
  private @Nullable NameIndex<Name> spelt;

  InspectingBody(FactEntry entry) {
    super(entry);
    code = BodyCode.of(entry.get("id"));
    jurisdictions = entry.texts("jurisdiction", Jurisdiction::of);
    names = names(entry);
    existed = entry.values("existed", Validity::of);
    predecessors = entry.texts("predecessor", BodyCode::of);
    successors = entry.texts("successor", BodyCode::of);
  }

  private static List<Name> names(FactEntry entry) {
    List<Name> names = new ArrayList<>();
    for (NameKind kind : NameKind.values()) {
      for (FactValue name : entry.all(kind.name().toLowerCase(Locale.ROOT))) {
        names.add(new Name(name.text(), Validity.of(name), kind));
      }
    }
    return List.copyOf(names);
  }

  /** Returns the names by their spelling; two threads may make equal indexes. */
  private NameIndex<Name> spelt() {
    NameIndex<Name> known = spelt;
    if (known == null) {
      known = new NameIndex<>(names, name -> List.of(name.text()));
      spelt = known;
    }
    return known;
  }

  List<String> spellings() {
    List<String> spellings = new ArrayList<>();
    for (Name name : names) {
      spellings.add(name.text());
    }
    return spellings;
  }

  /** Returns all bodies of the standard vocabulary. */
  public static List<InspectingBody> all() {
    return Standard.Bodies.ALL.all();
  }

  /** Returns a body, if the standard vocabulary has it. */
  public static Optional<InspectingBody> find(BodyCode code) {
    return Standard.Bodies.ALL.find(code);
  }

  /** Returns the bodies of the standard vocabulary that a printed name has ever meant. */
  public static List<InspectingBody> named(String printed) {
    return Vocabulary.standard().bodiesNamed(printed);
  }

  /**
   * Returns the bodies of the standard vocabulary that a printed name may have meant on a date and
   * that existed then.
   */
  public static List<InspectingBody> named(String printed, PartialDate date) {
    return Vocabulary.standard().bodiesNamed(printed, date);
  }

  /**
   * Starts a body.
   *
   * @param name its official name
   * @throws IllegalArgumentException if a fact file could not hold the name
   */
  public static InspectingBodyBuilder builder(BodyCode code, String name) {
    return new InspectingBodyBuilder(code, name);
  }

  /**
   * Starts a body with everything that this one says: values that there is one of are replaced,
   * others are added. To take something away, begin with a new builder or write a fact file.
   */
  public InspectingBodyBuilder toBuilder() {
    return new InspectingBodyBuilder(this);
  }

  /** Returns the code of the body. */
  public BodyCode code() {
    return code;
  }

  /** Returns where it inspects. */
  public List<Jurisdiction> jurisdictions() {
    return jurisdictions;
  }

  /**
   * Returns its names: official names, then abbreviations, each in chronological order, then other
   * spellings.
   */
  public List<Name> names() {
    return names;
  }

  /** Returns when it existed; empty if not known. */
  public List<Validity> existed() {
    return existed;
  }

  /** Returns the bodies that it took over from. */
  public List<BodyCode> predecessors() {
    return predecessors;
  }

  /** Returns the bodies that took over from it. */
  public List<BodyCode> successors() {
    return successors;
  }

  /** Whether the body may have existed on a date; true if its dates are not known. */
  public boolean mayHaveExisted(PartialDate date) {
    for (Validity time : existed) {
      if (time.mayInclude(date)) {
        return true;
      }
    }
    return existed.isEmpty();
  }

  /** Whether the body has ever had the printed name, in any spelling. */
  public boolean isNamed(String printed) {
    return !spelt().named(printed).isEmpty();
  }

  /** Whether the body may have used the printed name on a date. */
  public boolean mayHaveUsed(String printed, PartialDate date) {
    for (Name name : spelt().named(printed)) {
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
    return FactForms.BODY;
  }
}
