package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link GssCode}; created and called by providers. Thread-safe once initialized, even if a
 * provider initializes it for every value, as Apache BVal does.
 */
public final class GssCodeValidator implements ConstraintValidator<GssCode, CharSequence> {
  private static final Wording FORM = Wording.of("GssCode");
  private static final Wording KNOWN = Wording.of("GssCode.known");

  private volatile @Nullable Codes codes;

  /** Called by providers. */
  public GssCodeValidator() {}

  /** What a constraint allows; without a vocabulary, only the form matters. */
  private record Codes(GssCode constraint, Optional<Vocabulary> vocabulary) {
    static Codes of(GssCode constraint) {
      return new Codes(
          constraint,
          constraint.known()
              ? Optional.of(Supplied.by(constraint.vocabulary(), "vocabulary of @GssCode"))
              : Optional.empty());
    }

    boolean have(String text) {
      if (!FormatChecks.isIdentifier(text)) {
        return false;
      }
      AreaCode code = AreaCode.of(text);
      return code.isGss() && (vocabulary.isEmpty() || vocabulary.get().area(code).isPresent());
    }
  }

  /**
   * Takes what is allowed.
   *
   * @throws jakarta.validation.ConstraintDeclarationException if the vocabulary is needed and
   *     cannot be created
   */
  @Override
  public void initialize(GssCode constraint) {
    Codes prepared = codes;
    if (prepared == null || !prepared.constraint().equals(constraint)) {
      codes = Codes.of(constraint);
    }
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    Codes allowed = Objects.requireNonNull(codes, "initialize was not called");
    return text == null
        || allowed.have(text.toString())
        || (allowed.constraint().known() ? KNOWN : FORM).refuse(context);
  }
}
