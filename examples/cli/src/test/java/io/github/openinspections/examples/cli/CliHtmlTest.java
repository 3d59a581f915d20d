package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports and timelines as pages, from the command line. */
class CliHtmlTest {
  private static final String TABLE =
      """
      urn,local_authority,publication_date,format,seq,text,overall,url
      1,<b>fife</b>,2024-01-31,SIF,1,Stronger leadership.,quite good,https://example.org/7
      """;

  @TempDir Path folder;

  @Test
  void aCheckIsAPage() throws IOException {
    Ran ran = Ran.with("check", Ran.fixture(folder, "clean.json"), "--report", "html");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("<!DOCTYPE html>").contains("clean.json").contains("</html>");
  }

  @Test
  void standardInputIsReadTwiceForThePlaces() {
    Ran ran =
        Ran.on(
            "{\"id\":\"a\",\"type\":\"inspection\",\"fieldwork\":[\"2016-05/2016-04\"]}",
            "check",
            "-",
            "--report",
            "html");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("INS-001").contains("<mark");
  }

  @Test
  void aTableIsAPageWithItsColumns() throws IOException {
    Path table = Files.writeString(folder.resolve("areas.csv"), TABLE, StandardCharsets.UTF_8);

    Ran ran = Ran.with("check", table.toString(), "--report", "html");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("CSV-003").contains("overall").contains("quite good");
    assertThat(ran.out()).doesNotContain("<b>fife");
  }

  @Test
  void historyIsAPage() throws IOException {
    Path table = Files.writeString(folder.resolve("areas.csv"), TABLE, StandardCharsets.UTF_8);

    Ran ran = Ran.with("history", table.toString(), "--report", "html");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("<!DOCTYPE html>").contains("Stronger leadership.");
    assertThat(ran.out()).contains("&lt;b&gt;fife").doesNotContain("<b>fife");
  }

  @Test
  void historyLeavesOutTheOldestUnlessAllIsAskedFor() {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      records.append(
          "{\"id\":\"%d\",\"type\":\"inspection\",\"fieldwork\":[\"2016\"],\"areas\":[{\"name\":\"Here\"}]}\n"
              .formatted(i));
    }
    String some = Ran.on(records.toString(), "history", "-", "--report=html").out();
    String all = Ran.on(records.toString(), "history", "-", "--report=html", "--all").out();

    assertThat(some).contains("600 inspections; the newest 500 in full", "The option --all shows");
    assertThat(all).contains("600 inspections").doesNotContain("in full");
  }

  @Test
  void aCheckHasTimelinesOnlyIfAskedFor() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");

    assertThat(Ran.with("check", clean, "--report=html").out()).doesNotContain("id=\"timelines\"");
    assertThat(Ran.with("check", clean, "--report=html", "--timelines").out())
        .contains("id=\"timelines\"", "3 priority areas stated, 2 named");
    Ran text = Ran.with("check", clean, "--timelines");
    assertThat(text.code()).isEqualTo(2);
    assertThat(text.err()).contains("--timelines: expected --report html, found --report text");
  }

  @Test
  void theRowsOfATableAddUp() throws IOException {
    Path table = Files.writeString(folder.resolve("areas.csv"), TABLE, StandardCharsets.UTF_8);

    assertThat(Ran.with("check", table.toString(), "--report", "html").out())
        .contains("1 row = <span class=\"term\"><b>1</b> gave records</span> +")
        .contains("<b>0</b> without inspection", "<b>0</b> refused", "<b>0</b> notes")
        .contains("1 record made of the rows that gave records.");
  }
}
