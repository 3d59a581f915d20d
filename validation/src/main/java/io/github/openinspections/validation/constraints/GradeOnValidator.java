package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link GradeOn}; created and called by providers. Thread-safe once initialized, even if a
 * provider initializes it for every value, as Apache BVal does.
 */
public final class GradeOnValidator implements ConstraintValidator<GradeOn, CharSequence> {
  private static final Wording CODE = Wording.of("GradeOn");
  private static final Wording LABEL = Wording.of("GradeOn.label");

  private volatile @Nullable Levels levels;

  /** Called by providers. */
  public GradeOnValidator() {}

  /** The scale of a constraint, and how its levels are written. */
  private record Levels(GradeOn constraint, RatingScale scale) {
    GradeOn.By by() {
      return constraint.by();
    }

    boolean have(String text) {
      return by() == GradeOn.By.CODE
          ? scale.levels().stream().map(LevelCode::code).anyMatch(text::equals)
          : scale.read(text).isPresent();
    }

    String list() {
      return (by() == GradeOn.By.CODE
              ? scale.levels().stream().map(LevelCode::code)
              : scale.labels().stream().map(RatingScale.Label::words).distinct())
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * Finds the scale.
   *
   * @throws ConstraintDeclarationException if the vocabulary lacks it or cannot be created
   */
  @Override
  public void initialize(GradeOn constraint) {
    Levels known = levels;
    if (known == null || !known.constraint().equals(constraint)) {
      levels = new Levels(constraint, scale(constraint));
    }
  }

  private static RatingScale scale(GradeOn constraint) {
    List<RatingScale> scales =
        Supplied.by(constraint.vocabulary(), "vocabulary of @GradeOn").scales();
    String code = constraint.value();
    return scales.stream()
        .filter(scale -> scale.code().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new ConstraintDeclarationException(unknown(code, scales)));
  }

  private static String unknown(String code, List<RatingScale> scales) {
    List<String> known = scales.stream().map(scale -> scale.code().code()).toList();
    return "No scale \"%s\" for @GradeOn%s"
        .formatted(code, NearWord.of(code, known).map(n -> "; did you mean " + n + "?").orElse(""));
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    Levels known = Objects.requireNonNull(levels, "initialize was not called");
    return text == null
        || known.have(text.toString())
        || (known.by() == GradeOn.By.CODE ? CODE : LABEL).refuse(context, known.list());
  }
}
