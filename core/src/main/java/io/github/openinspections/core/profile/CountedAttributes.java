package io.github.openinspections.core.profile;

import static io.github.openinspections.core.profile.CountedGroup.attribute;
import static io.github.openinspections.core.profile.CountedGroup.list;
import static io.github.openinspections.core.profile.CountedGroup.one;

import io.github.openinspections.core.Inspection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The attributes whose completeness is counted, in the order of the format: those of a record and
 * of the values in it that can be absent. Properties that the format does not define are counted
 * only for the record itself.
 *
 * <p>For a value, each attribute is a bit, in the order of their names: one function for all of
 * them, where a function for each would be a class of the JVM.
 */
final class CountedAttributes {
  private static final List<CountedGroup> GROUPS =
      List.of(
          attribute("identifiers", i -> has(i.identifiers())),
          attribute("asOf", i -> has(i.asOf())),
          attribute("typeLabel", i -> has(i.typeLabel())),
          attribute("framework", i -> has(i.framework())),
          attribute("title", i -> has(i.title())),
          attribute("topics", i -> has(i.topics())),
          list(
              "areas",
              Inspection::areas,
              area -> bit(0, area.name()) | bit(1, area.code()),
              "name",
              "code"),
          list(
              "inspected",
              Inspection::inspected,
              body -> bit(0, body.name()) | bit(1, body.kind()) | bit(2, body.identifiers()),
              "name",
              "kind",
              "identifiers"),
          list(
              "participants",
              Inspection::participants,
              one -> bit(0, one.body()) | bit(1, one.role()),
              "body",
              "role"),
          attribute("fieldwork", i -> has(i.fieldwork())),
          one(
              "report",
              Inspection::report,
              report ->
                  bit(0, report.title())
                      | bit(1, report.published())
                      | bit(2, report.url())
                      | bit(3, report.language()),
              "title",
              "published",
              "url",
              "language"),
          one(
              "followUp",
              Inspection::followUp,
              followUp ->
                  bit(0, followUp.of())
                      | bit(1, followUp.original())
                      | bit(2, followUp.ordinal())
                      | bit(3, followUp.covers())
                      | bit(4, followUp.coversStated())
                      | bit(5, followUp.kind()),
              "of",
              "original",
              "ordinal",
              "covers",
              "coversStated",
              "kind"),
          one(
              "previous",
              Inspection::previous,
              previous ->
                  bit(0, previous.id())
                      | bit(1, previous.type())
                      | bit(2, previous.fieldwork())
                      | bit(3, previous.published())
                      | bit(4, previous.judgements())
                      | bit(5, previous.absence()),
              "id",
              "type",
              "fieldwork",
              "published",
              "judgements",
              "absence"),
          list(
              "judgements",
              Inspection::judgements,
              judgement ->
                  bit(0, judgement.title())
                      | bit(1, judgement.about())
                      | bit(2, judgement.grade())
                      | bit(3, judgement.label())
                      | bit(4, judgement.absence())
                      | bit(5, judgement.score()),
              "title",
              "about",
              "grade",
              "label",
              "absence",
              "score"),
          list(
              "judgementCounts",
              Inspection::judgementCounts,
              count -> bit(0, count.grade()) | bit(1, count.label()),
              "grade",
              "label"),
          list(
              "priorityAreas",
              Inspection::priorityAreas,
              area ->
                  bit(0, area.kind())
                      | bit(1, area.responsible())
                      | bit(2, area.wordingBy())
                      | bit(3, area.group())
                      | bit(4, area.reference())
                      | bit(5, area.due()),
              "kind",
              "responsible",
              "wordingBy",
              "group",
              "reference",
              "due"),
          list(
              "priorityAreasStated",
              Inspection::priorityAreasStated,
              stated -> bit(0, stated.kind()) | bit(1, stated.label()),
              "kind",
              "label"),
          list(
              "progress",
              Inspection::progress,
              rating ->
                  bit(0, rating.label())
                      | bit(1, rating.grade())
                      | bit(2, rating.absence())
                      | bit(3, rating.judgedBy())
                      | bit(4, rating.narrative()),
              "label",
              "grade",
              "absence",
              "judgedBy",
              "narrative"),
          list(
              "overallProgress",
              Inspection::overallProgress,
              statement ->
                  bit(0, statement.areas())
                      | bit(1, statement.grade())
                      | bit(2, statement.judgedBy()),
              "areas",
              "grade",
              "judgedBy"),
          list(
              "nextSteps",
              Inspection::nextSteps,
              step ->
                  bit(0, step.kind())
                      | bit(1, step.within())
                      | bit(2, step.by())
                      | bit(3, step.from()),
              "kind",
              "within",
              "by",
              "from"),
          list("quotes", Inspection::quotes, quote -> bit(0, quote.attribution()), "attribution"),
          list(
              "sources",
              Inspection::sources,
              source ->
                  bit(0, source.title())
                      | bit(1, source.publisher())
                      | bit(2, source.url())
                      | bit(3, source.published())
                      | bit(4, source.retrieved()),
              "title",
              "publisher",
              "url",
              "published",
              "retrieved"),
          attribute("extensions", i -> has(i.extensions())));

  /** The names of all of them. */
  static final List<String> NAMES =
      GROUPS.stream().flatMap(group -> group.names().stream()).toList();

  private CountedAttributes() {}

  private static boolean has(Optional<?> value) {
    return value.isPresent();
  }

  private static boolean has(List<?> values) {
    return !values.isEmpty();
  }

  private static boolean has(Map<?, ?> values) {
    return !values.isEmpty();
  }

  private static long bit(int place, Optional<?> value) {
    return has(value) ? 1L << place : 0;
  }

  private static long bit(int place, OptionalInt number) {
    return number.isPresent() ? 1L << place : 0;
  }

  private static long bit(int place, List<?> values) {
    return has(values) ? 1L << place : 0;
  }

  private static long bit(int place, Map<?, ?> values) {
    return has(values) ? 1L << place : 0;
  }

  /** Counts a record for each attribute that it has, in the order of {@link #NAMES}. */
  static void count(Inspection inspection, long[] counts) {
    int from = 0;
    for (int i = 0; i < GROUPS.size(); i++) {
      CountedGroup group = GROUPS.get(i);
      group.count(inspection, counts, from);
      from += group.names().size();
    }
  }
}
