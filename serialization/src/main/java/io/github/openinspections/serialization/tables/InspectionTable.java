package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The table of inspections: one row for each. */
final class InspectionTable {
  static final FlatTable<NumberedRow<Inspection>, FlatInspection> INSPECTIONS =
      new FlatTable.Builder<NumberedRow<Inspection>, FlatInspection>(
              "inspections.csv", "Inspections", "One row for each inspection.")
          .required(
              text("record", "Record", "", "The number of the inspection in the data set, from 1."),
              CellType.NUMBER,
              NumberedRow::record,
              (row, number) -> row.record = number)
          .required(
              text("id", "Id", "/id", "The id of the inspection."),
              CellType.IDENTIFIER,
              row -> row.value().id(),
              FlatInspection::id)
          .optional(
              text(
                  "identifiers",
                  "Identifiers",
                  "/identifiers",
                  "Identifiers of the inspection by what issued them: key=value."),
              ListCell.PAIRS,
              row -> some(row.value().identifiers()),
              (row, pairs) -> row.inspection.identifiers(pairs))
          .optional(
              text("asOf", "As of", "/asOf", "The release that the record was taken from."),
              CellType.DATE,
              row -> row.value().asOf(),
              (row, date) -> row.inspection.asOf(date))
          .required(
              text("type", "Type", "/type", "The code of the type of inspection."),
              CellType.code(InspectionType::of),
              row -> row.value().type(),
              FlatInspection::type)
          .optional(
              text("typeLabel", "Type as printed", "/typeLabel", "The type as the source has it."),
              CellType.TEXT,
              row -> row.value().typeLabel(),
              (row, label) -> row.inspection.typeLabel(label))
          .optional(
              text("framework", "Framework", "/framework", "The code of the framework."),
              CellType.code(FrameworkCode::of),
              row -> row.value().framework(),
              (row, code) -> row.inspection.framework(code))
          .optional(
              text("title", "Title", "/title", "The title of the inspection."),
              CellType.TEXT,
              row -> row.value().title(),
              (row, title) -> row.inspection.title(title))
          .list(
              text("topics", "Topics", "/topics/*", "The themes of the inspection."),
              CellType.TEXT,
              row -> row.value().topics(),
              (row, topic) -> row.inspection.addTopics(topic))
          .each(
              text("areaNames", "Area names", "/areas/*/name", "The names of the places."),
              CellType.TEXT,
              row -> row.value().areas(),
              Area::name,
              (row, names) -> row.areas.each(names, Area.Builder::name))
          .each(
              text("areaCodes", "Area codes", "/areas/*/code", "The GSS codes of the places."),
              CellType.code(AreaCode::of),
              row -> row.value().areas(),
              Area::code,
              (row, codes) -> row.areas.each(codes, Area.Builder::code))
          .each(
              text(
                  "inspectedNames",
                  "Inspected",
                  "/inspected/*/name",
                  "The names of the bodies that were inspected."),
              CellType.TEXT,
              row -> row.value().inspected(),
              InspectedBody::name,
              (row, names) -> row.inspected.each(names, InspectedBody.Builder::name))
          .each(
              text(
                  "inspectedKinds",
                  "Kinds of inspected bodies",
                  "/inspected/*/kind",
                  "The codes of the kinds of bodies that were inspected."),
              CellType.code(InspectedKind::of),
              row -> row.value().inspected(),
              InspectedBody::kind,
              (row, kinds) -> row.inspected.each(kinds, InspectedBody.Builder::kind))
          .each(
              text(
                  "inspectedIdentifiers",
                  "Identifiers of inspected bodies",
                  "/inspected/*/identifiers",
                  "Identifiers of each body by what issued them: key=value;key=value."),
              ListCell.PAIRS,
              row -> row.value().inspected(),
              body -> some(body.identifiers()),
              (row, pairs) -> row.inspected.each(pairs, InspectedBody.Builder::identifiers))
          .each(
              text(
                  "participantNames",
                  "Participants",
                  "/participants/*/name",
                  "The names of who inspected."),
              CellType.TEXT,
              row -> row.value().participants(),
              participant -> Optional.of(participant.name()),
              (row, names) -> row.participants.each(names, Participant.Builder::name))
          .each(
              text(
                  "participantBodies",
                  "Participating bodies",
                  "/participants/*/body",
                  "The codes of the bodies that inspected."),
              CellType.code(BodyCode::of),
              row -> row.value().participants(),
              Participant::body,
              (row, bodies) -> row.participants.each(bodies, Participant.Builder::body))
          .each(
              text(
                  "participantRoles",
                  "Roles of participants",
                  "/participants/*/role",
                  "The codes of what the participants did."),
              CellType.code(ParticipantRole::of),
              row -> row.value().participants(),
              Participant::role,
              (row, roles) -> row.participants.each(roles, Participant.Builder::role))
          .list(
              text("fieldwork", "Fieldwork", "/fieldwork/*", "When inspectors were there."),
              CellType.INTERVAL,
              row -> row.value().fieldwork(),
              (row, interval) -> row.inspection.addFieldwork(interval))
          .optional(
              text("reportTitle", "Title of the report", "/report/title", "As printed."),
              CellType.TEXT,
              report(Report::title),
              (row, title) -> row.report(report -> report.title(title)))
          .optional(
              text("reportPublished", "Published", "/report/published", "When the report was."),
              CellType.DATE,
              report(Report::published),
              (row, date) -> row.report(report -> report.published(date)))
          .optional(
              text("reportUrl", "Report", "/report/url", "The address of the report."),
              CellType.ADDRESS,
              report(Report::url),
              (row, url) -> row.report(report -> report.url(url)))
          .optional(
              text(
                  "reportLanguage",
                  "Language of the report",
                  "/report/language",
                  "A language tag (BCP 47)."),
              CellType.TEXT,
              report(Report::language),
              (row, tag) -> row.report(report -> report.language(tag)))
          .optional(
              text("followUpOf", "Follow-up of", "/followUp/of", "The id of the original."),
              CellType.IDENTIFIER,
              followUp(FollowUp::of),
              (row, of) -> row.followUp(followUp -> followUp.of(of)))
          .number(
              text(
                  "followUpOrdinal",
                  "Number of the follow-up",
                  "/followUp/ordinal",
                  "2 for the second review of the same original."),
              CellType.INTEGER,
              row -> ofFollowUp(row, FollowUp::ordinal),
              (row, ordinal) -> row.followUp(followUp -> followUp.ordinal(ordinal)))
          .optional(
              text("followUpKind", "Kind of follow-up", "/followUp/kind", "The code of the kind."),
              CellType.code(FollowUpKind::of),
              followUp(FollowUp::kind),
              (row, kind) -> row.followUp(followUp -> followUp.kind(kind)))
          .list(
              text(
                  "followUpCovers",
                  "Areas followed up",
                  "/followUp/covers/*",
                  "The ids of the priority areas that the follow-up looks at."),
              CellType.IDENTIFIER,
              row -> row.value().followUp().map(FollowUp::covers).orElse(List.of()),
              (row, area) -> row.followUp(followUp -> followUp.addCovers(area)))
          .number(
              text(
                  "followUpCoversStated",
                  "Number of areas followed up",
                  "/followUp/coversStated",
                  "How many the report says that the follow-up looks at."),
              CellType.COUNT,
              row -> ofFollowUp(row, FollowUp::coversStated),
              (row, count) -> row.followUp(followUp -> followUp.coversStated(count)))
          .optional(
              text(
                  "originalTitle",
                  "Title of the original",
                  "/followUp/original/title",
                  "The title of an original that has no record."),
              CellType.TEXT,
              original(OriginalReference::title),
              (row, title) -> row.original(original -> original.title(title)))
          .list(
              text(
                  "originalFieldwork",
                  "Fieldwork of the original",
                  "/followUp/original/fieldwork/*",
                  "The fieldwork of an original that has no record."),
              CellType.INTERVAL,
              row ->
                  row.value()
                      .followUp()
                      .flatMap(FollowUp::original)
                      .map(OriginalReference::fieldwork)
                      .orElse(List.of()),
              (row, interval) -> row.original(original -> original.addFieldwork(interval)))
          .optional(
              text(
                  "originalPublished",
                  "Original published",
                  "/followUp/original/published",
                  "When the report of an original that has no record was published."),
              CellType.DATE,
              original(OriginalReference::published),
              (row, date) -> row.original(original -> original.published(date)))
          .optional(
              text("previousId", "Previous inspection", "/previous/id", "Its id."),
              CellType.IDENTIFIER,
              previous(Previous::id),
              (row, id) -> row.previous(previous -> previous.id(id)))
          .optional(
              text("previousType", "Type of the previous", "/previous/type", "Its code."),
              CellType.code(InspectionType::of),
              previous(Previous::type),
              (row, type) -> row.previous(previous -> previous.type(type)))
          .list(
              text(
                  "previousFieldwork",
                  "Fieldwork of the previous",
                  "/previous/fieldwork/*",
                  "When inspectors were there before."),
              CellType.INTERVAL,
              row -> row.value().previous().map(Previous::fieldwork).orElse(List.of()),
              (row, interval) -> row.previous(previous -> previous.addFieldwork(interval)))
          .optional(
              text(
                  "previousPublished",
                  "Previous published",
                  "/previous/published",
                  "When the report of the previous inspection was published."),
              CellType.DATE,
              previous(Previous::published),
              (row, date) -> row.previous(previous -> previous.published(date)))
          .optional(
              text(
                  "previousAbsence",
                  "Why there is no previous",
                  "/previous/absence",
                  "The code of the reason."),
              CellType.code(Absence::of),
              previous(Previous::absence),
              (row, reason) -> row.previous(previous -> previous.absence(reason)))
          .each(
              text(
                  "priorityAreasStated",
                  "Number of priority areas",
                  "/priorityAreasStated/*/count",
                  "How many priority areas the report says that there are."),
              CellType.COUNT,
              row -> row.value().priorityAreasStated(),
              stated -> Optional.of(stated.count()),
              FlatInspection::stated)
          .each(
              text(
                  "priorityAreasStatedKinds",
                  "Kinds of priority areas",
                  "/priorityAreasStated/*/kind",
                  "The codes of what was counted."),
              CellType.code(PriorityAreaKind::of),
              row -> row.value().priorityAreasStated(),
              StatedCount::kind,
              (row, kinds) -> row.stated.each(kinds, StatedCount.Builder::kind))
          .each(
              text(
                  "priorityAreasStatedLabels",
                  "Number of priority areas as printed",
                  "/priorityAreasStated/*/label",
                  "As printed: five areas for improvement."),
              CellType.TEXT,
              row -> row.value().priorityAreasStated(),
              StatedCount::label,
              (row, labels) -> row.stated.each(labels, StatedCount.Builder::label))
          .build(FlatInspection::new, "record");

  private InspectionTable() {}

  private static ColumnLabel text(String name, String title, String attribute, String description) {
    return new ColumnLabel(name, title, attribute, description);
  }

  private static Optional<Map<String, String>> some(Map<String, String> pairs) {
    return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs);
  }

  private static <V> Function<NumberedRow<Inspection>, Optional<V>> report(
      Function<Report, Optional<V>> get) {
    return row -> row.value().report().flatMap(get);
  }

  private static <V> Function<NumberedRow<Inspection>, Optional<V>> followUp(
      Function<FollowUp, Optional<V>> get) {
    return row -> row.value().followUp().flatMap(get);
  }

  private static OptionalInt ofFollowUp(
      NumberedRow<Inspection> row, Function<FollowUp, OptionalInt> get) {
    return row.value().followUp().map(get).orElse(OptionalInt.empty());
  }

  private static <V> Function<NumberedRow<Inspection>, Optional<V>> original(
      Function<OriginalReference, Optional<V>> get) {
    return row -> row.value().followUp().flatMap(FollowUp::original).flatMap(get);
  }

  private static <V> Function<NumberedRow<Inspection>, Optional<V>> previous(
      Function<Previous, Optional<V>> get) {
    return row -> row.value().previous().flatMap(get);
  }
}
