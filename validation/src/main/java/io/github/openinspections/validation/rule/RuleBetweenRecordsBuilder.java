package io.github.openinspections.validation.rule;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.rule.RuleBetweenRecords.Functions;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link RuleBetweenRecords}; not thread-safe. Everything but the severity, the message
 * and the remedy is required.
 *
 * @param <S> what the rule keeps of a segment
 */
public final class RuleBetweenRecordsBuilder<S extends Serializable> {
  private final String id;
  private final RuleInfo.Builder description;
  private final Supplier<S> state;
  private RuleBetweenRecords.@Nullable Collect<S> collect;
  private @Nullable BinaryOperator<S> merge;
  private RuleBetweenRecords.@Nullable Finish<S> finish;
  private Optional<String> message = Optional.empty();
  private boolean needsClock;
  private List<Inspection> breaking = List.of();
  private List<Inspection> keeping = List.of();

  private RuleBetweenRecordsBuilder(String id, Supplier<S> state) {
    this.id = id;
    this.description =
        RuleInfo.builder().id(id).severity(Severity.WARNING).about("InspectionDataset");
    this.state = state;
  }

  /** The beginning of a rule between records: its id, without its state. */
  public static final class Start {
    private final String id;

    Start(String id) {
      this.id = id;
    }

    /**
     * Says what the rule keeps while records are read.
     *
     * @param state makes a state for a segment of which no record was collected yet
     */
    public <S extends Serializable> RuleBetweenRecordsBuilder<S> state(Supplier<S> state) {
      return new RuleBetweenRecordsBuilder<>(id, state);
    }
  }

  /** Sets the severity; without it, the rule warns. */
  public RuleBetweenRecordsBuilder<S> severity(Severity severity) {
    description.severity(severity);
    return this;
  }

  /** Sets the one line that says what is wrong when the rule is broken. */
  public RuleBetweenRecordsBuilder<S> title(String title) {
    description.title(title);
    return this;
  }

  /** Sets why it matters, with its source in the field. */
  public RuleBetweenRecordsBuilder<S> rationale(String rationale) {
    description.rationale(rationale);
    return this;
  }

  /** Sets how to fix the problem; reports, pages and the service show it with the problem. */
  public RuleBetweenRecordsBuilder<S> remedy(String remedy) {
    description.remedy(remedy);
    return this;
  }

  /** Sets the version that introduced the rule. */
  public RuleBetweenRecordsBuilder<S> since(String version) {
    description.since(version);
    return this;
  }

  /**
   * Sets the message, such as {@code "{id}: the title of record {number} too"}. The placeholders
   * are the names of the values that the rule reports; see {@link RuleBuilder#message}.
   */
  public RuleBetweenRecordsBuilder<S> message(String template) {
    this.message = Optional.of(template);
    return this;
  }

  /** Declares that the rule asks for today: without a clock, the rule does not run. */
  public RuleBetweenRecordsBuilder<S> needsClock() {
    this.needsClock = true;
    return this;
  }

  /** Sets what adds a record to a state. */
  public RuleBetweenRecordsBuilder<S> collect(RuleBetweenRecords.Collect<S> collect) {
    this.collect = collect;
    return this;
  }

  /**
   * Sets what puts two neighbouring segments together, the earlier one first. It must be
   * associative; it may change its arguments and return one of them.
   */
  public RuleBetweenRecordsBuilder<S> merge(BinaryOperator<S> merge) {
    this.merge = merge;
    return this;
  }

  /** Sets what reports what is wrong, once all records have been read. */
  public RuleBetweenRecordsBuilder<S> finish(RuleBetweenRecords.Finish<S> finish) {
    this.finish = finish;
    return this;
  }

  /** Sets a data set that breaks the rule. */
  public RuleBetweenRecordsBuilder<S> breaks(Inspection... records) {
    this.breaking = List.of(records);
    return this;
  }

  /** Sets a similar data set that keeps the rule. */
  public RuleBetweenRecordsBuilder<S> keeps(Inspection... records) {
    this.keeping = List.of(records);
    return this;
  }

  /**
   * Returns the rule.
   *
   * @throws IllegalStateException if the title, rationale, version, a function or an example is
   *     missing
   * @throws IllegalArgumentException if the id is empty or has white space at its ends
   */
  public RuleBetweenRecords<S> build() {
    RuleBetweenRecords.Collect<S> collecting = collect;
    BinaryOperator<S> merging = merge;
    RuleBetweenRecords.Finish<S> finishing = finish;
    if (collecting == null || merging == null || finishing == null) {
      throw new IllegalStateException("Rule " + id + " needs to collect, merge and finish");
    }
    if (breaking.isEmpty() || keeping.isEmpty()) {
      throw new IllegalStateException(
          "Rule " + id + " needs an example that breaks it and one that keeps it");
    }
    return new RuleBetweenRecords<>(
        description.build(),
        message,
        needsClock,
        new Functions<>(state, collecting, merging, finishing),
        breaking,
        keeping);
  }
}
