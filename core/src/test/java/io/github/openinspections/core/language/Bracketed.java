package io.github.openinspections.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A language whose texts are the English ones in brackets, with the values outside. */
public record Bracketed() implements Translation {
  public static final Language LANGUAGE =
      Language.of(Locale.forLanguageTag("qps"), List.of(new Bracketed()));

  @Override
  public Locale locale() {
    return Locale.forLanguageTag("qps");
  }

  @Override
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    Language.englishTexts()
        .forEach(
            (key, text) -> texts.put(key, "⟦" + text.replace("{", "⟧{").replace("}", "}⟦") + "⟧"));
    return texts;
  }

  /** Requires that a message says in this language all that it says in English but its values. */
  public static void requireSaid(String said, String english, Map<String, String> values) {
    assertThat(said).startsWith("⟦");
    assertThat(said.replaceAll("[⟦⟧]", "")).isEqualTo(english);
    assertThat(said.replaceAll("⟦[^⟧]*⟧", " ").split("[^A-Za-z]+"))
        .allMatch(
            word ->
                values.values().stream()
                    .map(PlainText::of)
                    .anyMatch(value -> value.contains(word)));
  }
}
