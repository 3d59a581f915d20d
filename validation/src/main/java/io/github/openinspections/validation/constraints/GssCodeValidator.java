package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AreaRegister;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link GssCode}; created and called by providers. Thread-safe once initialized. */
public final class GssCodeValidator implements ConstraintValidator<GssCode, CharSequence> {
  private static final Wording FORM = Wording.of("GssCode");
  private static final Wording KNOWN = Wording.of("GssCode.known");

  private volatile boolean known;

  /** Called by providers. */
  public GssCodeValidator() {}

  @Override
  public void initialize(GssCode constraint) {
    known = constraint.known();
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || isCode(text.toString()) || (known ? KNOWN : FORM).refuse(context);
  }

  private boolean isCode(String text) {
    if (!FormatChecks.isIdentifier(text)) {
      return false;
    }
    AreaCode code = AreaCode.of(text);
    return code.isGss() && (!known || AreaRegister.find(code).isPresent());
  }
}
