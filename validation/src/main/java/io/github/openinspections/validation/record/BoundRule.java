package io.github.openinspections.validation.record;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.text.MessageTemplate;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.util.Map;
import java.util.Optional;

/**
 * What a problem needs of its rule.
 *
 * @param id the rule's id
 * @param severity the severity that the rule has in the book
 * @param message the message, in English
 * @param needsClock whether the rule asks for today
 */
public record BoundRule(String id, Severity severity, MessageTemplate message, boolean needsClock) {
  /** Takes the rule's own message, else the one in the messages, else the title. */
  static BoundRule of(Rule rule, Map<String, String> messages) {
    RuleInfo info = rule.description();
    MessageTemplate message =
        rule.message().map(MessageTemplate::parse).orElseGet(() -> message(info, messages));
    return new BoundRule(info.id(), info.severity(), message, rule.needsClock());
  }

  /** Takes the message of a rule between records from the messages, else its title. */
  public static BoundRule of(RuleInfo info, Map<String, String> messages) {
    return new BoundRule(info.id(), info.severity(), message(info, messages), false);
  }

  /** Takes the own message of a custom rule between records, else its title. */
  public static BoundRule of(RuleBetweenRecords<?> rule) {
    RuleInfo info = rule.description();
    MessageTemplate message =
        rule.message()
            .map(MessageTemplate::parse)
            .orElseGet(() -> MessageTemplate.literal(info.title()));
    return new BoundRule(info.id(), info.severity(), message, rule.needsClock());
  }

  private static MessageTemplate message(RuleInfo info, Map<String, String> messages) {
    return Optional.ofNullable(messages.get(info.id()))
        .map(template -> MessageTemplate.parse(template, messages))
        .orElseGet(() -> MessageTemplate.literal(info.title()));
  }
}
