package io.github.openinspections.validation.rules;

import io.github.openinspections.core.language.Translation;
import io.github.openinspections.core.problem.RuleInfo;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The English texts of the standard rules: what a translation translates. */
public final class EnglishRules implements Translation {
  /** For service loading. */
  public EnglishRules() {}

  @Override
  public Locale locale() {
    return Locale.ROOT;
  }

  @Override
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>(StandardMessages.english());
    Stream.concat(
            RecordRules.all().stream().map(rule -> rule.description()),
            DatasetRules.all().stream().map(rule -> rule.description()))
        .forEach(rule -> describe(rule, texts));
    return texts;
  }

  private static void describe(RuleInfo rule, Map<String, String> texts) {
    texts.put(rule.id() + ".title", rule.title());
    texts.put(rule.id() + ".rationale", rule.rationale());
    rule.remedy().ifPresent(remedy -> texts.put(rule.id() + ".remedy", remedy));
  }
}
