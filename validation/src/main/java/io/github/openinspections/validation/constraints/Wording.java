package io.github.openinspections.validation.constraints;

import jakarta.validation.ConstraintValidatorContext;

/**
 * What a constraint on a text says. The texts are in {@code ContributorValidationMessages}, where
 * Hibernate Validator finds the messages of libraries; other providers know only those of the
 * program and their own, and are given the text in the language of the machine, which is theirs.
 *
 * @param key the key of the text in {@code ContributorValidationMessages}
 * @param defaultKey the key that is the default message of the annotation
 */
record Wording(String key, String defaultKey) {
  private static final String EXPECTED = "expected";

  /**
   * Returns the wording of a constraint.
   *
   * @param name the simple name of the annotation, and after a dot which of its messages
   */
  static Wording of(String name) {
    String start = Wording.class.getPackageName() + ".";
    return new Wording(
        start + name + ".message", start + name.replaceFirst("\\..*", "") + ".message");
  }

  /** Whether the program left the message of the annotation as it is. */
  boolean isDefaultOf(ConstraintValidatorContext context) {
    return context.getDefaultConstraintMessageTemplate().equals("{" + defaultKey + "}");
  }

  /** Adds the violation that says what was expected; returns false. */
  boolean refuse(ConstraintValidatorContext context) {
    return refuse(context, "");
  }

  /** Adds the violation that lists what was expected; returns false. */
  boolean refuse(ConstraintValidatorContext context, String expected) {
    boolean knowsLibraries = ProviderExtras.of(context).parameter(EXPECTED, expected);
    if (isDefaultOf(context)) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(
              knowsLibraries ? "{" + key + "}" : text().replace("{expected}", Literal.of(expected)))
          .addConstraintViolation();
    }
    return false;
  }

  private String text() {
    return ContributedMessages.inLanguageOfMachine(key).orElse("{" + key + "}");
  }
}
