package io.github.openinspections.validation.rule;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that can be wrong with an inspection: its description, the check, the message, an
 * example that breaks it and one that keeps it, all in one place.
 *
 * <p>The id, prefix and number, is for ever: a report may be read years later. Doubt means warning,
 * since most oddities in real data are genuine. Immutable; thread-safe if its check is.
 */
public final class Rule {
  /** What the examples of all rules begin with: an inspection that breaks none. */
  private static final Inspection MINIMAL =
      Inspection.builder()
          .id("example/inspection-2014")
          .type(InspectionType.INSPECTION)
          .addFieldwork(DateInterval.parse("2014-02"))
          .build();

  private final RuleInfo description;
  private final Map<Subject<?>, Check<?>> checks;
  private final Optional<String> message;
  private final boolean needsClock;
  private final UnaryOperator<Inspection> breaks;
  private final UnaryOperator<Inspection> keeps;

  Rule(
      RuleInfo description,
      Map<Subject<?>, Check<?>> checks,
      Optional<String> message,
      boolean needsClock,
      UnaryOperator<Inspection> breaks,
      UnaryOperator<Inspection> keeps) {
    this.description = description;
    this.checks = Map.copyOf(checks);
    this.message = message;
    this.needsClock = needsClock;
    this.breaks = breaks;
    this.keeps = keeps;
  }

  /** Checks one subject and reports what is wrong with it. */
  @FunctionalInterface
  public interface Check<T> {
    /**
     * Checks one subject; called often, so it should allocate nothing unless there is a problem. If
     * it throws an exception, the rule failed on the record: a report says so, by the class of the
     * exception, and where there is no report the caller gets it.
     */
    void check(T subject, RuleContext context);
  }

  /** Begins a rule about what cannot be true. */
  public static RuleBuilder.Start error(String id) {
    return new RuleBuilder.Start(id, Severity.ERROR);
  }

  /** Begins a rule about what is unlikely, for a person to look at. */
  public static RuleBuilder.Start warning(String id) {
    return new RuleBuilder.Start(id, Severity.WARNING);
  }

  /** Begins a rule about what is worth knowing. */
  public static RuleBuilder.Start info(String id) {
    return new RuleBuilder.Start(id, Severity.INFO);
  }

  /**
   * Begins a rule between the records of a data set; it warns unless it sets another severity.
   *
   * <pre>{@code
   * Inspection fife =
   *     Inspection.builder()
   *         .id("fife/2014")
   *         .type(InspectionType.JOINT_INSPECTION)
   *         .addFieldwork(DateInterval.parse("2014-02"))
   *         .build();
   * Inspection moray = fife.withId("moray/2014");
   * RuleBetweenRecords<ArrayList<RecordRef>> oneUntitled =
   *     Rule.betweenRecords("OUR-003")
   *         .state(ArrayList<RecordRef>::new)
   *         .title("More than one inspection has no title.")
   *         .rationale("Our catalogue has one entry without a title.")
   *         .since("1.0")
   *         .message("{id} has no title, nor has record {number}")
   *         .collect(
   *             (untitled, inspection, record) -> {
   *               if (inspection.title().isEmpty()) {
   *                 untitled.add(record);
   *               }
   *             })
   *         .merge(
   *             (untitled, later) -> {
   *               untitled.addAll(later);
   *               return untitled;
   *             })
   *         .finish(
   *             (untitled, context) -> {
   *               for (int i = 1; i < untitled.size(); i++) {
   *                 long first = context.number(untitled.get(0));
   *                 context.at(untitled.get(i), "").with("number", first).report();
   *               }
   *             })
   *         .breaks(fife, moray)
   *         .keeps(fife, moray.withTitle("Services in Moray"))
   *         .build();
   * DatasetValidator validator = DatasetValidator.of(RuleBook.standard().with(oneUntitled));
   * InspectionDataset dataset = InspectionDataset.of(List.of(fife, moray));
   * for (Problem problem : validator.validate(dataset).problems()) {
   *   System.out.println(problem.rule() + " " + problem.message());
   * }
   * // OUR-003 moray/2014 has no title, nor has record 1
   * }</pre>
   */
  public static RuleBetweenRecordsBuilder.Start betweenRecords(String id) {
    return new RuleBetweenRecordsBuilder.Start(id);
  }

  /** Returns the description: id, severity, title and reasons. */
  public RuleInfo description() {
    return description;
  }

  /** Returns the check for a subject, if the rule has one. */
  @SuppressWarnings("unchecked") // the builder puts them in pairs of one type
  public <T> Optional<Check<T>> check(Subject<T> subject) {
    return Optional.ofNullable((Check<T>) checks.get(subject));
  }

  /** Returns the message with named placeholders, if the rule has its own. */
  public Optional<String> message() {
    return message;
  }

  /** Whether the rule needs a clock to be decided. */
  public boolean needsClock() {
    return needsClock;
  }

  /** Returns an inspection that breaks the rule. */
  public Inspection breakingExample() {
    return breaks.apply(MINIMAL);
  }

  /** Returns an inspection that keeps the rule, as similar to the breaking one as possible. */
  public Inspection keepingExample() {
    return keeps.apply(MINIMAL);
  }

  /** Returns the same rule with another severity. */
  public Rule withSeverity(Severity severity) {
    return new Rule(description.withSeverity(severity), checks, message, needsClock, breaks, keeps);
  }

  /** Returns the id and the title. */
  @Override
  public String toString() {
    return description.id() + " " + description.title();
  }
}
