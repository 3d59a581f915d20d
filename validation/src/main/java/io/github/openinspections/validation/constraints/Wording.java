package io.github.openinspections.validation.constraints;

import jakarta.validation.ConstraintValidatorContext;

/**
 * The message of a constraint on a text. The messages are in {@code ContributorValidationMessages},
 * where Hibernate Validator finds the messages of libraries. Other providers read only their own
 * and the program's, so they get the text in the default locale, which they also use.
 *
 * @param key the key of the text in {@code ContributorValidationMessages}
 * @param defaultKey the key that is the default message of the annotation
 */
record Wording(String key, String defaultKey) {
  private static final String EXPECTED = "expected";

  /**
   * Returns the wording of a constraint.
   *
   * @param name the simple name of the annotation, followed by a dot and the message if it has
   *     several
   */
  static Wording of(String name) {
    String start = Wording.class.getPackageName() + ".";
    return new Wording(
        start + name + ".message", start + name.replaceFirst("\\..*", "") + ".message");
  }

  /** Whether the program kept the default message of the annotation. */
  boolean isDefaultOf(ConstraintValidatorContext context) {
    return context.getDefaultConstraintMessageTemplate().equals("{" + defaultKey + "}");
  }

  /** Adds the violation, and returns false. */
  boolean refuse(ConstraintValidatorContext context) {
    return refuse(context, "");
  }

  /** Adds the violation with what was expected, and returns false. */
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
