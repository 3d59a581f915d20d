package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Graded inspections on the page of timelines: places, bodies and grades over time. */
class GradedHistoryTest {
  private static final String HOME =
      """
      {"id": "%s", "type": "inspection", "framework": "%s", "fieldwork": ["%s"], "areas": [{"name": "barnsley", "code": "E08000038"}], "inspected": [{"name": "The Limes", "kind": "childrens-home", "identifiers": {"ofsted-urn": "1234567"}}], "judgements": [{"aspect": "leadership", "label": "%s", "grade": {"scale": "%s", "level": "%s"}}]}
      """;

  /** A home on two scales under two frameworks, one grade of which has no real date. */
  static final String GRADED =
      HOME.formatted(
              "a", "old", "2014-03-04", "Adequate", "care-inspectorate-six-point", "adequate")
          + HOME.formatted("b", "old", "2015", "Weak", "care-inspectorate-six-point", "weak")
          + HOME.formatted("c", "new", "2017-05", "Good", "ofsted-four-point", "good")
          + HOME.formatted("d", "new", "2019-05", "Inadequate", "ofsted-four-point", "inadequate")
          + HOME.formatted("e", "new", "1900-01-01", "Good", "ofsted-four-point", "good");

  private static final String PAGE = Pages.history(Pages.text(GRADED));

  private static String line(int number, String place) {
    return """
        {"id": "%d", "type": "inspection", "fieldwork": ["20%02d"], "areas": [{"name": "%s"}], "inspected": [{"name": "Home %d", "kind": "childrens-home", "identifiers": {"ofsted-urn": "%d"}}]}
        """
        .formatted(number, 10 + number % 10, place, number, 1000 + number);
  }

  private static String limited(String records, HistoryLimits limits) {
    return Pages.history(Pages.historyOf(Pages.text(records)), Optional.empty(), limits);
  }

  @Test
  void theClosedRowHasTheRegistersNameAndTheLatestGradeInOneCell() {
    assertThat(PAGE)
        .containsSubsequence(
            "<summary>",
            "<h3><bdi>Barnsley</bdi>",
            "E08000038",
            "○</span> <b><bdi>Inadequate</bdi></b> <bdi>leadership · new · May 2019</bdi></span>",
            "5 inspections",
            "printed as <bdi>“barnsley”</bdi>",
            "</summary>",
            "<h4><bdi>Children’s home · The Limes · URN 1234567</bdi></h4>");
  }

  @Test
  void everyGradeThatMayBeTheLatestIsNamed() {
    String page =
        Pages.history(
            Pages.text(
                Stream.of("Good", "Good", "Good", "Inadequate", "Weak", "Poor", "Fair")
                    .map(label -> HOME.formatted(label, "new", "2016", label, "s", label))
                    .collect(Collectors.joining())));

    assertThat(page)
        .contains("<bdi>Good or Inadequate or Weak or 2 more</bdi>")
        .contains("2016 · the dates do not decide which is later");
  }

  @Test
  void everyGradeHasAMarkWithANameAndThoseWithoutARealDateAWord() {
    assertThat(PAGE)
        .containsSubsequence(
            "aria-label=\"Leadership, grades over time\"",
            "<title>Adequate, 4 March 2014, scale care-inspectorate-six-point, framework old</title>",
            "<title>Weak, 2015, scale care-inspectorate-six-point, framework old</title>",
            "<title>Good, May 2017, scale ofsted-four-point, framework new</title>",
            "<title>Inadequate, May 2019, scale ofsted-four-point, framework new</title>",
            "Good, 1 January 1900 (not a real date), scale ofsted-four-point, framework new")
        .doesNotContain(">1900</text>");
    assertThat(PAGE.split("<g class=\"grade ", -1)).hasSize(5);
    assertThat(PAGE.split("<g class=\"grade [a-z]+\" role=\"img\"><title>[^<]", -1)).hasSize(5);
  }

  @Test
  void noLineJoinsTwoScalesAndTheChangeOfFrameworkIsMarked() {
    assertThat(PAGE.split("<line class=\"step\"", -1)).as("one on each scale").hasSize(3);
    assertThat(PAGE)
        .contains("role=\"img\"><title>Framework changed from old to new</title>")
        .contains(">care-inspectorate-six-point</text>", ">ofsted-four-point</text>");
  }

  @Test
  void placesAreInTheOrderOfTheAlphabet() {
    assertThat(Pages.history(Pages.text(line(1, "Yshire") + line(2, "ashire") + line(3, "Bshire"))))
        .containsSubsequence("<h3><bdi>ashire", "<h3><bdi>Bshire", "<h3><bdi>Yshire");
  }

  @Test
  void whatIsLeftOutIsSaidAndCanBeHad() {
    String many =
        IntStream.range(0, 20).mapToObj(i -> line(i, "Here")).collect(Collectors.joining())
            + line(21, "There");
    String some = limited(many, new HistoryLimits(1, 6, 4));
    assertThat(some)
        .contains("20 inspections; the newest 4 in full")
        .contains(
            "16 older inspections are not shown in full; 2 bodies in one line each; 14 bodies left"
                + " out. The option --all shows everything.")
        .contains(
            "Left out: 1 further area, later in the alphabet, with 1 inspection. The option --all"
                + " shows them.");
    assertThat(limited(many, HistoryLimits.NONE))
        .contains("<h3><bdi>There", "20 inspections</span>")
        .doesNotContain("left out", "Left out", "in full");
  }

  @Test
  void sharesAreFair() {
    assertThat(Fair.share(List.of(1, 1, 100), 12)).isEqualTo(10);
    assertThat(Fair.share(List.of(5, 5), 100)).isEqualTo(5);
    assertThat(Fair.share(List.of(9, 9, 9), 1)).as("at least one").isEqualTo(1);
    assertThat(Fair.share(List.of(), 10)).isEqualTo(1);
  }

  @Test
  void aHistoryOf37000InspectionsIsAPageThatOpens() {
    String records =
        IntStream.range(0, 37_000)
            .mapToObj(
                i ->
                    """
                    {"id": "%d", "type": "inspection", "framework": "ofsted-sccif", "fieldwork": ["20%02d-%02d-11"], "areas": [{"name": "Council %d"}], "inspected": [{"name": "Home %d", "kind": "childrens-home", "identifiers": {"ofsted-urn": "%d"}}], "judgements": [{"aspect": "overall-experiences", "label": "Good", "grade": {"scale": "ofsted-four-point", "level": "good"}}, {"aspect": "protection", "label": "Good", "grade": {"scale": "ofsted-four-point", "level": "good"}}, {"aspect": "leadership", "label": "Good", "grade": {"scale": "ofsted-four-point", "level": "good"}}]}
                    """
                        .formatted(i, 10 + i % 15, 1 + i % 12, i % 150, i % 7_400, i % 7_400))
            .collect(Collectors.joining());
    assertThat(Pages.history(Pages.text(records)).length()).isBetween(1_000_000, 5_000_000);
  }
}
