package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.Report;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Report}. */
final class ReportBinding {
  static final ObjectCodec<Report, Report.Builder> REPORT =
      ObjectCodec.of("Report", Report::builder, Report.Builder::build)
          .optional("title", Codecs.TEXT, Report::title, Report.Builder::title)
          .optional("published", Codecs.DATE, Report::published, Report.Builder::published)
          .optional("url", Codecs.ADDRESS, Report::url, Report.Builder::url)
          .optional("language", Codecs.TEXT, Report::language, Report.Builder::language)
          .extensions(Report::extensions, Report.Builder::addExtensions);

  private ReportBinding() {}
}
