/**
 * Inspections as JSON and in published tables: readers that report everything, writers, and the
 * JSON Schema. Readers and writers use only Jackson's streaming core; databind is for {@code
 * InspectionsModule}.
 *
 * @provides tools.jackson.databind.JacksonModule so that {@code findAndAddModules()} finds the
 *     types
 */
module io.github.openinspections.serialization {
  requires transitive io.github.openinspections.core;
  requires java.xml;
  requires tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires static de.siegmar.fastcsv;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.openinspections.serialization;
  exports io.github.openinspections.serialization.csv;
  exports io.github.openinspections.serialization.options;
  exports io.github.openinspections.serialization.published;
  exports io.github.openinspections.serialization.release;
  exports io.github.openinspections.serialization.report;
  exports io.github.openinspections.serialization.tables;

  uses io.github.openinspections.serialization.report.ReportFormat;

  provides io.github.openinspections.core.language.Translation with
      io.github.openinspections.serialization.finding.EnglishReading;
  provides tools.jackson.databind.JacksonModule with
      io.github.openinspections.serialization.InspectionsModule;
}
