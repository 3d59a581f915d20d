/**
 * The rules of the field, and the validators that run them over inspections. Needs nothing but
 * core: neither JSON nor an engine for annotations. The Jakarta constraints rest on the API alone;
 * Hibernate Validator, where it is present, adds to them.
 */
module io.github.openinspections.validation {
  requires transitive io.github.openinspections.core;
  requires transitive jakarta.validation;
  requires static org.hibernate.validator;
  requires static org.jspecify;

  exports io.github.openinspections.validation;
  exports io.github.openinspections.validation.constraints;
  exports io.github.openinspections.validation.rule;
}
