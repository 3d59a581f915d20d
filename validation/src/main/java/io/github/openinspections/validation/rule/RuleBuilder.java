package io.github.openinspections.validation.rule;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Rule}; not thread-safe. Everything but the message and the remedy is required.
 *
 * @param <T> what the rule is about
 */
public final class RuleBuilder<T> {
  private final String id;
  private final RuleInfo.Builder description;
  private final Subject<T> subject;
  private final Map<Subject<?>, Rule.Check<?>> checks = new LinkedHashMap<>();
  private Optional<String> message = Optional.empty();
  private boolean needsClock;
  private @Nullable UnaryOperator<Inspection> breaks;
  private @Nullable UnaryOperator<Inspection> keeps;

  private RuleBuilder(String id, Severity severity, Subject<T> subject) {
    this.id = id;
    this.description = RuleInfo.builder().id(id).severity(severity).about(subject.type());
    this.subject = subject;
  }

  /** The beginning of a rule: its id and severity, without its subject. */
  public static final class Start {
    private final String id;
    private final Severity severity;

    Start(String id, Severity severity) {
      this.id = id;
      this.severity = severity;
    }

    /** Says what the rule is about. */
    public <T> RuleBuilder<T> about(Subject<T> subject) {
      return new RuleBuilder<>(id, severity, subject);
    }
  }

  /** Sets the one line that says what is wrong when the rule is broken. */
  public RuleBuilder<T> title(String title) {
    description.title(title);
    return this;
  }

  /** Sets why it matters, with its source in the field. */
  public RuleBuilder<T> rationale(String rationale) {
    description.rationale(rationale);
    return this;
  }

  /** Sets how to fix the problem; reports, pages and the service show it with the problem. */
  public RuleBuilder<T> remedy(String remedy) {
    description.remedy(remedy);
    return this;
  }

  /** Sets the version that introduced the rule. */
  public RuleBuilder<T> since(String version) {
    description.since(version);
    return this;
  }

  /** Sets the check. */
  public RuleBuilder<T> check(Rule.Check<? super T> check) {
    checks.put(subject, check);
    return this;
  }

  /** Adds a check for another subject that can have the same problem. */
  public <U> RuleBuilder<T> also(Subject<U> other, Rule.Check<? super U> check) {
    checks.put(other, check);
    return this;
  }

  /**
   * Sets the message, such as {@code "{id}: nobody must act on \"{text}\""}. The placeholders are
   * the names of the values that the check reports; {@code {id}} is the record's id, which is
   * prepended to a message that does not contain it. A message has no full stop at its end.
   */
  public RuleBuilder<T> message(String template) {
    this.message = Optional.of(template);
    return this;
  }

  /** Declares that the check asks for today: without a clock, the rule does not run. */
  public RuleBuilder<T> needsClock() {
    this.needsClock = true;
    return this;
  }

  /** Sets what changes an inspection so that it breaks the rule. */
  public RuleBuilder<T> breaks(UnaryOperator<Inspection> example) {
    this.breaks = example;
    return this;
  }

  /** Sets what changes a similar inspection so that it keeps the rule. */
  public RuleBuilder<T> keeps(UnaryOperator<Inspection> example) {
    this.keeps = example;
    return this;
  }

  /**
   * Returns the rule.
   *
   * @throws IllegalStateException if the title, rationale, version, check or an example is missing
   * @throws IllegalArgumentException if the id is empty or has white space at its ends
   */
  public Rule build() {
    UnaryOperator<Inspection> breaking = breaks;
    UnaryOperator<Inspection> keeping = keeps;
    if (!checks.containsKey(subject) || breaking == null || keeping == null) {
      throw new IllegalStateException(
          "Rule " + id + " needs a check, an example that breaks it and one that keeps it");
    }
    return new Rule(description.build(), checks, message, needsClock, breaking, keeping);
  }
}
