package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.outcome.RefusedValue;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.serialization.report.ReportFormat;
import io.github.openinspections.serialization.report.ReportFormats;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import picocli.CommandLine.ITypeConverter;

/** A report format: one of the library, a page, or one that service loading finds. */
record ReportChoice(ReportFormat format) {
  static final ReportChoice TEXT = new ReportChoice(ReportFormat.text());

  private static final ReportFormat JSON = ReportFormat.json();
  private static final ReportFormat PAGE = new PageFormat();
  private static final ReportFormats OURS = ReportFormats.standard().with(PAGE);

  /** Finds a format by its name. */
  static final class Converter implements ITypeConverter<ReportChoice> {
    @Override
    public ReportChoice convert(String name) {
      ReportFormats formats = formats();
      return formats
          .find(name)
          .map(ReportChoice::new)
          .orElseThrow(
              () -> new RefusedValue(Said.of("value-format", "value", name, "formats", formats)));
    }

    private static ReportFormats formats() {
      try {
        return OURS.withInstalled();
      } catch (IllegalArgumentException | ServiceConfigurationError unusable) {
        throw new RefusedValue(
            Said.of("value-formats", "reason", String.valueOf(unusable.getMessage())));
      }
    }
  }

  /** The names for help and completion. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }

    /** Help is wanted most where something on the class path is broken. */
    private static List<String> names() {
      try {
        return OURS.withInstalled().names();
      } catch (IllegalArgumentException | ServiceConfigurationError unusable) {
        return OURS.names();
      }
    }
  }

  /** Returns the ending of report names in a folder. */
  String suffix() {
    return ".report." + format.fileExtension();
  }

  /** Whether several reports may follow each other in one stream. */
  boolean canFollow() {
    return isText() || format.equals(JSON);
  }

  boolean isText() {
    return equals(TEXT);
  }

  /** Whether the report needs the data set as well. */
  boolean isPage() {
    return format.equals(PAGE);
  }

  boolean isJson() {
    return format.mediaType().endsWith("json");
  }

  /** Writes a report, as it is when nothing else is asked for. */
  void write(ValidationReport report, OutputStream out) throws IOException {
    format.write(report, out);
  }

  @Override
  public String toString() {
    return format.name();
  }
}
