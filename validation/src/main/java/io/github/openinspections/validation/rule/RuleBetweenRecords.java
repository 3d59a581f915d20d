package io.github.openinspections.validation.rule;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/**
 * One thing that can be wrong between the records of a data set, such as two inspections with one
 * title. While records are read, the rule collects what it needs of each into a state; records
 * themselves are not kept. At the end it reports what is wrong.
 *
 * <p>A data set may be read in segments, by several threads or machines. Each segment has a state,
 * and {@linkplain #merge merging} puts them together in the order of the segments, so it need only
 * be associative, as appending lists is. A state therefore travels: it is serializable, and to
 * travel with Kryo it must hold neither Java records nor the lists of {@code List.of}.
 *
 * <p>If one of the functions throws an exception, nothing that the rule found is reported, and the
 * report says that it failed, by the class of the exception. Where a segment was checked by a book
 * without the rule, the report says that the rule did not run.
 *
 * <p>{@link Rule#betweenRecords} begins one, and has an example. Immutable; thread-safe if its
 * functions are.
 *
 * @param <S> what the rule keeps of a segment
 */
public final class RuleBetweenRecords<S extends Serializable> {
  private final RuleInfo description;
  private final Optional<String> message;
  private final boolean needsClock;
  private final Functions<S> functions;
  private final List<Inspection> breaking;
  private final List<Inspection> keeping;

  /** What the rule does. */
  record Functions<S>(
      Supplier<S> state, Collect<S> collect, BinaryOperator<S> merge, Finish<S> finish) {}

  RuleBetweenRecords(
      RuleInfo description,
      Optional<String> message,
      boolean needsClock,
      Functions<S> functions,
      List<Inspection> breaking,
      List<Inspection> keeping) {
    this.description = description;
    this.message = message;
    this.needsClock = needsClock;
    this.functions = functions;
    this.breaking = breaking;
    this.keeping = keeping;
  }

  /**
   * Adds what is needed of a record to a state.
   *
   * @param <S> the state
   */
  @FunctionalInterface
  public interface Collect<S> {
    /** Changes the state; called for every record that could be read, in order. */
    void collect(S state, Inspection inspection, RecordRef record);
  }

  /**
   * Reports what is wrong.
   *
   * @param <S> the state
   */
  @FunctionalInterface
  public interface Finish<S> {
    /** Reports what is wrong with a data set, in any order. */
    void finish(S state, BetweenRecordsContext context);
  }

  /** Returns the description: id, severity, title and reasons. */
  public RuleInfo description() {
    return description;
  }

  /** Returns the message with named placeholders, if the rule has its own. */
  public Optional<String> message() {
    return message;
  }

  /** Whether the rule needs a clock to be decided. */
  public boolean needsClock() {
    return needsClock;
  }

  /** Returns a new state, for a segment of which no record was collected yet. */
  public S state() {
    return functions.state().get();
  }

  /** Adds what is needed of a record to a state. */
  public void collect(S state, Inspection inspection, RecordRef record) {
    functions.collect().collect(state, inspection, record);
  }

  /** Returns the state of two neighbouring segments; neither argument is used any more. */
  public S merge(S earlier, S later) {
    return functions.merge().apply(earlier, later);
  }

  /** Reports what is wrong with a data set; the state is not used any more. */
  public void finish(S state, BetweenRecordsContext context) {
    functions.finish().finish(state, context);
  }

  /** Returns a data set that breaks the rule. */
  public List<Inspection> breakingExample() {
    return breaking;
  }

  /** Returns a data set that keeps the rule, as similar to the breaking one as possible. */
  public List<Inspection> keepingExample() {
    return keeping;
  }

  /** Returns the same rule with another severity. */
  public RuleBetweenRecords<S> withSeverity(Severity severity) {
    return new RuleBetweenRecords<>(
        description.withSeverity(severity), message, needsClock, functions, breaking, keeping);
  }

  /** Returns the id and the title. */
  @Override
  public String toString() {
    return description.id() + " " + description.title();
  }
}
