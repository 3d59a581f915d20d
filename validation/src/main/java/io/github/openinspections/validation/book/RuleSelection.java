package io.github.openinspections.validation.book;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import io.github.openinspections.validation.rules.DatasetRules;
import io.github.openinspections.validation.rules.RecordRules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rule book holds: which rules run, with which severity, vocabulary and clock. Immutable.
 */
public final class RuleSelection {
  /**
   * The standard rules between records, loaded when somebody asks for them: a program that checks
   * single records starts without.
   */
  private static final class BetweenRecords {
    static final Map<String, RuleInfo> INFOS = infos();

    private static Map<String, RuleInfo> infos() {
      Map<String, RuleInfo> infos = new HashMap<>();
      DatasetRules.all().forEach(rule -> infos.put(rule.description().id(), rule.description()));
      return Map.copyOf(infos);
    }
  }

  private final SortedMap<String, Rule> rules;
  private final SortedMap<String, RuleBetweenRecords<?>> between;

  /** Descriptions: those of {@link BetweenRecords} only if a book gives them another severity. */
  private final SortedMap<String, RuleInfo> infos;

  private final Set<String> off;
  private final Vocabulary vocabulary;
  private final Optional<Clock> clock;

  private RuleSelection(
      SortedMap<String, Rule> rules,
      SortedMap<String, RuleBetweenRecords<?>> between,
      SortedMap<String, RuleInfo> infos,
      Set<String> off,
      Vocabulary vocabulary,
      Optional<Clock> clock) {
    this.rules = rules;
    this.between = between;
    this.infos = infos;
    this.off = off;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  /** Returns the standard rules with the standard vocabulary and the system clock in UTC. */
  public static RuleSelection standard() {
    RuleSelection selection =
        new RuleSelection(
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new HashSet<>(),
            Vocabulary.standard(),
            Optional.of(Clock.systemUTC()));
    for (Rule rule : RecordRules.all()) {
      selection.infos.put(rule.description().id(), rule.description());
      selection.rules.put(rule.description().id(), rule);
    }
    return selection;
  }

  /**
   * Returns these rules with another one.
   *
   * @throws IllegalArgumentException if its id is taken
   */
  public RuleSelection with(Rule rule) {
    RuleSelection selection = copy(vocabulary, clock);
    selection.addInfo(rule.description());
    selection.rules.put(rule.description().id(), rule);
    return selection;
  }

  /**
   * Returns these rules with another one between records.
   *
   * @throws IllegalArgumentException if its id is taken
   */
  public RuleSelection with(RuleBetweenRecords<?> rule) {
    RuleSelection selection = copy(vocabulary, clock);
    selection.addInfo(rule.description());
    selection.between.put(rule.description().id(), rule);
    return selection;
  }

  /**
   * Returns these rules with the descriptions of others that a reader runs.
   *
   * @throws IllegalArgumentException if one of the ids is taken
   */
  public RuleSelection including(List<RuleInfo> others) {
    RuleSelection selection = copy(vocabulary, clock);
    others.forEach(selection::addInfo);
    return selection;
  }

  /**
   * Returns these rules with another severity for one of them.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public RuleSelection severity(String id, Severity severity) {
    RuleSelection selection = copy(vocabulary, clock);
    selection.infos.put(id, known(id).withSeverity(severity));
    return selection;
  }

  /**
   * Returns these rules with one of them switched off.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public RuleSelection without(String id) {
    RuleSelection selection = copy(vocabulary, clock);
    selection.off.add(known(id).id());
    return selection;
  }

  /** Returns these rules with another clock, or none. */
  public RuleSelection clock(Optional<Clock> other) {
    return copy(vocabulary, other);
  }

  /** Returns the clock, if there is one. */
  public Optional<Clock> clock() {
    return clock;
  }

  /** Returns these rules with another vocabulary. */
  public RuleSelection vocabulary(Vocabulary other) {
    return copy(other, clock);
  }

  /** Returns what the rules know of the field. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the rules over one record that run, in order of id, with the severities set here. */
  public List<Rule> recordRules() {
    return rules.values().stream()
        .filter(rule -> !off.contains(rule.description().id()))
        .map(rule -> rule.withSeverity(known(rule.description().id()).severity()))
        .toList();
  }

  /** Returns the custom rules between records that run, in order of id, with their severities. */
  List<RuleBetweenRecords<?>> rulesBetweenRecords() {
    List<RuleBetweenRecords<?>> running = new ArrayList<>();
    between.forEach(
        (id, rule) -> {
          if (!off.contains(id)) {
            running.add(rule.withSeverity(known(id).severity()));
          }
        });
    return List.copyOf(running);
  }

  /** Returns the standard rules between records that run, in order of id, with their severities. */
  List<DatasetRule> datasetRules() {
    return DatasetRules.all().stream()
        .filter(rule -> !off.contains(rule.description().id()))
        .map(rule -> rule.withSeverity(known(rule.description().id()).severity()))
        .sorted(Comparator.comparing(rule -> rule.description().id()))
        .toList();
  }

  /** Returns the descriptions of all rules that are not switched off, in order of id. */
  public List<RuleInfo> infos() {
    return known().values().stream().filter(info -> !off.contains(info.id())).toList();
  }

  /**
   * Returns the description of a rule that a reader runs, with the severity set here; empty if it
   * is switched off.
   */
  public Optional<RuleInfo> graded(RuleInfo info) {
    return off.contains(info.id())
        ? Optional.empty()
        : Optional.of(infos.getOrDefault(info.id(), info));
  }

  /** Returns a problem that reading found, with the severity set here, unless its rule is off. */
  public Optional<Problem> graded(Problem problem) {
    if (off.contains(problem.rule())) {
      return Optional.empty();
    }
    RuleInfo info = infos.get(problem.rule());
    return Optional.of(info == null ? problem : problem.withSeverity(info.severity()));
  }

  private RuleSelection copy(Vocabulary vocabulary, Optional<Clock> clock) {
    return new RuleSelection(
        new TreeMap<>(rules),
        new TreeMap<>(between),
        new TreeMap<>(infos),
        new HashSet<>(off),
        vocabulary,
        clock);
  }

  private void addInfo(RuleInfo info) {
    if (infos.containsKey(info.id()) || BetweenRecords.INFOS.containsKey(info.id())) {
      throw new IllegalArgumentException("Rule " + info.id() + " already exists");
    }
    infos.put(info.id(), info);
  }

  private SortedMap<String, RuleInfo> known() {
    SortedMap<String, RuleInfo> known = new TreeMap<>(BetweenRecords.INFOS);
    known.putAll(infos);
    return known;
  }

  private RuleInfo known(String id) {
    RuleInfo info = infos.containsKey(id) ? infos.get(id) : BetweenRecords.INFOS.get(id);
    if (info == null) {
      throw new IllegalArgumentException(
          "No rule \"" + id + "\"" + NearWord.question(id, known().keySet()));
    }
    return info;
  }
}
