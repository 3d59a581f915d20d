package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The columns about inspections before: what an inspection follows up, and the previous one. */
final class EarlierColumns {
  private EarlierColumns() {}

  static FlatTable.Builder<NumberedRow<Inspection>, FlatInspection> add(
      FlatTable.Builder<NumberedRow<Inspection>, FlatInspection> table) {
    return table
        .optional(
            new ColumnLabel(
                "followUpOf", "Follow-up of", "/followUp/of", "The id of the original."),
            CellType.IDENTIFIER,
            followUp(FollowUp::of),
            (row, of) -> row.followUp(followUp -> followUp.of(of)))
        .number(
            new ColumnLabel(
                "followUpOrdinal",
                "Number of the follow-up",
                "/followUp/ordinal",
                "2 for the second review of the same original."),
            CellType.INTEGER,
            row -> ofFollowUp(row, FollowUp::ordinal),
            (row, ordinal) -> row.followUp(followUp -> followUp.ordinal(ordinal)))
        .optional(
            new ColumnLabel(
                "followUpKind", "Kind of follow-up", "/followUp/kind", "The code of the kind."),
            CellType.code(FollowUpKind::of),
            followUp(FollowUp::kind),
            (row, kind) -> row.followUp(followUp -> followUp.kind(kind)))
        .list(
            new ColumnLabel(
                "followUpCovers",
                "Areas followed up",
                "/followUp/covers/*",
                "The ids of the priority areas that the follow-up looks at."),
            CellType.IDENTIFIER,
            row -> row.value().followUp().map(FollowUp::covers).orElse(List.of()),
            (row, area) -> row.followUp(followUp -> followUp.addCovers(area)))
        .number(
            new ColumnLabel(
                "followUpCoversStated",
                "Number of areas followed up",
                "/followUp/coversStated",
                "How many the report says that the follow-up looks at."),
            CellType.COUNT,
            row -> ofFollowUp(row, FollowUp::coversStated),
            (row, count) -> row.followUp(followUp -> followUp.coversStated(count)))
        .optional(
            new ColumnLabel(
                "originalTitle",
                "Title of the original",
                "/followUp/original/title",
                "The title of an original that has no record."),
            CellType.TEXT,
            original(OriginalReference::title),
            (row, title) -> row.original(original -> original.title(title)))
        .list(
            new ColumnLabel(
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
            new ColumnLabel(
                "originalPublished",
                "Original published",
                "/followUp/original/published",
                "When the report of an original that has no record was published."),
            CellType.DATE,
            original(OriginalReference::published),
            (row, date) -> row.original(original -> original.published(date)))
        .optional(
            new ColumnLabel("previousId", "Previous inspection", "/previous/id", "Its id."),
            CellType.IDENTIFIER,
            previous(Previous::id),
            (row, id) -> row.previous(previous -> previous.id(id)))
        .optional(
            new ColumnLabel("previousType", "Type of the previous", "/previous/type", "Its code."),
            CellType.code(InspectionType::of),
            previous(Previous::type),
            (row, type) -> row.previous(previous -> previous.type(type)))
        .list(
            new ColumnLabel(
                "previousFieldwork",
                "Fieldwork of the previous",
                "/previous/fieldwork/*",
                "When inspectors were there before."),
            CellType.INTERVAL,
            row -> row.value().previous().map(Previous::fieldwork).orElse(List.of()),
            (row, interval) -> row.previous(previous -> previous.addFieldwork(interval)))
        .optional(
            new ColumnLabel(
                "previousPublished",
                "Previous published",
                "/previous/published",
                "When the report of the previous inspection was published."),
            CellType.DATE,
            previous(Previous::published),
            (row, date) -> row.previous(previous -> previous.published(date)))
        .optional(
            new ColumnLabel(
                "previousAbsence",
                "Why there is no previous",
                "/previous/absence",
                "The code of the reason."),
            CellType.code(Absence::of),
            previous(Previous::absence),
            (row, reason) -> row.previous(previous -> previous.absence(reason)));
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
