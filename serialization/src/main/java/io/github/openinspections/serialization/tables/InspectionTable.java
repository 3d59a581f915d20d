package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The table of inspections: one row for each. */
final class InspectionTable {
  static final FlatTable<NumberedRow<Inspection>, FlatInspection> INSPECTIONS =
      new FlatTable.Builder<NumberedRow<Inspection>, FlatInspection>(
              "inspections.csv", "Inspections", "One row for each inspection.")
          .required(
              new ColumnLabel(
                  "record", "Record", "", "The number of the inspection in the data set, from 1."),
              CellType.NUMBER,
              NumberedRow::record,
              (row, number) -> row.record = number)
          .required(
              new ColumnLabel("id", "Id", "/id", "The id of the inspection."),
              CellType.IDENTIFIER,
              row -> row.value().id(),
              FlatInspection::id)
          .optional(
              new ColumnLabel(
                  "identifiers",
                  "Identifiers",
                  "/identifiers",
                  "Identifiers of the inspection by what issued them: key=value."),
              ListCell.PAIRS,
              row -> some(row.value().identifiers()),
              (row, pairs) -> row.inspection.identifiers(pairs))
          .optional(
              new ColumnLabel(
                  "asOf", "As of", "/asOf", "The release that the record was taken from."),
              CellType.DATE,
              row -> row.value().asOf(),
              (row, date) -> row.inspection.asOf(date))
          .required(
              new ColumnLabel("type", "Type", "/type", "The code of the type of inspection."),
              CellType.code(InspectionType::of),
              row -> row.value().type(),
              FlatInspection::type)
          .optional(
              new ColumnLabel(
                  "typeLabel", "Type as printed", "/typeLabel", "The type as the source has it."),
              CellType.TEXT,
              row -> row.value().typeLabel(),
              (row, label) -> row.inspection.typeLabel(label))
          .optional(
              new ColumnLabel("framework", "Framework", "/framework", "The code of the framework."),
              CellType.code(FrameworkCode::of),
              row -> row.value().framework(),
              (row, code) -> row.inspection.framework(code))
          .optional(
              new ColumnLabel("title", "Title", "/title", "The title of the inspection."),
              CellType.TEXT,
              row -> row.value().title(),
              (row, title) -> row.inspection.title(title))
          .list(
              new ColumnLabel("topics", "Topics", "/topics/*", "The themes of the inspection."),
              CellType.TEXT,
              row -> row.value().topics(),
              (row, topic) -> row.inspection.addTopics(topic))
          .each(
              new ColumnLabel(
                  "areaNames", "Area names", "/areas/*/name", "The names of the places."),
              CellType.TEXT,
              row -> row.value().areas(),
              Area::name,
              (row, names) -> row.areas.each(names, Area.Builder::name))
          .each(
              new ColumnLabel(
                  "areaCodes", "Area codes", "/areas/*/code", "The GSS codes of the places."),
              CellType.code(AreaCode::of),
              row -> row.value().areas(),
              Area::code,
              (row, codes) -> row.areas.each(codes, Area.Builder::code))
          .each(
              new ColumnLabel(
                  "inspectedNames",
                  "Inspected",
                  "/inspected/*/name",
                  "The names of the bodies that were inspected."),
              CellType.TEXT,
              row -> row.value().inspected(),
              InspectedBody::name,
              (row, names) -> row.inspected.each(names, InspectedBody.Builder::name))
          .each(
              new ColumnLabel(
                  "inspectedKinds",
                  "Kinds of inspected bodies",
                  "/inspected/*/kind",
                  "The codes of the kinds of bodies that were inspected."),
              CellType.code(InspectedKind::of),
              row -> row.value().inspected(),
              InspectedBody::kind,
              (row, kinds) -> row.inspected.each(kinds, InspectedBody.Builder::kind))
          .each(
              new ColumnLabel(
                  "inspectedIdentifiers",
                  "Identifiers of inspected bodies",
                  "/inspected/*/identifiers",
                  "Identifiers of each body by what issued them: key=value;key=value."),
              ListCell.PAIRS,
              row -> row.value().inspected(),
              body -> some(body.identifiers()),
              (row, pairs) -> row.inspected.each(pairs, InspectedBody.Builder::identifiers))
          .each(
              new ColumnLabel(
                  "participantNames",
                  "Participants",
                  "/participants/*/name",
                  "The names of who inspected."),
              CellType.TEXT,
              row -> row.value().participants(),
              participant -> Optional.of(participant.name()),
              (row, names) -> row.participants.each(names, Participant.Builder::name))
          .each(
              new ColumnLabel(
                  "participantBodies",
                  "Participating bodies",
                  "/participants/*/body",
                  "The codes of the bodies that inspected."),
              CellType.code(BodyCode::of),
              row -> row.value().participants(),
              Participant::body,
              (row, bodies) -> row.participants.each(bodies, Participant.Builder::body))
          .each(
              new ColumnLabel(
                  "participantRoles",
                  "Roles of participants",
                  "/participants/*/role",
                  "The codes of what the participants did."),
              CellType.code(ParticipantRole::of),
              row -> row.value().participants(),
              Participant::role,
              (row, roles) -> row.participants.each(roles, Participant.Builder::role))
          .list(
              new ColumnLabel(
                  "fieldwork", "Fieldwork", "/fieldwork/*", "When inspectors were there."),
              CellType.INTERVAL,
              row -> row.value().fieldwork(),
              (row, interval) -> row.inspection.addFieldwork(interval))
          .optional(
              new ColumnLabel("reportTitle", "Title of the report", "/report/title", "As printed."),
              CellType.TEXT,
              report(Report::title),
              (row, title) -> row.report(report -> report.title(title)))
          .optional(
              new ColumnLabel(
                  "reportPublished", "Published", "/report/published", "When the report was."),
              CellType.DATE,
              report(Report::published),
              (row, date) -> row.report(report -> report.published(date)))
          .optional(
              new ColumnLabel("reportUrl", "Report", "/report/url", "The address of the report."),
              CellType.ADDRESS,
              report(Report::url),
              (row, url) -> row.report(report -> report.url(url)))
          .optional(
              new ColumnLabel(
                  "reportLanguage",
                  "Language of the report",
                  "/report/language",
                  "A language tag (BCP 47)."),
              CellType.TEXT,
              report(Report::language),
              (row, tag) -> row.report(report -> report.language(tag)))
          .with(EarlierColumns::add)
          .each(
              new ColumnLabel(
                  FlatInspection.STATED,
                  "Number of priority areas",
                  "/priorityAreasStated/*/count",
                  "How many priority areas the report says that there are."),
              CellType.COUNT,
              row -> row.value().priorityAreasStated(),
              stated -> Optional.of(stated.count()),
              FlatInspection::stated)
          .each(
              new ColumnLabel(
                  FlatInspection.STATED_KINDS,
                  "Kinds of priority areas",
                  "/priorityAreasStated/*/kind",
                  "The codes of what was counted."),
              CellType.code(PriorityAreaKind::of),
              row -> row.value().priorityAreasStated(),
              StatedCount::kind,
              FlatInspection::statedKinds)
          .each(
              new ColumnLabel(
                  FlatInspection.STATED_LABELS,
                  "Number of priority areas as printed",
                  "/priorityAreasStated/*/label",
                  "As printed: five areas for improvement."),
              CellType.TEXT,
              row -> row.value().priorityAreasStated(),
              StatedCount::label,
              FlatInspection::statedLabels)
          .build(FlatInspection::new, "record");

  private InspectionTable() {}

  private static Optional<Map<String, String>> some(Map<String, String> pairs) {
    return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs);
  }

  private static <V> Function<NumberedRow<Inspection>, Optional<V>> report(
      Function<Report, Optional<V>> get) {
    return row -> row.value().report().flatMap(get);
  }
}
