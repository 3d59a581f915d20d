package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;

/** The table of judgements: a row for each. */
final class JudgementTable {
  private static final String EACH = "/judgements/*/";

  static final FlatTable<NumberedRow<Judgement>, FlatJudgement> JUDGEMENTS =
      RowKeys.<Judgement, FlatJudgement>start(
              "judgements.csv", "Judgements", "One row for each judgement of an inspection.")
          .required(
              text("aspect", "Aspect", "aspect", "The code of what was judged."),
              CellType.code(AspectCode::of),
              row -> row.value().aspect(),
              FlatJudgement::aspect)
          .optional(
              text("title", "Title", "title", "The aspect as printed."),
              CellType.TEXT,
              row -> row.value().title(),
              (row, title) -> row.judgement.title(title))
          .optional(
              text("about", "About", "about", "Which service or place, if not all."),
              CellType.TEXT,
              row -> row.value().about(),
              (row, about) -> row.judgement.about(about))
          .optional(
              text("scale", "Scale", "grade/scale", "The code of the scale of the grade."),
              CellType.code(ScaleCode::of),
              row -> row.value().grade().map(Grade::scale),
              (row, scale) -> row.grade.scale(scale))
          .optional(
              text("level", "Level", "grade/level", "The code of the level on the scale."),
              CellType.code(LevelCode::of),
              row -> row.value().grade().map(Grade::level),
              (row, level) -> row.grade.level(level))
          .optional(
              text("label", "Grade as printed", "label", "The grade as the source has it."),
              CellType.TEXT,
              row -> row.value().label(),
              (row, label) -> row.judgement.label(label))
          .optional(
              text("absence", "Why there is no grade", "absence", "The code of the reason."),
              CellType.code(Absence::of),
              row -> row.value().absence(),
              (row, reason) -> row.judgement.absence(reason))
          .optional(
              text("score", "Score", "score/value", "The score that the grade is based on."),
              CellType.DECIMAL,
              row -> row.value().score().flatMap(Score::value),
              (row, value) -> row.score(score -> score.value(value)))
          .optional(
              text("scoreOutOf", "Score out of", "score/outOf", "The highest score possible."),
              CellType.DECIMAL,
              row -> row.value().score().flatMap(Score::outOf),
              (row, outOf) -> row.score(score -> score.outOf(outOf)))
          .build(FlatJudgement::new, RowKeys.RECORD, RowKeys.NUMBER);

  private JudgementTable() {}

  private static ColumnLabel text(String name, String title, String attribute, String description) {
    return new ColumnLabel(name, title, EACH + attribute, description);
  }
}
