package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.List;
import java.util.Optional;

/** The table of priority areas with their progress. */
final class PriorityAreaTable {
  static final FlatTable<NumberedRow<AreaWithProgress>, FlatPriorityArea> PRIORITY_AREAS =
      RowKeys.<AreaWithProgress, FlatPriorityArea>start(
              "priority-areas.csv",
              "Priority areas and their progress",
              "One row for each priority area of an inspection, with the progress that the same"
                  + " inspection found; a follow-up has rows without text: its areas are those of"
                  + " the original.")
          .required(
              new ColumnLabel(
                  "priorityArea",
                  "Priority area",
                  "/priorityAreas/*/id, /progress/*/priorityArea",
                  "The id of the priority area."),
              CellType.IDENTIFIER,
              row -> row.value().id(),
              FlatPriorityArea::id)
          .optional(
              area("text", "Text", "text", "What has to improve, if this inspection lists it."),
              CellType.TEXT,
              row -> row.value().ofArea(area -> Optional.of(area.text())),
              FlatPriorityArea::text)
          .optional(
              area("kind", "Kind", "kind", "The code of the kind."),
              CellType.code(PriorityAreaKind::of),
              row -> row.value().ofArea(PriorityArea::kind),
              (row, kind) -> row.area.kind(kind))
          .list(
              area("responsible", "Responsible", "responsible/*", "Who has to act."),
              CellType.TEXT,
              row -> row.value().area().map(PriorityArea::responsible).orElse(List.of()),
              (row, who) -> row.area.addResponsible(who))
          .optional(
              area("wordingBy", "Wording by", "wordingBy", "Who chose the words of the text."),
              CellType.TEXT,
              row -> row.value().ofArea(PriorityArea::wordingBy),
              (row, who) -> row.area.wordingBy(who))
          .optional(
              area("group", "Group", "group", "The heading that the area is printed under."),
              CellType.TEXT,
              row -> row.value().ofArea(PriorityArea::group),
              (row, group) -> row.area.group(group))
          .optional(
              area("reference", "Reference", "reference", "What the area refers to."),
              CellType.TEXT,
              row -> row.value().ofArea(PriorityArea::reference),
              (row, reference) -> row.area.reference(reference))
          .optional(
              area("due", "Due", "due", "By when it has to improve."),
              CellType.DATE,
              row -> row.value().ofArea(PriorityArea::due),
              (row, date) -> row.area.due(date))
          .optional(
              progress("progressLabel", "Progress as printed", "label", "As the source has it."),
              CellType.TEXT,
              row -> row.value().ofRating(ProgressRating::label),
              (row, label) -> row.rating(rating -> rating.label(label)))
          .optional(
              progress("progressScale", "Scale of progress", "grade/scale", "Its code."),
              CellType.code(ScaleCode::of),
              row -> row.value().ofGrade(Grade::scale),
              (row, scale) -> row.grade.scale(scale))
          .optional(
              progress("progressLevel", "Level of progress", "grade/level", "Its code."),
              CellType.code(LevelCode::of),
              row -> row.value().ofGrade(Grade::level),
              (row, level) -> row.grade.level(level))
          .optional(
              progress("progressAbsence", "Why no progress", "absence", "The code of the reason."),
              CellType.code(Absence::of),
              row -> row.value().ofRating(ProgressRating::absence),
              (row, reason) -> row.rating(rating -> rating.absence(reason)))
          .optional(
              progress("progressJudgedBy", "Progress judged by", "judgedBy", "Who said so."),
              CellType.TEXT,
              row -> row.value().ofRating(ProgressRating::judgedBy),
              (row, who) -> row.rating(rating -> rating.judgedBy(who)))
          .optional(
              progress("progressNarrative", "Progress in words", "narrative", "What was found."),
              CellType.TEXT,
              row -> row.value().ofRating(ProgressRating::narrative),
              (row, words) -> row.rating(rating -> rating.narrative(words)))
          .build(FlatPriorityArea::new, RowKeys.RECORD, RowKeys.NUMBER);

  private PriorityAreaTable() {}

  private static ColumnLabel area(String name, String title, String attribute, String description) {
    return new ColumnLabel(name, title, "/priorityAreas/*/" + attribute, description);
  }

  private static ColumnLabel progress(
      String name, String title, String attribute, String description) {
    return new ColumnLabel(name, title, "/progress/*/" + attribute, description);
  }
}
