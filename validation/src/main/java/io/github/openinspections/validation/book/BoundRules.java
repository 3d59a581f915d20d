package io.github.openinspections.validation.book;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.text.MessageTemplate;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.record.RecordCheck;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rules.StandardMessages;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule book made ready to run: rules in order, with their messages. Immutable. */
public final class BoundRules {
  private static final String NO_CLOCK = "no-clock";
  private static final String UNREADABLE = "unreadable";

  public final RuleSelection selection;
  public final RecordCheck records;
  public final List<Rule> recordRules;
  public final List<DatasetRule> datasetRules;
  private final Map<String, String> messages;

  public BoundRules(RuleSelection selection, Locale locale) {
    this.selection = selection;
    this.messages = StandardMessages.in(locale);
    this.recordRules = selection.recordRules();
    this.datasetRules = selection.datasetRules();
    this.records = new RecordCheck(recordRules, messages, selection.clock());
  }

  /** The message of a rule between records. */
  public MessageTemplate message(RuleInfo rule) {
    String message = messages.get(rule.id());
    return message == null ? MessageTemplate.literal(rule.title()) : MessageTemplate.parse(message);
  }

  /** What the name of a reason says; a rule of one's own may give the sentence itself. */
  public String reason(String name) {
    return messages.getOrDefault(name, name);
  }

  public String noClock() {
    return reason(NO_CLOCK);
  }

  public String unreadable() {
    return reason(UNREADABLE);
  }

  /** Whether a rule over one record runs at all. */
  public boolean runs(Rule rule) {
    return selection.clock().isPresent() || !rule.needsClock();
  }
}
