package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The content of the page of timelines, read as text. */
class HtmlHistoryTest {
  private static final String SEED = Pages.history(Pages.file(Pages.SEED));
  private static final String FLAWED = Pages.history(Pages.file(Pages.FLAWED));

  @Test
  void theOriginalAndItsReviewsAreInOrder() {
    assertThat(SEED)
        .containsSubsequence(
            "Joint inspection, February 2014, and 2 reviews",
            "Original inspection",
            "First review",
            "Progress review, published 2015",
            "Second review",
            "Second follow-up review, May 2016");
  }

  @Test
  void theFirstSentenceSaysWhatBecameOfThePriorityAreas() {
    assertThat(SEED)
        .containsSubsequence(
            "<p class=\"answer\">5 priority areas stated, 4 named; by May 2016 three were rated"
                + " <em><bdi>significant</bdi></em>, one was not mentioned, one is not known.</p>",
            "<table class=\"matrix ",
            "<svg class=\"track\"");
  }

  @Test
  void unknownValuesAreShownAsUnknown() {
    assertThat(SEED)
        .containsSubsequence(
            "First review<span class=\"date\">published 2015</span>",
            "Second review<span class=\"date\">May 2016</span>",
            "Ensuring that children and young people are protected",
            "not mentioned",
            "significant",
            "1 more priority area is stated but not named",
            "not known",
            "Said about several areas at once")
        .contains("in the words of Dumfries and Galloway Council")
        .contains("<dt>Fieldwork</dt><dd class=\"unknown\" dir=\"auto\">not given</dd>");
  }

  @Test
  void notCoveredIsNotUnknown() {
    assertThat(FLAWED)
        .containsSubsequence("Better life chances", "not covered", "significant")
        .contains("no rating: too early")
        .contains("encouraging (level: good)");
  }

  @Test
  void timeIsAsPreciseAsKnown() {
    assertThat(SEED)
        .contains("aria-label=\"Report published: 2015\"")
        .containsSubsequence(
            "<g class=\"mark published partial\"><title>Report published: 2015</title>",
            "<rect x=\"33.30%\" width=\"33.30%\" y=\"26\" height=\"8\" fill=\"url(#blur)\"/>");
    assertThat(FLAWED)
        .contains("<title>Due March 2015: Stronger collaborative leadership")
        .contains(
            "aria-label=\"Fieldwork: 12 May 2018 to 1 May 2018; Report published: 1 January 1900 (not a real date)\"");
    assertThat(
            Pages.history(
                Pages.text(
                    """
                    {"id": "a", "type": "inspection", "fieldwork": ["2014"]}
                    {"id": "b", "type": "progress-review", "followUp": {"of": "a"}}
                    """)))
        .contains("aria-label=\"Date not given\"", "<title>Date not given</title>");
  }

  @Test
  void everyMarkHasAName() {
    for (String page : List.of(SEED, FLAWED)) {
      assertThat(page.split("<g class=\"mark", -1).length)
          .isEqualTo(page.split("<g class=\"mark[^>]*><title>[^<]", -1).length)
          .isGreaterThan(4);
    }
  }

  @Test
  void aMissingOriginalIsShownAsMissing() {
    assertThat(FLAWED)
        .containsSubsequence(
            "The original is not among these records",
            "Wording not known; reviews call it protection",
            "westshire/inspection-2015",
            "Services for children and young people in Westshire");
  }

  @Test
  void onlyWebAddressesAreLinks() {
    assertThat(FLAWED)
        .contains(
            "<a href=\"https://reports.example.org/northshire-2014\" rel=\"noopener noreferrer\">")
        .contains("<bdi>ftp://reports.example.org/southshire.pdf</bdi> (not a web address)")
        .doesNotContain("href=\"ftp:");
  }

  @Test
  void aSinglePlaceCanBeShown() {
    InspectionSource two =
        Pages.text(
            """
            {"id": "a", "type": "inspection", "fieldwork": ["2014"], "areas": [{"name": "Here", "code": "S12000006"}]}
            {"id": "b", "type": "inspection", "fieldwork": ["2014"], "areas": [{"name": "There", "code": "S12000005"}]}
            {"id": "c", "type": "progress-review", "fieldwork": ["2015"], "followUp": {"of": "a"}}
            {"id": "d", "type": "inspection", "fieldwork": ["2015"]}
            """);
    assertThat(Pages.history(two, Optional.of("S12000006")))
        .contains(
            "Area <bdi>S12000006 Dumfries and Galloway</bdi>",
            "printed as <bdi>“Here”</bdi>",
            "2 inspections, 1 review among them")
        .doesNotContain("“There”", "Area not given");
    assertThat(Pages.history(two)).contains("“Here”", "“There”", "Area not given");
    assertThat(Pages.history(two, Optional.of("S12000009")))
        .contains("There are no inspections to show.");
  }

  @Test
  void theHistoryOfAPlaceIsComplete() {
    InspectionSource joint =
        Pages.text(
            """
            {"id": "r1", "type": "progress-review", "fieldwork": ["2015"], "areas": [{"code": "S12000005"}], "followUp": {"of": "a"}}
            {"id": "r2", "type": "progress-review", "fieldwork": ["2016"], "areas": [{"code": "S12000006"}], "followUp": {"of": "b"}}
            {"id": "a", "type": "inspection", "fieldwork": ["2014"], "areas": [{"code": "S12000006"}, {"code": "S12000005"}]}
            {"id": "b", "type": "inspection", "fieldwork": ["2014"], "areas": [{"code": "S12000005"}]}
            {"id": "elsewhere", "type": "inspection", "fieldwork": ["2014"], "areas": [{"code": "S12000005"}]}
            """);
    assertThat(Pages.history(joint, Optional.of("S12000006")))
        .contains("<bdi class=\"data\">r1</bdi>", "<bdi class=\"data\">b</bdi>")
        .contains("4 inspections, 2 reviews among them")
        .doesNotContain("elsewhere");
  }

  @Test
  void theNewestComesFirstAndTheUndatedLast() {
    String page =
        Pages.history(
            Pages.text(
                """
                {"id": "undated", "type": "inspection", "areas": [{"name": "Here"}]}
                {"id": "placeholder", "type": "inspection", "fieldwork": ["1900-01-01"], "areas": [{"name": "Here"}]}
                {"id": "earlier", "type": "inspection", "report": {"published": "2015"}, "areas": [{"name": "Here"}]}
                {"id": "later", "type": "inspection", "fieldwork": ["2016"], "areas": [{"name": "Here"}]}
                """));
    assertThat(page)
        .containsSubsequence(
            "<bdi class=\"data\">later</bdi>",
            "<bdi class=\"data\">earlier</bdi>",
            "<bdi class=\"data\">undated</bdi>")
        .contains(">2015</text>", ">2016</text>")
        .doesNotContain(">1900</text>", ">1950</text>");
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    assertThat(Pages.history(Pages.file(Pages.SEED))).isEqualTo(SEED);
  }

  @Test
  void anEarlyStopIsReported() {
    assertThat(Pages.history(Pages.text("[{\"id\": \"a\", \"type\": \"inspection\"} nonsense")))
        .contains("<strong>Not complete:</strong>");
  }
}
