package io.github.openinspections.validation.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.language.Translation;
import io.github.openinspections.validation.testing.TranslationLaws;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationLawsTest {
  private record Cornish(Map<String, String> texts) implements Translation {
    @Override
    public Locale locale() {
      return Locale.forLanguageTag("kw");
    }
  }

  @Test
  void ourLanguagesKeepThem() {
    TranslationLaws.of(new Welsh()).verify();
    TranslationLaws.of(new Pseudo()).verifyComplete();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INS-999 | x | INS-999 is no key of the English texts",
        "INS-009 | ' ' | INS-009 is blank",
        "INS-009 | dim dydhyas | INS-009 lacks the placeholder {id}",
        "INS-009 | {id}: {rekord} | INS-009 has the unknown placeholder {rekord}",
        "INS-009 | {id}: {dim | INS-009 has a brace that belongs to no placeholder",
        "TXT-002 | {id}: {cause} {at} {part} | TXT-002 has the unknown placeholder {cause}",
      })
  void aMistakeFailsATest(String key, String text, String mistake) {
    assertThatThrownBy(() -> TranslationLaws.of(new Cornish(Map.of(key, text))).verify())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Translation kw: ")
        .hasMessageContaining(mistake);
  }

  @Test
  void aTranslationHasTexts() {
    assertThatThrownBy(() -> TranslationLaws.of(new Cornish(Map.of())).verify())
        .hasMessage("Translation kw: it has no texts");
  }

  @Test
  void aLimitIsTheTranslators() {
    assertThatCode(
            TranslationLaws.of(new Cornish(Map.of("INS-009", "dim dydhyas: {id:40}")))::verify)
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsMissingStaysEnglish() {
    TranslationLaws laws = TranslationLaws.of(new Welsh());

    assertThat(laws.missing()).contains("INS-010", "framework-open").doesNotContain("INS-009");
    assertThatThrownBy(laws::verifyComplete).hasMessageContaining("INS-010 is missing");
  }
}
