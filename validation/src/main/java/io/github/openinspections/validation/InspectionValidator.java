package io.github.openinspections.validation;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.validation.record.OnFailure;
import io.github.openinspections.validation.record.RecordCheck;
import io.github.openinspections.validation.rules.StandardMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Checks one inspection by the rules of a book. It never throws for bad data; without problems, the
 * list is empty. Rules that compare records do not run. If the check of a custom rule throws an
 * exception, the caller gets it; {@link DatasetValidator} reports it instead.
 *
 * <p>Immutable and thread-safe; one validator serves a whole program.
 */
public final class InspectionValidator {
  private static final InspectionValidator STANDARD = of(RuleBook.standard());

  private final RuleBook book;
  private final RecordCheck check;
  private final Language language;

  private InspectionValidator(RuleBook book, Language language) {
    this.book = book;
    this.language = language;
    this.check =
        new RecordCheck(
            book.rules(),
            StandardMessages.english(),
            book.selection().vocabulary(),
            book.selection().clock(),
            OnFailure.THROW);
  }

  /** Returns a validator for the standard rules, with English messages. */
  public static InspectionValidator standard() {
    return STANDARD;
  }

  /** Returns a validator for a book's rules, with English messages whatever the default locale. */
  public static InspectionValidator of(RuleBook book) {
    Objects.requireNonNull(book, "The rule book is null");
    return new InspectionValidator(book, Language.english());
  }

  /**
   * Returns a validator with messages in another language, by the translations that the program
   * brings. What is not translated stays English; the default locale has no effect.
   *
   * @throws java.util.ServiceConfigurationError if a translation is declared and cannot be loaded
   */
  public InspectionValidator in(Locale locale) {
    Objects.requireNonNull(locale, "The locale is null");
    return in(Language.of(locale));
  }

  /** Returns a validator with messages in a language; what is not translated stays English. */
  public InspectionValidator in(Language language) {
    Objects.requireNonNull(language, "The language is null");
    return new InspectionValidator(book, language);
  }

  /**
   * Returns the problems of an inspection in {@link Problem#REPORT_ORDER}, without positions. What
   * a source said that was not understood is not known here: a rule may say that a date is missing
   * where a table has a text for it. {@link #validate(Entry)} knows, unless the table was converted
   * to JSON.
   */
  public List<Problem> validate(Inspection inspection) {
    Objects.requireNonNull(inspection, "The inspection is null");
    return translated(problems(inspection, Set.of()));
  }

  private List<Problem> translated(List<Problem> problems) {
    List<Problem> translated = new ArrayList<>(problems.size());
    for (Problem problem : problems) {
      translated.add(language.translate(problem));
    }
    return List.copyOf(translated);
  }

  private List<Problem> problems(Inspection inspection, Set<String> refused) {
    return check.check(inspection, refused).problems();
  }

  /**
   * Returns the problems that reading found, with the severities of the book, and those that the
   * rules find, with record number and position, in {@link Problem#REPORT_ORDER}. The rules do not
   * run on a record that could not be read. The entry must be the current one of its data set, or
   * positions are missing.
   */
  public List<Problem> validate(Entry entry) {
    Objects.requireNonNull(entry, "The entry is null");
    List<Problem> found =
        entry
            .inspection()
            .map(inspection -> problems(inspection, entry.refused()))
            .orElse(List.of());
    if (found.isEmpty() && entry.problems().isEmpty()) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    entry.problems().stream()
        .map(book.selection()::graded)
        .flatMap(Optional::stream)
        .forEach(problems::add);
    found.forEach(problem -> problems.add(entry.place(problem)));
    problems.sort(Problem.REPORT_ORDER);
    return translated(problems);
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("InspectionValidator").with(book).toString();
  }
}
