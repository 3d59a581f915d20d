package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page of a comparison, read as text. */
class HtmlDiffTest {
  private static final String RECORD =
      """
      {"id":"%s","type":"ilacs","fieldwork":["2024-03-04/2024-03-08"],"areas":[{"code":"E10000008"}],"judgements":[{"aspect":"overall-effectiveness","label":"%s","grade":{"scale":"ofsted-four-point","level":"%s"}}]}
      """;
  private static final String OLD =
      RECORD.formatted("a<b>", "Good", "good") + RECORD.formatted("gone", "Good", "good");
  private static final String NEW =
      RECORD.formatted("a<b>", "Inadequate", "inadequate")
          + RECORD.formatted("new", "Good", "good");

  /** A page on which one grade changed, one inspection came and one went. */
  static final String PAGE = Pages.diff(OLD, NEW);

  @Test
  void changedGradesComeFirstWithBothValues() {
    assertThat(PAGE)
        .containsSubsequence(
            "In 1 inspection a grade changed while the dates stayed.",
            "It shows that a value changed and never why.",
            "<h2>Grades changed, and no date did</h2>",
            "The files do not say why.",
            "a&lt;b&gt;",
            "<th scope=\"col\">Old</th><th scope=\"col\">New</th>",
            "<td><bdi>good (ofsted-four-point)</bdi></td><td><bdi>inadequate (ofsted-four-point)</bdi></td>",
            "<h2 id=\"summary\">Summary</h2>",
            "<h2>Added</h2>")
        .doesNotContain("a<b>");
  }

  @Test
  void whatCouldNotBeComparedLeavesTheAnswerOpen() {
    assertThat(Pages.diff(OLD, OLD + "{\"id\":\"x\",\"type\":4}\n"))
        .contains("verdict open", "?</span> No grade is known to have changed while its dates")
        .contains("3 records (1 unreadable)")
        .doesNotContain("✓");
    assertThat(Pages.diff(dated(OLD, "2024-06"), dated(OLD, "2024-05")))
        .as("swapped, but whole")
        .contains("✓</span> No grade changed while its dates stayed.");
  }

  private static String dated(String records, String date) {
    return records.replace("\"type\"", "\"asOf\":\"" + date + "\",\"type\"");
  }

  @Test
  void nothingChangedIsSaid() {
    assertThat(Pages.diff(OLD, OLD))
        .contains("✓</span> No grade changed while its dates stayed.")
        .doesNotContain("<h2>Grades changed");
  }
}
