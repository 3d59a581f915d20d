package io.github.openinspections.examples.storing;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AspectCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.SessionFactory;

/** Keeps inspections and finds them again. Lists are in the order of their identifiers. */
public final class InspectionStore {
  private static final String SELECT = "select s.inspection from StoredInspection s where ";
  private static final String ORDER = " order by s.id";

  private final SessionFactory sessions;
  private final Places register;

  /** Makes a store on a database with {@link StoredInspection} among its entities. */
  public InspectionStore(SessionFactory sessions, Places register) {
    this.sessions = sessions;
    this.register = register;
  }

  /** Saves inspections; one with the same identifier is replaced. */
  public void save(Iterable<Inspection> inspections) {
    sessions.inTransaction(
        session ->
            inspections.forEach(
                inspection -> session.merge(new StoredInspection(inspection, register))));
  }

  /** Returns the inspection with an identifier, if there is one. */
  public Optional<Inspection> find(String id) {
    return sessions.fromSession(
        session ->
            Optional.ofNullable(session.find(StoredInspection.class, id))
                .map(StoredInspection::inspection));
  }

  /** Returns the inspections of a place, whatever name or code they have for it. */
  public List<Inspection> in(Place place) {
    return select(":place in elements(s.places)", Map.of("place", place.key()));
  }

  /**
   * Returns the inspections that may have had fieldwork in a period: asked for June 2015, also one
   * of which only the year 2015 is known.
   */
  public List<Inspection> possiblyDuring(DateInterval period) {
    return during("p.firstDay <= :last and p.lastDay >= :first", period);
  }

  /**
   * Returns the inspections that certainly had fieldwork in a period and, as far as that period of
   * fieldwork goes, at no other time: asked for 2015, also one of which only June 2015 is known.
   */
  public List<Inspection> certainlyDuring(DateInterval period) {
    return during("p.firstDay >= :first and p.lastDay <= :last", period);
  }

  private List<Inspection> during(String condition, DateInterval period) {
    StoredPeriod days = StoredPeriod.of(period);
    return select(
        "exists (select 1 from s.periods p where " + condition + ")",
        Map.of("first", days.firstDay(), "last", days.lastDay()));
  }

  /** Returns the inspections that gave an aspect a grade. */
  public List<Inspection> graded(AspectCode aspect, Grade grade) {
    return select(
        "exists (select 1 from s.grades g"
            + " where g.aspect = :aspect and g.scale = :scale and g.level = :level)",
        Map.of(
            "aspect", aspect.toString(),
            "scale", grade.scale().toString(),
            "level", grade.level().toString()));
  }

  private List<Inspection> select(String condition, Map<String, ?> values) {
    return sessions.fromSession(
        session ->
            session
                .createSelectionQuery(SELECT + condition + ORDER, Inspection.class)
                .setProperties(values)
                .getResultList());
  }
}
