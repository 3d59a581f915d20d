package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The attributes in which two records of one inspection are compared: all that describe the
 * inspection. Id and release make records comparable; sources say where a record comes from;
 * identifiers are compared by kind, in {@link Fingerprint}; how a value is spelled does not matter,
 * see {@link Spelling}.
 */
final class ComparedAttributes {
  /** An attribute, by its name in the format. */
  record Attribute(String name, Function<Inspection, Object> value) {
    int hash(Inspection inspection) {
      Object value = this.value.apply(inspection);
      return isAbsent(value) ? ABSENT : Hashes.ofValue(value);
    }
  }

  static final int ABSENT = -1;

  static final List<Attribute> ALL =
      List.of(
          new Attribute("type", Inspection::type),
          new Attribute("typeLabel", Inspection::typeLabel),
          new Attribute("framework", Inspection::framework),
          new Attribute("title", Inspection::title),
          new Attribute("topics", Inspection::topics),
          new Attribute("areas", Inspection::areas),
          new Attribute("inspected", Inspection::inspected),
          new Attribute("participants", Inspection::participants),
          new Attribute("fieldwork", Inspection::fieldwork),
          ofReport("title", Report::title),
          ofReport("published", Report::published),
          ofReport("url", Report::url),
          ofReport("language", Report::language),
          ofFollowUp("of", FollowUp::of),
          ofFollowUp("original", FollowUp::original),
          ofFollowUp("ordinal", FollowUp::ordinal),
          ofFollowUp("covers", FollowUp::covers),
          ofFollowUp("coversStated", FollowUp::coversStated),
          ofFollowUp("kind", FollowUp::kind),
          ofPrevious("id", Previous::id),
          ofPrevious("type", Previous::type),
          ofPrevious("fieldwork", Previous::fieldwork),
          ofPrevious("published", Previous::published),
          ofPrevious("judgements", Spelling::judgementsBefore),
          ofPrevious("absence", Previous::absence),
          new Attribute("judgements", Spelling::judgements),
          new Attribute("judgementCounts", Inspection::judgementCounts),
          new Attribute("priorityAreas", Inspection::priorityAreas),
          new Attribute("priorityAreasStated", Inspection::priorityAreasStated),
          new Attribute("progress", Inspection::progress),
          new Attribute("overallProgress", Inspection::overallProgress),
          new Attribute("nextSteps", Inspection::nextSteps),
          new Attribute("quotes", Inspection::quotes));

  private ComparedAttributes() {}

  private static Attribute ofReport(String name, Function<Report, Object> value) {
    return of("report." + name, Inspection::report, value);
  }

  private static Attribute ofFollowUp(String name, Function<FollowUp, Object> value) {
    return of("followUp." + name, Inspection::followUp, value);
  }

  private static Attribute ofPrevious(String name, Function<Previous, Object> value) {
    return of("previous." + name, Inspection::previous, value);
  }

  private static <T> Attribute of(
      String name, Function<Inspection, Optional<T>> part, Function<T, Object> value) {
    return new Attribute(name, i -> part.apply(i).map(value).orElse(Optional.empty()));
  }

  private static boolean isAbsent(Object value) {
    return value instanceof Optional<?> optional
        ? optional.isEmpty()
        : value instanceof OptionalInt number
            ? number.isEmpty()
            : value instanceof List<?> list
                ? list.isEmpty()
                : value instanceof Map<?, ?> map && map.isEmpty();
  }
}
