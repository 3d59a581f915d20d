/**
 * The rules for inspections, and the validators that run them. Needs only core: neither JSON nor a
 * Jakarta provider. The constraints need the Jakarta API alone; Hibernate Validator, if present,
 * adds to them.
 */
module io.github.openinspections.validation {
  requires transitive io.github.openinspections.core;
  requires transitive jakarta.validation;
  requires static org.hibernate.validator;
  requires static org.jspecify;

  exports io.github.openinspections.validation;
  exports io.github.openinspections.validation.constraints;
  exports io.github.openinspections.validation.rule;
  exports io.github.openinspections.validation.testing;

  provides io.github.openinspections.core.language.Translation with
      io.github.openinspections.validation.rules.EnglishRules;
}
