package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Quote;
import io.github.openinspections.validation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteRulesTest {
  private static Inspection said(String text) {
    return Findings.MINIMAL.withQuotes(
        Quote.builder()
            .text(text)
            .attribution(Attribution.builder().person("máire atherton").build())
            .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We are pleased.”",
        "\"We are pleased.\"",
        "‘It’s good.’",
        " «Bien» ",
        "“First paragraph.\n“Second paragraph.”"
      })
  void QUO_003_outerMarksAreReported(String text) {
    assertThat(Findings.of(said(text))).containsExactly("QUO-003 /quotes/0/text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Good” is our word; theirs was “fair”",
        "'twas good",
        "\"",
        "“",
        "They said “good”",
        "\"Good\" and \"fair\""
      })
  void QUO_003_marksWithinAQuoteBelongToIt(String text) {
    assertThat(Findings.of(said(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', QUO-001", "' ', QUO-001", "nan, TXT-001"})
  void QUO_001_anEmptyQuoteIsOneProblemHoweverOftenItIsRepeated(String text, String rule) {
    Quote quote = Quote.builder().text(text).build();

    assertThat(Findings.of(Findings.MINIMAL.withQuotes(quote, quote)))
        .containsExactly(rule + " /quotes/0/text", rule + " /quotes/1/text");
  }

  @Test
  void QUO_002_anAttributionMustNameAPersonOrDocument() {
    Quote quote = Quote.builder().text("We are pleased.").build();
    Attribution blank = Attribution.builder().person(" ").build();

    assertThat(Findings.of(Findings.MINIMAL.withQuotes(quote.withAttribution(blank))))
        .containsExactly("QUO-002 /quotes/0");
    assertThat(
            Findings.of(
                Findings.MINIMAL.withQuotes(
                    quote.withAttribution(blank.withDocument("report of the review")))))
        .isEmpty();
  }

  @Test
  void QUO_004_everyDuplicateQuoteIsReported() {
    Quote quote =
        Quote.builder()
            .text("We are pleased.")
            .attribution(Attribution.builder().person("A. Person").build())
            .build();

    assertThat(Findings.of(Findings.MINIMAL.withQuotes(quote, quote, quote)))
        .containsExactly("QUO-004 /quotes/1/text", "QUO-004 /quotes/2/text");
    assertThat(Findings.of(Findings.MINIMAL.withQuotes(quote, quote.withText("We are."))))
        .isEmpty();
  }
}
