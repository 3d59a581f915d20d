package io.github.openinspections.serialization.json;

import io.github.openinspections.core.ProgressStatement;

/** The binding table of {@link ProgressStatement}. */
final class ProgressStatementBinding {
  static final ObjectForm<ProgressStatement, ProgressStatement.Builder> PROGRESS_STATEMENT =
      ObjectForm.of(
              "ProgressStatement", ProgressStatement::builder, ProgressStatement.Builder::build)
          .required("label", Forms.TEXT, ProgressStatement::label, ProgressStatement.Builder::label)
          .number(
              "areas",
              IntegerForm.COUNT,
              ProgressStatement::areas,
              ProgressStatement.Builder::areas)
          .optional(
              "grade",
              GradeBinding.GRADE,
              ProgressStatement::grade,
              ProgressStatement.Builder::grade)
          .optional(
              "judgedBy",
              Forms.TEXT,
              ProgressStatement::judgedBy,
              ProgressStatement.Builder::judgedBy)
          .extensions(ProgressStatement::extensions, ProgressStatement.Builder::addExtensions);

  private ProgressStatementBinding() {}
}
