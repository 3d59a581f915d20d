package io.github.openinspections.validation;

import io.github.openinspections.core.form.MessageTemplate;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.record.RecordCheck;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rules.StandardMessages;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule book made ready to run: rules in order, with their messages. Immutable. */
final class BoundBook {
  private static final String NO_CLOCK = "no-clock";
  private static final String UNREADABLE = "unreadable";

  final RuleBook book;
  final RecordCheck records;
  final List<Rule> recordRules;
  final List<DatasetRule> datasetRules;
  private final Map<String, String> messages;

  BoundBook(RuleBook book, Locale locale) {
    this.book = book;
    this.messages = StandardMessages.in(locale);
    this.recordRules = book.rules();
    this.datasetRules = book.datasetRules();
    this.records = new RecordCheck(recordRules, messages, book.clock());
  }

  /** The message of a rule between records. */
  MessageTemplate message(RuleInfo rule) {
    String message = messages.get(rule.id());
    return message == null ? MessageTemplate.literal(rule.title()) : MessageTemplate.parse(message);
  }

  /** What the name of a reason says; a rule of one's own may give the sentence itself. */
  String reason(String name) {
    return messages.getOrDefault(name, name);
  }

  String noClock() {
    return reason(NO_CLOCK);
  }

  String unreadable() {
    return reason(UNREADABLE);
  }

  /** Whether a rule over one record runs at all. */
  boolean runs(Rule rule) {
    return book.clock().isPresent() || !rule.needsClock();
  }
}
