package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.html.HtmlDiff;
import io.github.openinspections.serialization.release.ReleaseFormat;
import java.util.Locale;

/** The formats of comparisons on the command line. */
enum DiffFormat {
  TEXT,
  JSON,
  SARIF,
  HTML;

  Content content(ReleaseComparison comparison, Language language) {
    return switch (this) {
      case TEXT -> out -> ReleaseFormat.text(language).write(comparison, out);
      case JSON -> out -> ReleaseFormat.json().write(comparison, out);
      case SARIF -> out -> ReleaseFormat.sarif(language).write(comparison, out);
      case HTML -> out -> HtmlDiff.write(comparison, language, out);
    };
  }

  boolean isJson() {
    return this == JSON || this == SARIF;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
