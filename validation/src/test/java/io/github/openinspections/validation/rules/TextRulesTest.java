package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.validation.Findings;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
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
        "nan",
        "NaN",
        "NULL",
        "None",
        "none",
        "N/A",
        "n/a",
        "#N/A",
        "NA",
        "undefined",
        "-",
        "–",
        "Not found or not applicable.",
        "not applicable",
        " nan ",
        "[object Object]",
        "\\N"
      })
  void TXT_001_placeholdersAreOneProblem(String text) {
    assertThat(Findings.of(said(text))).containsExactly("TXT-001 /quotes/0/text");
    assertThat(Findings.of(Findings.MINIMAL.withTitle(text))).containsExactly("TXT-001 /title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nan", "Null", "Nana", "No", "None of it is good.", "Na h-Eileanan", "A-"})
  void TXT_001_wordsAndNamesAreNotPlaceholders(String text) {
    assertThat(Findings.of(said(text))).isEmpty();
  }

  @Test
  void TXT_001_labelsMayReadNoneOrNotApplicable() {
    Inspection inspection =
        Findings.MINIMAL
            .withTypeLabel("N/A")
            .withFollowUp(FollowUp.builder().of("example/0").build())
            .withJudgements(
                Judgement.builder().aspect(AspectCode.of("setting")).label("NA").build())
            .withPriorityAreasStated(StatedCount.builder().count(0).label("None").build())
            .withProgress(ProgressRating.builder().priorityArea("a").label("None").build());

    assertThat(Findings.of(inspection)).isEmpty();
    assertThat(Findings.of(Findings.MINIMAL.withTypeLabel("nan")))
        .containsExactly("TXT-001 /typeLabel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "childâ€™s",
        "SeÃ¡n",
        "Ã“ Briain",
        "Â£5",
        "Â\u00a05",
        "Å·",
        "Åµ",
        "ï»¿Name",
        "ï¿½",
        "ðŸ˜€",
        "childΓÇÖs",
        "child‚Äôs",
        "a\ufffdb",
        "a\u0000b",
        "a\u001bb",
        "child\u0092s",
        "a\u007fb",
        "a\ud800b",
        "\udc00b",
        "a\ud800",
        "a\u202eb",
        "\ufeffName",
        "\uffff"
      })
  void TXT_002_garbledTextsAreFound(String text) {
    assertThat(Findings.of(said(text))).containsExactly("TXT-002 /quotes/0/text");
    assertThat(Findings.of(Findings.MINIMAL.withTypeLabel(text)))
        .containsExactly("TXT-002 /typeLabel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "máire atherton",
        "Na h-Eileanan Siar",
        "Dùn Phrìs is Gall-Ghàidhealaibh",
        "Sir Fôn, Ŵyl, tŷ",
        "TÂN ÂR",
        "‘DRAMÂ’ Cymru",
        "Seán Ó Briain",
        "“child’s” – ‘plans’…",
        "£5 · 20 °C ½ «oui»",
        "Zoë Ångström",
        "naïve São Paulo",
        "Øre ð þ",
        "a\r\nb\tc",
        "😀👩‍👩‍👧",
        "日本語",
        "Γαλαξίας",
        "soft\u00adhyphen",
        "12/09/2016 ─ 06/10/2016",
        "5\u00a0%"
      })
  void TXT_002_genuineTextsAreAccepted(String text) {
    assertThat(Findings.of(said(text))).isEmpty();
  }

  @Test
  void TXT_002_hostileTextsAreCheckedInReasonableTime() {
    String dashes = "there are no ".repeat(80_000);
    String digits = "1".repeat(1 << 20);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Findings.of(said(dashes));
          Findings.of(said(digits).withTitle(digits).withId(digits));
          Findings.of(said("“".repeat(1 << 20) + "”"));
          Findings.of(said("\ud800".repeat(1 << 20)));
        });
  }
}
