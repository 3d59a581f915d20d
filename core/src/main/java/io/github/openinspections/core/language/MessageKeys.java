package io.github.openinspections.core.language;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.MessageTemplate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognizes by which text, and about what, a message was made in English. */
final class MessageKeys {
  private static final String SUBJECT = "subject.";

  private final Map<String, String> english;

  MessageKeys(Map<String, String> english) {
    this.english = english;
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
    Collection<String> subjects = subjects(problem);
    for (String key : english.keySet()) {
      if (isOf(problem.rule(), key)) {
        MessageTemplate template = MessageTemplate.parse(english.getOrDefault(key, ""), english);
        for (String subject : subjects) {
          if (template.render(subject, problem.arguments()).equals(problem.message())) {
            return Optional.of(new Made(key, subject));
          }
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

  /** A rule may have several messages, such as {@code SHP-006} and {@code SHP-006.suggestion}. */
  private static boolean isOf(String rule, String key) {
    return key.startsWith(rule)
        && (key.length() == rule.length() || key.charAt(rule.length()) == '.');
  }

  private Collection<String> subjects(Problem problem) {
    Set<String> subjects = new LinkedHashSet<>();
    problem.id().ifPresent(subjects::add);
    subjects.add("");
    english.forEach(
        (key, words) -> {
          if (key.startsWith(SUBJECT)) {
            subjects.add(words);
          }
        });
    return subjects;
  }
}
