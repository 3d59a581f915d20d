package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.IntegerCodec;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link ProgressStatement}. */
final class ProgressStatementBinding {
  static final ObjectCodec<ProgressStatement, ProgressStatement.Builder> PROGRESS_STATEMENT =
      ObjectCodec.of(
              "ProgressStatement", ProgressStatement::builder, ProgressStatement.Builder::build)
          .required(
              "label", Codecs.TEXT, ProgressStatement::label, ProgressStatement.Builder::label)
          .number(
              "areas",
              IntegerCodec.COUNT,
              ProgressStatement::areas,
              ProgressStatement.Builder::areas)
          .optional(
              "grade",
              GradeBinding.GRADE,
              ProgressStatement::grade,
              ProgressStatement.Builder::grade)
          .optional(
              "judgedBy",
              Codecs.TEXT,
              ProgressStatement::judgedBy,
              ProgressStatement.Builder::judgedBy)
          .extensions(ProgressStatement::extensions, ProgressStatement.Builder::addExtensions);

  private ProgressStatementBinding() {}
}
