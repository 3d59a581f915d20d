package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Report;

/** The binding table of {@link Report}. */
final class ReportBinding {
  static final ObjectForm<Report, Report.Builder> REPORT =
      ObjectForm.of("Report", Report::builder, Report.Builder::build)
          .optional("title", Forms.TEXT, Report::title, Report.Builder::title)
          .optional("published", Forms.DATE, Report::published, Report.Builder::published)
          .optional("url", Forms.ADDRESS, Report::url, Report.Builder::url)
          .optional("language", Forms.TEXT, Report::language, Report.Builder::language)
          .extensions(Report::extensions, Report.Builder::addExtensions);

  private ReportBinding() {}
}
