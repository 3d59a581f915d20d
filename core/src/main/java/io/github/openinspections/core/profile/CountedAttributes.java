package io.github.openinspections.core.profile;

import static io.github.openinspections.core.profile.CountedGroup.attribute;
import static io.github.openinspections.core.profile.CountedGroup.list;
import static io.github.openinspections.core.profile.CountedGroup.one;

import io.github.openinspections.core.Inspection;
import java.util.List;

/**
 * The attributes whose completeness is counted, in the order of the format: those of a record and
 * of the values in it that can be absent. Properties that the format does not define are counted
 * only for the record itself.
 */
final class CountedAttributes {
  private static final List<CountedGroup<?>> GROUPS =
      List.of(
          attribute("identifiers", i -> !i.identifiers().isEmpty()),
          attribute("asOf", i -> i.asOf().isPresent()),
          attribute("typeLabel", i -> i.typeLabel().isPresent()),
          attribute("framework", i -> i.framework().isPresent()),
          attribute("title", i -> i.title().isPresent()),
          attribute("topics", i -> !i.topics().isEmpty()),
          list("areas", Inspection::areas)
              .with("name", area -> area.name().isPresent())
              .with("code", area -> area.code().isPresent()),
          list("inspected", Inspection::inspected)
              .with("name", body -> body.name().isPresent())
              .with("kind", body -> body.kind().isPresent())
              .with("identifiers", body -> !body.identifiers().isEmpty()),
          list("participants", Inspection::participants)
              .with("body", one -> one.body().isPresent())
              .with("role", one -> one.role().isPresent()),
          attribute("fieldwork", i -> !i.fieldwork().isEmpty()),
          one("report", Inspection::report)
              .with("title", report -> report.title().isPresent())
              .with("published", report -> report.published().isPresent())
              .with("url", report -> report.url().isPresent())
              .with("language", report -> report.language().isPresent()),
          one("followUp", Inspection::followUp)
              .with("of", followUp -> followUp.of().isPresent())
              .with("original", followUp -> followUp.original().isPresent())
              .with("ordinal", followUp -> followUp.ordinal().isPresent())
              .with("covers", followUp -> !followUp.covers().isEmpty())
              .with("coversStated", followUp -> followUp.coversStated().isPresent())
              .with("kind", followUp -> followUp.kind().isPresent()),
          one("previous", Inspection::previous)
              .with("id", previous -> previous.id().isPresent())
              .with("type", previous -> previous.type().isPresent())
              .with("fieldwork", previous -> !previous.fieldwork().isEmpty())
              .with("published", previous -> previous.published().isPresent())
              .with("judgements", previous -> !previous.judgements().isEmpty())
              .with("absence", previous -> previous.absence().isPresent()),
          list("judgements", Inspection::judgements)
              .with("title", judgement -> judgement.title().isPresent())
              .with("about", judgement -> judgement.about().isPresent())
              .with("grade", judgement -> judgement.grade().isPresent())
              .with("label", judgement -> judgement.label().isPresent())
              .with("absence", judgement -> judgement.absence().isPresent())
              .with("score", judgement -> judgement.score().isPresent()),
          list("judgementCounts", Inspection::judgementCounts)
              .with("grade", count -> count.grade().isPresent())
              .with("label", count -> count.label().isPresent()),
          list("priorityAreas", Inspection::priorityAreas)
              .with("kind", area -> area.kind().isPresent())
              .with("responsible", area -> !area.responsible().isEmpty())
              .with("wordingBy", area -> area.wordingBy().isPresent())
              .with("group", area -> area.group().isPresent())
              .with("reference", area -> area.reference().isPresent())
              .with("due", area -> area.due().isPresent()),
          list("priorityAreasStated", Inspection::priorityAreasStated)
              .with("kind", stated -> stated.kind().isPresent())
              .with("label", stated -> stated.label().isPresent()),
          list("progress", Inspection::progress)
              .with("label", rating -> rating.label().isPresent())
              .with("grade", rating -> rating.grade().isPresent())
              .with("absence", rating -> rating.absence().isPresent())
              .with("judgedBy", rating -> rating.judgedBy().isPresent())
              .with("narrative", rating -> rating.narrative().isPresent()),
          list("overallProgress", Inspection::overallProgress)
              .with("areas", statement -> statement.areas().isPresent())
              .with("grade", statement -> statement.grade().isPresent())
              .with("judgedBy", statement -> statement.judgedBy().isPresent()),
          list("nextSteps", Inspection::nextSteps)
              .with("kind", step -> step.kind().isPresent())
              .with("within", step -> step.within().isPresent())
              .with("by", step -> step.by().isPresent())
              .with("from", step -> step.from().isPresent()),
          list("quotes", Inspection::quotes)
              .with("attribution", quote -> quote.attribution().isPresent()),
          list("sources", Inspection::sources)
              .with("title", source -> source.title().isPresent())
              .with("publisher", source -> source.publisher().isPresent())
              .with("url", source -> source.url().isPresent())
              .with("published", source -> source.published().isPresent())
              .with("retrieved", source -> source.retrieved().isPresent()),
          attribute("extensions", i -> !i.extensions().isEmpty()));

  /** The names of all of them. */
  static final List<String> NAMES =
      GROUPS.stream().flatMap(group -> group.names().stream()).toList();

  private CountedAttributes() {}

  /** Counts a record for each attribute that it has, in the order of {@link #NAMES}. */
  static void count(Inspection inspection, long[] counts) {
    int from = 0;
    for (int i = 0; i < GROUPS.size(); i++) {
      CountedGroup<?> group = GROUPS.get(i);
      group.count(inspection, counts, from);
      from += group.names().size();
    }
  }
}
