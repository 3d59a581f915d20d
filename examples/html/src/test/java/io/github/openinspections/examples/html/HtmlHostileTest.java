package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.Source;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts, which must stay text. */
class HtmlHostileTest {
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  private static InspectionSource everywhere(String text) {
    return () -> InspectionDataset.of(List.of(inspection(text), inspection(text).withId("b")));
  }

  static Inspection inspection(String text) {
    return Inspection.builder()
        .id("x" + text + "x")
        .type(InspectionType.of("x" + text + "x"))
        .typeLabel(text)
        .title(text)
        .framework(FrameworkCode.of("x" + text + "x"))
        .addTopics(text)
        .addAreas(Area.builder().name(text).code(AreaCode.of("x" + text + "x")).build())
        .addInspected(InspectedBody.builder().name(text).build())
        .addParticipants(Participant.builder().name(text).build())
        .report(Report.builder().url(URI.create("javascript:alert(1)")).build())
        .followUp(
            FollowUp.builder()
                .of("y" + text + "y")
                .original(OriginalReference.builder().title(text).build())
                .build())
        .addJudgements(
            Judgement.builder()
                .aspect(AspectCode.of("x" + text + "x"))
                .grade(Grade.of("x" + text + "x", "x" + text + "x"))
                .build())
        .addPriorityAreas(
            PriorityArea.builder().id("p").text(text).wordingBy(text).addResponsible(text).build())
        .addProgress(
            ProgressRating.builder()
                .priorityArea("p")
                .label(text)
                .narrative(text)
                .judgedBy(text)
                .build())
        .addOverallProgress(ProgressStatement.builder().label(text).judgedBy(text).build())
        .addQuotes(
            Quote.builder()
                .text(text)
                .attribution(Attribution.builder().person(text).build())
                .build())
        .addSources(Source.builder().url(URI.create("data:text/html,x")).build())
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><img src=x onerror=alert(1)>",
        "</style><svg onload=alert(1)>",
        "\"><b onclick='alert(1)'>",
        "--><!-- </title></textarea>",
        "${Runtime.getRuntime()} @if(true) $unsafe{x}",
      })
  void isShownAndDoesNothing(String text) {
    InspectionSource source = everywhere(text);
    for (String page :
        List.of(Pages.report(source), Pages.history(source), Pages.profile(source))) {
      assertThat(page.split("<script>", -1)).as("only the page's own script").hasSize(2);
      assertThat(page.split("</script>", -1)).hasSize(2);
      assertThat(page.split("</style>", -1)).hasSize(2);
      // Besides the page itself, only the marks on a time axis have a title.
      assertThat(page.split("</title>", -1)).hasSameSizeAs(page.split("<title>", -1));
      assertThat(page)
          .doesNotContain("<img", "<svg onload", "</textarea>", "<b ", "<!--")
          .doesNotContain("href=\"javascript:", "href=\"data:");
    }
    assertThat(Pages.report(source)).contains("javascript:alert(1)");
    assertThat(Pages.history(source)).contains("javascript:alert(1)");
  }

  @Test
  void directionMarksAreVisible() {
    InspectionSource source = everywhere("a\u202egnp.exe\u0000\u001b[2J\u200b\u009b\ufeff\ud800");
    for (String page :
        List.of(Pages.report(source), Pages.history(source), Pages.profile(source))) {
      assertThat(page)
          .contains(
              "⟨U+202E⟩",
              "⟨U+0000⟩",
              "⟨U+001B⟩[2J",
              "⟨U+200B⟩",
              "⟨U+009B⟩",
              "⟨U+FEFF⟩",
              "⟨U+D800⟩");
      assertThat(HIDDEN.matcher(page).find()).isFalse();
    }
  }

  @Test
  void aTextOfTwoMegabytesIsCutWithANote() {
    InspectionSource source = everywhere("m".repeat(2 << 20));
    assertThat(Pages.report(source)).hasSizeLessThan(200_000).contains("(cut: 2,097,1");
    assertThat(Pages.history(source)).hasSizeLessThan(100_000).contains("(cut: 2,097,1");

    InspectionSource largest = everywhere("m".repeat(10_000));
    assertThat(Pages.history(largest))
        .hasSizeLessThan(100_000)
        .contains("(cut: 10,000 characters)");
  }

  @Test
  void aMillionParagraphsAreCutWithANote() {
    InspectionSource source =
        () ->
            InspectionDataset.of(
                List.of(
                    inspection("x")
                        .withQuotes(Quote.builder().text("\n".repeat(100_000)).build())));
    assertThat(Pages.history(source))
        .hasSizeLessThan(50_000)
        .contains("… (cut: further paragraphs)");
  }

  @Test
  void thePolicyAllowsOnlyThePagesOwnStyleAndScript() {
    assertThat(Pages.report(Pages.file(Pages.FLAWED)))
        .containsPattern(
            "Content-Security-Policy\" content=\"default-src &#39;none&#39;; "
                + "style-src &#39;sha256-[^ ]{44}&#39;; script-src &#39;sha256-[^ ]{44}&#39;; "
                + "base-uri &#39;none&#39;; form-action &#39;none&#39;\">")
        .doesNotContain(
            "http-equiv=\"refresh\"", " style=\"", " onclick=\"", "<iframe", "<link", "src=");
  }
}
