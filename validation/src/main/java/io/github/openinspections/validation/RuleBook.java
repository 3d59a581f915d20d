package io.github.openinspections.validation;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.book.RuleSelection;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The rules that run, their severities, the vocabulary that they look codes up in, and the date
 * that they treat as today.
 *
 * <p>Start from {@link #standard}; every change returns a new book. Custom rules are added with
 * {@link #with}. The rules that a reader checks itself are added with {@link #including}, so that
 * they too can be given another severity or switched off.
 *
 * <pre>{@code
 * Inspection review =
 *     Inspection.builder()
 *         .id("a/2016")
 *         .type(InspectionType.PROGRESS_REVIEW)
 *         .addFieldwork(DateInterval.parse("2016-05-20/2016-05-16"))
 *         .addQuotes(Quote.builder().text("We are pleased to note the progress.").build())
 *         .build();
 * for (Problem problem : InspectionValidator.standard().validate(review)) {
 *   System.out.println(problem.severity() + " " + problem.rule());
 * }
 * // error INS-001
 * // warning QUO-002
 *
 * RuleBook book =
 *     RuleBook.standard()
 *         .severity("QUO-002", Severity.INFO)
 *         .without("INS-001")
 *         .clock(Clock.fixed(Instant.parse("2016-05-01T12:00:00Z"), ZoneOffset.UTC));
 * for (Problem problem : InspectionValidator.of(book).validate(review)) {
 *   System.out.println(problem.severity() + " " + problem.rule());
 * }
 * // warning INS-003
 * // info QUO-002
 * }</pre>
 *
 * <p>Immutable, and thread-safe if its rules are.
 */
public final class RuleBook {
  private static final RuleBook STANDARD = new RuleBook(RuleSelection.standard());

  private final RuleSelection selection;

  private RuleBook(RuleSelection selection) {
    this.selection = selection;
  }

  /**
   * Returns the standard rules with their default severities, the standard vocabulary and the
   * system clock in UTC.
   */
  public static RuleBook standard() {
    return STANDARD;
  }

  /**
   * Returns a book with an additional rule.
   *
   * @throws IllegalArgumentException if the book has, or had, a rule with that id
   */
  public RuleBook with(Rule rule) {
    return new RuleBook(selection.with(rule));
  }

  /**
   * Returns a book with an additional rule between records. Only a {@link DatasetValidator} runs
   * it.
   *
   * @throws IllegalArgumentException if the book has, or had, a rule with that id
   */
  public RuleBook with(RuleBetweenRecords<?> rule) {
    return new RuleBook(selection.with(rule));
  }

  /**
   * Returns a book that knows rules that it does not run, such as those of a reader.
   *
   * @throws IllegalArgumentException if the book has, or had, a rule with one of the ids
   */
  public RuleBook including(List<RuleInfo> others) {
    return new RuleBook(selection.including(others));
  }

  /**
   * Returns a book in which a rule has another severity.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public RuleBook severity(String id, Severity severity) {
    return new RuleBook(selection.severity(id, severity));
  }

  /**
   * Returns a book in which a rule is switched off. The rule stays known: it may be switched off
   * again, or given a severity.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public RuleBook without(String id) {
    return new RuleBook(selection.without(id));
  }

  /**
   * Returns a book whose rules know another vocabulary: codes, scales, frameworks, bodies and areas
   * of a program count like those of the {@linkplain Vocabulary#standard standard vocabulary}.
   *
   * <pre>{@code
   * BodyCode code = BodyCode.of("our-inspectorate");
   * Inspection inspection =
   *     Inspection.builder()
   *         .id("ours/1")
   *         .type(InspectionType.JOINT_INSPECTION)
   *         .addFieldwork(DateInterval.parse("2014-02"))
   *         .addParticipants(Participant.builder().name("Our inspectorate").body(code).build())
   *         .build();
   * Vocabulary ours =
   *     Vocabulary.standard().with(InspectingBody.builder(code, "Our inspectorate").build());
   * RuleBook book = RuleBook.standard().vocabulary(ours);
   * System.out.println(InspectionValidator.standard().validate(inspection).get(0).rule());
   * // BOD-001
   * System.out.println(InspectionValidator.of(book).validate(inspection).size()); // 0
   * }</pre>
   */
  public RuleBook vocabulary(Vocabulary vocabulary) {
    return new RuleBook(selection.vocabulary(vocabulary));
  }

  /** Returns a book with another clock: rules treat its date as today. */
  public RuleBook clock(Clock clock) {
    return new RuleBook(selection.clock(Optional.of(clock)));
  }

  /** Returns a book without a clock: rules that need one do not run, and reports say so. */
  public RuleBook withoutClock() {
    return new RuleBook(selection.clock(Optional.empty()));
  }

  /**
   * Returns the rules over one record that this book runs, in order of id, with their severities in
   * this book.
   */
  public List<Rule> rules() {
    return selection.recordRules();
  }

  /**
   * Returns the descriptions of all rules that are not switched off, including those between
   * records and those of readers, in order of id.
   */
  public List<RuleInfo> infos() {
    return selection.infos();
  }

  /** The selection, for the validators in this package. */
  RuleSelection selection() {
    return selection;
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("RuleBook")
        .count(rules(), "rule")
        .with("vocabulary:", selection.vocabulary())
        .toString();
  }
}
