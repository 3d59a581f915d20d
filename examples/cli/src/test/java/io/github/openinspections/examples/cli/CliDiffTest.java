package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison of two releases on the command line. */
class CliDiffTest {
  private static final String RECORD =
      """
      {"id":"%s","type":"inspection","inspected":[{"name":"Oak House"}],"fieldwork":["2025-03-04"],"judgements":[{"aspect":"care-leavers","grade":{"scale":"ofsted-four-point","level":"%s"},"label":"%s"}]}
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aGradeThatChangedWithoutADateIsShownAndFailsIfAsked() throws IOException {
    String old = file("may.json", RECORD.formatted("a<b>", "good", "Good"));
    String now = file("june.json", RECORD.formatted("a<b>", "inadequate", "Inadequate"));

    Ran ran = Ran.with("diff", old + "@2026-05-31", now + "@2026-06-30");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("may.json, release of 2026-05-31", "june.json, release of 2026-06-30")
        .contains("the files do not say why", "good (ofsted-four-point) -> inadequate");
    assertThat(Ran.with("diff", old, now, "--fail-on", "grades").code()).isEqualTo(1);
    assertThat(Ran.with("diff", old, now, "--fail-on", "changed").code()).isEqualTo(1);
    assertThat(Ran.with("diff", old, old, "--fail-on", "changed").code()).isZero();
    assertThat(Ran.with("diff", old, now, "--report", "json").out())
        .contains("\"format\": \"openinspections-diff/1\"");
    assertThat(Ran.with("diff", old, now, "--report", "sarif").out()).contains("\"2.1.0\"");
    assertThat(Ran.with("diff", old, now, "--report", "html").out())
        .contains("a&lt;b&gt;", "It is not the inspectorate", "The files do not say why")
        .doesNotContain("a<b>");
  }

  @Test
  void aRevisedGradeDoesNotFail() throws IOException {
    String old = file("may.json", RECORD.formatted("a", "good", "Good"));
    String now = file("june.json", RECORD.formatted("a", "inadequate", "Inadequate [r]"));

    assertThat(Ran.with("diff", old, now, "--fail-on", "grades").code()).isZero();
    assertThat(Ran.with("diff", old, now, "--fail-on", "changed").code()).isEqualTo(1);
  }

  @Test
  void aGradeThatMayHaveChangedFails() throws IOException {
    String bodies =
        IntStream.range(0, 300)
            .mapToObj(
                i -> "{\"name\":\"House %1$d\",\"identifiers\":{\"urn\":\"%1$d\"}}".formatted(i))
            .collect(Collectors.joining(","));
    String large = RECORD.replace("{\"name\":\"Oak House\"}", bodies);
    String old = file("may.json", large.formatted("a", "good", "Good"));
    String now = file("june.json", large.formatted("a", "inadequate", "Inadequate"));

    Ran ran = Ran.with("diff", old, now, "--fail-on", "grades");
    assertThat(ran.out()).contains("whether a grade changed while no date did is not known");
    assertThat(ran.code()).isEqualTo(1);
    String damaged =
        file("july.json", RECORD.formatted("a", "good", "Good").replace("\"Good\"", "1"));
    String good = file("good.json", RECORD.formatted("a", "good", "Good"));
    assertThat(Ran.with("diff", good, damaged, "--fail-on", "grades").code()).isEqualTo(1);
  }

  @Test
  void aFileOfTheWholeNameWins() throws IOException {
    String named = file("june.json@2026-06-30", RECORD.formatted("a", "good", "Good"));

    Ran ran = Ran.with("diff", named, named);
    assertThat(ran.out()).contains("june.json@2026-06-30, release date not given");
    assertThat(Ran.with("diff", named, folder + "/june.json@2026-07-31").err())
        .contains("june.json: no such file");
    assertThat(Ran.with("diff", named, folder + "/june@example.json").err())
        .contains("june@example.json: no such file");
  }

  @Test
  void swappedFilesAreAWarning() throws IOException {
    String one = file("a.json", RECORD.formatted("a", "good", "Good"));

    Ran ran = Ran.with("diff", one + "@2026-06", one + "@2026-05", "--fail-on=grades");
    assertThat(ran.out()).contains("WARNING", "name the older file first");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void filesThatDoNotCoverTheSameFailTheComparison() throws IOException {
    String old = file("old.json", RECORD.formatted("a", "good", "Good"));
    String now = file("new.json", "[" + RECORD.formatted("a", "good", "Good") + ", {\"id");

    Ran ran = Ran.with("diff", old, now);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).contains("WARNING The new release was not read to its end");
  }

  @Test
  void standardInputIsOneOfTheTwo() throws IOException {
    String text = RECORD.formatted("a", "good", "Good");
    String old = file("old.json", text);

    assertThat(Ran.on(text, "diff", old, "-").code()).isZero();
    assertThat(Ran.on(text, "diff", "-", "-").err()).contains("can be read only once");
    assertThat(Ran.with("diff", old, old, "--output", old).err()).contains("would be overwritten");
  }

  @Test
  void anyNumberOfThreadsGivesTheSame() throws IOException {
    StringBuilder may = new StringBuilder();
    StringBuilder june = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      may.append(RECORD.formatted("id" + i, "good", "Good"));
      june.append(RECORD.formatted("id" + (i + i % 7), i % 5 == 0 ? "inadequate" : "good", "Good"));
    }
    String old = file("may.ndjson", may + "{\"id\": 7}\n");
    String now = file("june.ndjson", "[1]\n" + june);

    Ran one = Ran.with("diff", old + "@2026-05", now + "@2026-06", "--report=json");
    assertThat(one.out()).contains("\"changed\"");
    assertThat(one.err()).contains("may.ndjson:301", "june.ndjson:1");
    for (String jobs : new String[] {"2", "3", "17"}) {
      assertThat(
              Ran.with("diff", old + "@2026-05", now + "@2026-06", "--report=json", "--jobs", jobs))
          .isEqualTo(one);
    }
    assertThat(Ran.with("diff", old, now, "--jobs=0").err())
        .contains("--jobs 0: expected a number from 1 to 256");
  }
}
