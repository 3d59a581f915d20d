package io.github.openinspections.examples.storing;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.Places;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A row: the record in the open format, and what it can be found by. The record is the truth; the
 * rest is derived from it, and could be derived again.
 */
@Entity
@Table(name = "inspection")
public class StoredInspection {
  @Id
  @Column(length = 1000)
  private String id;

  /** Never changes in place, so that Hibernate keeps no copy to compare it with. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Column(nullable = false)
  private Inspection inspection;

  /** A place has one key under all its names and codes. */
  @ElementCollection private Set<String> places = new LinkedHashSet<>();

  @ElementCollection private Set<StoredPeriod> periods = new LinkedHashSet<>();

  @ElementCollection private Set<StoredGrade> grades = new LinkedHashSet<>();

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected StoredInspection() {}

  /**
   * Makes a row.
   *
   * @param register finds the places that the areas of the inspection mean
   */
  public StoredInspection(Inspection inspection, Places register) {
    this.id = inspection.id();
    this.inspection = inspection;
    this.places =
        register.match(inspection).stream()
            .flatMap(match -> match.places().stream())
            .map(Place::key)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    this.periods =
        inspection.fieldwork().stream()
            .map(StoredPeriod::of)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    this.grades =
        inspection.judgements().stream()
            .flatMap(judgement -> StoredGrade.of(judgement).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the identifier. */
  public String id() {
    return id;
  }

  /** Returns the record. */
  public Inspection inspection() {
    return inspection;
  }

  /** Returns the keys of the places. */
  public Set<String> places() {
    return Set.copyOf(places);
  }

  /** Returns the days of the fieldwork. */
  public Set<StoredPeriod> periods() {
    return Set.copyOf(periods);
  }

  /** Returns the grades. */
  public Set<StoredGrade> grades() {
    return Set.copyOf(grades);
  }
}
