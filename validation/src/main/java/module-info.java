/**
 * The rules of the field, and the validators that run them over inspections. Needs nothing but
 * core: neither JSON nor an engine for annotations.
 */
module io.github.openinspections.validation {
  requires transitive io.github.openinspections.core;
  requires static org.jspecify;

  exports io.github.openinspections.validation;
  exports io.github.openinspections.validation.rule;
}
