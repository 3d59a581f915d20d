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

/** Checks {@link GradeOn}; created and called by providers. Thread-safe once initialized. */
public final class GradeOnValidator implements ConstraintValidator<GradeOn, CharSequence> {
  private static final Wording CODE = Wording.of("GradeOn");
  private static final Wording LABEL = Wording.of("GradeOn.label");

  private volatile @Nullable Levels levels;

  /** Called by providers. */
  public GradeOnValidator() {}

  /** The scale, and how its levels are written. */
  private record Levels(RatingScale scale, GradeOn.By by) {
    boolean have(String text) {
      return by == GradeOn.By.CODE
          ? scale.levels().stream().map(LevelCode::code).anyMatch(text::equals)
          : scale.read(text).isPresent();
    }

    String list() {
      return (by == GradeOn.By.CODE
              ? scale.levels().stream().map(LevelCode::code)
              : scale.labels().stream().map(RatingScale.Label::words).distinct())
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * Finds the scale.
   *
   * @throws ConstraintDeclarationException if it is not known
   */
  @Override
  public void initialize(GradeOn constraint) {
    levels = new Levels(scale(constraint.value()), constraint.by());
  }

  private static RatingScale scale(String code) {
    return RatingScale.all().stream()
        .filter(scale -> scale.code().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new ConstraintDeclarationException(unknown(code)));
  }

  private static String unknown(String code) {
    List<String> known = RatingScale.all().stream().map(scale -> scale.code().code()).toList();
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
