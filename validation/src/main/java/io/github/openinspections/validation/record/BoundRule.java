package io.github.openinspections.validation.record;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.text.MessageTemplate;
import io.github.openinspections.validation.rule.Rule;
import java.util.Map;
import java.util.Optional;

/** What a problem needs of its rule. */
record BoundRule(String id, Severity severity, MessageTemplate message, boolean needsClock) {
  /** Takes the rule's own message, else that of the messages, else its title. */
  static BoundRule of(Rule rule, Map<String, String> messages) {
    String id = rule.description().id();
    MessageTemplate message =
        rule.message()
            .or(() -> Optional.ofNullable(messages.get(id)))
            .map(MessageTemplate::parse)
            .orElseGet(() -> MessageTemplate.literal(rule.description().title()));
    return new BoundRule(id, rule.description().severity(), message, rule.needsClock());
  }
}
