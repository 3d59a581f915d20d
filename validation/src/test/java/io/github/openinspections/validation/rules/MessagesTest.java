package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  private static final List<String> REASONS =
      List.of(
          "aspects-partial",
          "body-open",
          "framework-open",
          "list-partial",
          "many-texts",
          "many-values",
          "no-clock",
          "no-dates",
          "not-collected",
          "not-understood",
          "nothing-to-compare",
          "number-open",
          "one-record",
          "order-open",
          "original-list-partial",
          "original-missing",
          "others-unreadable",
          "scale-unknown",
          "stopped",
          "unreadable");

  static List<Rule> rules() {
    return RecordRules.all();
  }

  @Test
  void noMessageEndsInAFullStop() {
    assertThat(StandardMessages.english().values())
        .isNotEmpty()
        .noneMatch(message -> message.endsWith("."));
  }

  @Test
  void everyRuleHasAMessageAndEveryMessageHasARule() {
    assertThat(StandardMessages.english().keySet())
        .filteredOn(key -> key.indexOf('.') < 0) // others are phrases
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    rules().stream().map(rule -> rule.description().id()),
                    DatasetRules.all().stream().map(rule -> rule.description().id()),
                    REASONS.stream())
                .flatMap(ids -> ids)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theMessageNamesTheRecordAndHasAValueForEveryPlaceholder(Rule rule) {
    assertThat(Findings.VALIDATOR.validate(rule.breakingExample()))
        .filteredOn(problem -> problem.rule().equals(rule.description().id()))
        .extracting(Problem::message)
        .allSatisfy(
            message ->
                assertThat(message)
                    .startsWith("example/inspection-2014: ")
                    .doesNotContain("{", "}")
                    .hasSizeLessThan(300));
  }

  @Test
  void theDefaultLocaleHasNoEffect() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("cy", "GB"));
      assertThat(InspectionValidator.standard().validate(undated()))
          .extracting(Problem::message)
          .containsExactly("example/1: there is neither fieldwork nor a publication date");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void missingTranslationsFallBackToEnglish() {
    InspectionValidator welsh = InspectionValidator.standard().in(new Locale("cy", "GB"));

    assertThat(welsh.validate(undated().withTitle("nan")))
        .extracting(Problem::message)
        .containsExactly(
            "example/1: nid oes gwaith maes na dyddiad cyhoeddi",
            "example/1: \"nan\" is a placeholder; leave out what is not known");
    assertThat(InspectionValidator.standard().in(Locale.FRENCH).validate(undated()))
        .extracting(Problem::message)
        .containsExactly("example/1: there is neither fieldwork nor a publication date");
  }

  private static Inspection undated() {
    return Findings.MINIMAL.withFieldwork();
  }
}
