package io.github.openinspections.validation;

import io.github.openinspections.core.form.NearWord;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rules.DatasetRules;
import io.github.openinspections.validation.rules.RecordRules;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which rules run, how grave each of them is, and what counts as today.
 *
 * <p>A book starts from {@link #standard}; every change gives a new book. Rules of one's own join
 * with {@link #with}; the rules of a reader, which the reader runs itself, with {@link #including},
 * so that they too can be graded or switched off. Immutable, and thread-safe as far as its rules
 * are.
 */
public final class RuleBook {
  private static final RuleBook STANDARD = ofStandardRules();

  private final SortedMap<String, Rule> rules;
  private final SortedMap<String, RuleInfo> infos;
  private final Set<String> off;
  private final Optional<Clock> clock;

  private RuleBook(
      SortedMap<String, Rule> rules,
      SortedMap<String, RuleInfo> infos,
      Set<String> off,
      Optional<Clock> clock) {
    this.rules = rules;
    this.infos = infos;
    this.off = off;
    this.clock = clock;
  }

  private static RuleBook ofStandardRules() {
    RuleBook book =
        new RuleBook(
            new TreeMap<>(), new TreeMap<>(), new HashSet<>(), Optional.of(Clock.systemUTC()));
    RecordRules.all().forEach(book::add);
    DatasetRules.all().forEach(rule -> book.addInfo(rule.description()));
    return book;
  }

  /** Returns the standard rules with their own severities and the system's clock in UTC. */
  public static RuleBook standard() {
    return STANDARD;
  }

  /**
   * Returns a book with one more rule.
   *
   * @throws IllegalArgumentException if the book has, or had, a rule with that id
   */
  public RuleBook with(Rule rule) {
    RuleBook book = copy(clock);
    book.add(rule);
    return book;
  }

  /**
   * Returns a book that knows rules which somebody else runs, such as those of a reader.
   *
   * @throws IllegalArgumentException if the book has, or had, a rule with one of the ids
   */
  public RuleBook including(List<RuleInfo> others) {
    RuleBook book = copy(clock);
    others.forEach(book::addInfo);
    return book;
  }

  /**
   * Returns a book in which a rule has another severity.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public RuleBook severity(String id, Severity severity) {
    RuleBook book = copy(clock);
    book.infos.put(id, requireKnown(id).withSeverity(severity));
    return book;
  }

  /**
   * Returns a book in which a rule is switched off. It stays known: switching it off again or
   * grading it is no mistake.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public RuleBook without(String id) {
    RuleBook book = copy(clock);
    book.off.add(requireKnown(id).id());
    return book;
  }

  /** Returns a book with another clock: its date is today to every rule. */
  public RuleBook clock(Clock clock) {
    return copy(Optional.of(clock));
  }

  /** Returns a book without a clock: rules that need one do not run, and reports say so. */
  public RuleBook withoutClock() {
    return copy(Optional.empty());
  }

  /**
   * Returns the rules over one record that this book runs, in order of id, with the severities that
   * they have here.
   */
  public List<Rule> rules() {
    return rules.values().stream()
        .filter(rule -> !off.contains(rule.description().id()))
        .map(rule -> rule.withSeverity(requireKnown(rule.description().id()).severity()))
        .toList();
  }

  /** Returns the rules between records that this book runs, in order of id, likewise. */
  List<DatasetRule> datasetRules() {
    return DatasetRules.all().stream()
        .filter(rule -> !off.contains(rule.description().id()))
        .map(rule -> rule.withSeverity(requireKnown(rule.description().id()).severity()))
        .sorted(Comparator.comparing(rule -> rule.description().id()))
        .toList();
  }

  /**
   * Returns the descriptions of all rules that are not switched off, those between records and
   * those of readers included, in order of id.
   */
  public List<RuleInfo> infos() {
    return infos.values().stream().filter(info -> !off.contains(info.id())).toList();
  }

  /** Returns the clock, if there is one. */
  Optional<Clock> clock() {
    return clock;
  }

  /**
   * Returns the description of a rule that somebody else runs as this book grades it, or nothing.
   */
  Optional<RuleInfo> graded(RuleInfo info) {
    return off.contains(info.id())
        ? Optional.empty()
        : Optional.of(infos.getOrDefault(info.id(), info));
  }

  /** Returns a problem that somebody else found as this book grades it, or nothing. */
  Optional<Problem> graded(Problem problem) {
    if (off.contains(problem.rule())) {
      return Optional.empty();
    }
    RuleInfo info = infos.get(problem.rule());
    return Optional.of(info == null ? problem : problem.withSeverity(info.severity()));
  }

  private RuleBook copy(Optional<Clock> clock) {
    return new RuleBook(new TreeMap<>(rules), new TreeMap<>(infos), new HashSet<>(off), clock);
  }

  private void add(Rule rule) {
    addInfo(rule.description());
    rules.put(rule.description().id(), rule);
  }

  private void addInfo(RuleInfo info) {
    if (infos.putIfAbsent(info.id(), info) != null) {
      throw new IllegalArgumentException("There is a rule " + info.id() + " already");
    }
  }

  private RuleInfo requireKnown(String id) {
    RuleInfo info = infos.get(id);
    if (info == null) {
      throw new IllegalArgumentException(
          "No rule \""
              + id
              + "\""
              + NearWord.of(id, infos.keySet()).map(n -> "; did you mean " + n + "?").orElse(""));
    }
    return info;
  }
}
