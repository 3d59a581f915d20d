package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link EdtfDate}; created and called by providers. Thread-safe once initialized. */
public final class EdtfDateValidator implements ConstraintValidator<EdtfDate, CharSequence> {
  private static final Wording DATE = Wording.of("EdtfDate");
  private static final Wording INTERVAL = Wording.of("EdtfDate.intervals");

  private volatile boolean intervals;

  /** Called by providers. */
  public EdtfDateValidator() {}

  @Override
  public void initialize(EdtfDate constraint) {
    intervals = constraint.intervals();
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || isDate(text.toString()) || (intervals ? INTERVAL : DATE).refuse(context);
  }

  private boolean isDate(String text) {
    return intervals
        ? DateInterval.tryParse(text).isPresent()
        : PartialDate.tryParse(text).isPresent();
  }
}
