package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.RuleBook;
import jakarta.validation.ConstraintDeclarationException;
import java.time.Clock;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rules of one {@link ConformsToRules}, prepared once for the clock in use. */
final class ConstrainedRules {
  private final ConformsToRules constraint;
  private final RuleBook book;
  private final Language language;
  private volatile @Nullable Prepared prepared;

  ConstrainedRules(ConformsToRules constraint) {
    this.constraint = constraint;
    this.book = book(constraint.rules());
    this.language = Language.of(locale(constraint.language()));
  }

  /** Preparing costs more than a run; providers pass the same clock, or an equal one, each time. */
  private record Prepared(RuleBook book, Clock clock, InspectionValidator validator) {}

  boolean areOf(ConformsToRules other) {
    return constraint.equals(other);
  }

  /**
   * Returns the problems of an inspection.
   *
   * @param standard what its factory has in the place of the standard rules, if anything
   */
  List<Problem> problems(Inspection inspection, Clock clock, Optional<RuleBook> standard) {
    RuleBook rules =
        constraint.rules() == StandardRules.class ? standard.orElse(this.book) : this.book;
    Prepared ready = prepared;
    if (ready == null || ready.book() != rules || !ready.clock().equals(clock)) {
      ready = new Prepared(rules, clock, InspectionValidator.of(rules.clock(clock)).in(language));
      prepared = ready;
    }
    List<Problem> problems =
        ready.validator().validate(inspection).stream()
            .filter(problem -> problem.severity().isAtLeast(constraint.minimum()))
            .toList();
    return MostSevere.of(problems, language);
  }

  /** Creates the rule book that the class supplies. */
  static RuleBook book(Class<? extends Supplier<RuleBook>> rules) {
    return Supplied.by(rules, "rules of @ConformsToRules");
  }

  private static Locale locale(String language) {
    try {
      return new Locale.Builder().setLanguageTag(language).build();
    } catch (IllformedLocaleException e) {
      throw new ConstraintDeclarationException(
          "The language of @ConformsToRules must be a language tag such as cy or de-AT: \""
              + language
              + "\"",
          e);
    }
  }
}
