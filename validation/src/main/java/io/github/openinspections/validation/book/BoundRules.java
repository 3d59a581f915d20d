package io.github.openinspections.validation.book;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.record.BoundRule;
import io.github.openinspections.validation.record.OnFailure;
import io.github.openinspections.validation.record.RecordCheck;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import io.github.openinspections.validation.rules.StandardMessages;
import java.util.List;
import java.util.Map;

/** A rule book made ready to run: rules in order, with their messages. Immutable. */
public final class BoundRules {
  private static final String NO_CLOCK = "no-clock";
  private static final String UNREADABLE = "unreadable";

  private final RuleSelection selection;
  private final RecordCheck recordCheck;
  private final List<Rule> recordRules;
  private final List<DatasetRule> datasetRules;
  private final List<RuleBetweenRecords<?>> rulesBetweenRecords;
  private final Map<String, String> messages;
  private final Language language;
  private final String vocabularyDigest;

  /** Binds the rules that a book selects to their messages, for reports in one language. */
  public BoundRules(RuleSelection selection, Language language) {
    this(selection, language, selection.datasetRules());
  }

  /** Binds rules, with others between records than the standard ones. */
  public BoundRules(RuleSelection selection, Language language, List<DatasetRule> datasetRules) {
    this.selection = selection;
    this.language = language;
    this.messages = StandardMessages.english();
    this.vocabularyDigest = selection.vocabulary().digest();
    this.recordRules = selection.recordRules();
    this.datasetRules = datasetRules;
    this.rulesBetweenRecords = selection.rulesBetweenRecords();
    this.recordCheck =
        new RecordCheck(
            recordRules, messages, selection.vocabulary(), selection.clock(), OnFailure.RECORD);
  }

  /** Returns which rules run, and with which severity. */
  public RuleSelection selection() {
    return selection;
  }

  /** Returns the language of reports. */
  public Language language() {
    return language;
  }

  /** Returns the digest of the vocabulary of the rules. */
  public String vocabularyDigest() {
    return vocabularyDigest;
  }

  /** Returns the rules over one record, ready to run. */
  public RecordCheck recordCheck() {
    return recordCheck;
  }

  /** Returns the rules over one record, in order of id. */
  public List<Rule> recordRules() {
    return recordRules;
  }

  /** Returns the custom rules between records, in order of id. */
  public List<RuleBetweenRecords<?>> rulesBetweenRecords() {
    return rulesBetweenRecords;
  }

  /** Returns the standard rules between records, in order of id. */
  public List<DatasetRule> datasetRules() {
    return datasetRules;
  }

  /** Binds a custom rule between records to its message. */
  public BoundRule bind(RuleBetweenRecords<?> rule) {
    return BoundRule.of(rule);
  }

  /** Binds a standard rule between records to its message. */
  public BoundRule bind(RuleInfo rule) {
    return BoundRule.of(rule, messages);
  }

  /** Returns the sentence that a reason's name means; a custom rule may give the sentence. */
  public String reason(String name) {
    return messages.getOrDefault(name, name);
  }

  /** Returns why a rule that needs the clock did not run. */
  public String noClock() {
    return reason(NO_CLOCK);
  }

  /** Returns why no rule ran on a record that could not be read. */
  public String unreadable() {
    return reason(UNREADABLE);
  }

  /** Whether a rule over one record runs at all. */
  public boolean runs(Rule rule) {
    return selection.clock().isPresent() || !rule.needsClock();
  }

  /** Whether a custom rule between records runs at all. */
  public boolean runs(RuleBetweenRecords<?> rule) {
    return selection.clock().isPresent() || !rule.needsClock();
  }
}
