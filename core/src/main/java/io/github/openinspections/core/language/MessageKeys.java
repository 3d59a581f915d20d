package io.github.openinspections.core.language;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.MessageTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Recognizes by which text, and about what, a message was made in English. */
final class MessageKeys {
  private static final String SUBJECT = "subject.";

  /**
   * The messages of each rule by key: {@code SHP-006} and {@code SHP-006.suggestion} are of one.
   */
  private final Map<String, Map<String, MessageTemplate>> byRule = new HashMap<>();

  private final Set<String> subjects = new LinkedHashSet<>();

  MessageKeys(Map<String, String> english) {
    english.forEach(
        (key, text) -> {
          if (key.startsWith(SUBJECT)) {
            subjects.add(text);
          } else {
            byRule
                .computeIfAbsent(rule(key), rule -> new TreeMap<>())
                .put(key, MessageTemplate.parse(text, english));
          }
        });
  }

  private static String rule(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  /** Whether a key is that of a rule; the ids of custom rules may have dots. */
  private static boolean isOf(String rule, String key) {
    return key.startsWith(rule)
        && (key.length() == rule.length() || key.charAt(rule.length()) == '.');
  }

  /**
   * How a message was made.
   *
   * @param key the key of its text
   * @param subject the id, or the English words for what has none
   */
  record Made(String key, String subject) {}

  /** Returns how a message was made; nothing if it is not one of ours, or not in English. */
  Optional<Made> find(Problem problem) {
    List<String> possible = new ArrayList<>();
    problem.id().ifPresent(possible::add);
    possible.add("");
    possible.addAll(subjects);
    for (Map.Entry<String, MessageTemplate> one :
        byRule.getOrDefault(rule(problem.rule()), Map.of()).entrySet()) {
      if (!isOf(problem.rule(), one.getKey())) {
        continue;
      }
      for (String subject : possible) {
        if (one.getValue().render(subject, problem.arguments()).equals(problem.message())) {
          return Optional.of(new Made(one.getKey(), subject));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the words for a subject in the texts of another language. */
  static String subject(String words, Map<String, String> english, Map<String, String> texts) {
    return english.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(SUBJECT) && entry.getValue().equals(words))
        .map(entry -> texts.getOrDefault(entry.getKey(), words))
        .findFirst()
        .orElse(words);
  }
}
