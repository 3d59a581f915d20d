/**
 * The JSON form of inspections and the published tables of them: readers that report everything,
 * writers, and the JSON Schema. Readers and writers use Jackson's streaming core alone; databind
 * serves {@code InspectionsModule}.
 *
 * @provides tools.jackson.databind.JacksonModule so that {@code findAndAddModules()} finds the
 *     types
 */
module io.github.openinspections.serialization {
  requires transitive io.github.openinspections.core;
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
  exports io.github.openinspections.serialization.report;

  provides tools.jackson.databind.JacksonModule with
      io.github.openinspections.serialization.InspectionsModule;
}
