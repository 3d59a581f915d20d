package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactForm;
import io.github.openinspections.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a register: a rating scale, a framework, an inspecting body, an area, or a service
 * that covers several areas. {@link Vocabulary} holds them. Entries are equal if they are of one
 * kind and say the same. Immutable and thread-safe.
 */
public abstract sealed class RegisterEntry
    permits CombinedService, Framework, InspectingBody, RatingScale, RegisteredArea {
  private final FactEntry facts;
  private final Evidence evidence;

  RegisterEntry(FactEntry facts) {
    this.facts = facts;
    this.evidence = Evidence.of(facts);
  }

  /** Returns the evidence for this entry. */
  public final Evidence evidence() {
    return evidence;
  }

  /**
   * Returns when the entry was last compared with its sources. Every entry of the standard
   * vocabulary has such a day; an entry of a host may have none.
   */
  public final Optional<PartialDate> checkedOn() {
    return facts.date("checked");
  }

  /**
   * Whether the entry was known before it applied: its first day lies after {@link #checkedOn}, as
   * of a council that a statute creates for next year. What is announced can still change.
   */
  public final boolean isAnnounced() {
    Optional<PartialDate> from = facts.date("from");
    return from.isPresent() && liesAhead(from.get().earliest());
  }

  /** Whether a day was still to come when the entry was last checked. */
  final boolean liesAhead(LocalDate day) {
    Optional<PartialDate> checked = checkedOn();
    return checked.isPresent() && day.isAfter(checked.get().latest());
  }

  /**
   * Returns the entry as lines of a fact file ({@code id: estyn-four} and so on), which {@link
   * Vocabulary#withFacts} reads; the notes of its editor included.
   */
  public final String facts() {
    return form().write(facts);
  }

  /** Returns what identifies it among its kind: the code, or the name of a service. */
  abstract String key();

  /** Returns the codes of open vocabularies that the entry makes known. */
  abstract List<Code> codes();

  abstract FactForm form();

  final FactEntry entry() {
    return facts;
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // all subclasses are final, and forms are loaded late
  public final boolean equals(Object other) {
    return this == other
        || (other instanceof RegisterEntry entry
            && getClass() == entry.getClass()
            && key().equals(entry.key())
            && facts().equals(entry.facts()));
  }

  @Override
  public final int hashCode() {
    return key().hashCode();
  }
}
