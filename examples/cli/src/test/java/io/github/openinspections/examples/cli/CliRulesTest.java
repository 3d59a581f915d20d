package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliRulesTest {
  @TempDir Path folder;

  private Ran checkedWith(String rules) throws IOException {
    Path wrong = folder.resolve("wrong.ndjson");
    if (Files.notExists(wrong)) {
      Ran.fixture(folder, "wrong.ndjson");
    }
    Path file = Files.writeString(folder.resolve("rules.properties"), rules);
    return Ran.with("check", wrong.toString(), "--today=2026-11-23", "--rules", file.toString());
  }

  @Test
  void aFileChangesSeveritiesAndSwitchesRulesOff() throws IOException {
    Ran ran =
        checkedWith("# ours\nINS-001=info\nSHP-003 = warning \nQUO-002=OFF\nSHP-006: error\n");
    assertThat(ran.out())
        .contains("INFO INS-001", "WARNING SHP-003", "ERROR SHP-006")
        .doesNotContain("QUO-002");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(checkedWith("INS-001=info\nSHP-003=warning").code()).isZero();
  }

  @Test
  void allMistakesInAFileAreReportedAtOnce() throws IOException {
    Ran ran = checkedWith("INS-01=off\nQUO-002=warnig\nQUO-003=off\nQUO-003=info\n");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("rules.properties: unknown rule \"INS-01\"; did you mean INS-001?")
        .contains(
            "QUO-002=warnig: expected one of error, warning, info, off; did you mean warning?")
        .contains("duplicate rule QUO-003");
  }

  @Test
  void aMalformedOrMissingFileIsReported() throws IOException {
    assertThat(checkedWith("INS-001=\\u00").err()).contains("not a properties file");
    Files.write(folder.resolve("latin.properties"), "# é".getBytes(StandardCharsets.ISO_8859_1));
    String wrong = folder.resolve("wrong.ndjson").toString();
    Ran latin = Ran.with("check", wrong, "--rules", folder.resolve("latin.properties").toString());
    assertThat(latin.code()).isEqualTo(2);
    assertThat(latin.err()).contains("not UTF-8");
    Ran missing = Ran.with("check", wrong, "--rules", "no-such.properties");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("no-such.properties: no such file");
  }

  @Test
  void hostileTextInAFileIsShownAsText() throws IOException {
    Ran ran = checkedWith("\u001b]0\\;owned\u0007\u202e=@|red off|@");
    assertThat(ran.err())
        .contains("\\u001B]0;owned\\u0007\\u202E")
        .doesNotContain("\u001b", "\u202e");
  }

  @Test
  void rulesAreListedWithSeverityAndTitle() {
    Ran ran = Ran.with("rules");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines())
        .contains("INS-001  error    Fieldwork ends before it begins.")
        .hasSameSizeAs(StandardBook.BOOK.infos())
        .isSorted();
    assertThat(ran.out()).contains("SYN-001  error    Not JSON.");
  }

  @Test
  void aRuleIsExplained() {
    for (String id : new String[] {"PRG-001", "prg-001"}) {
      assertThat(Ran.with("rules", id).out())
          .contains("PRG-001   Progress is rated on a priority area")
          .contains("severity  error\nabout     ProgressRating\nsince     0.1\nwhy       An insp");
    }
  }

  @Test
  void anUnknownRuleGetsASuggestion() {
    Ran ran = Ran.with("rules", "PRG-0O1");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("unknown rule \"PRG-0O1\"; did you mean PRG-001?");
    assertThat(Ran.with("rules", "something else").err()).doesNotContain("did you mean");
    assertThat(Ran.with("rules", "x".repeat(100_000)).err()).doesNotContain("did you mean");
  }

  private Ran checkedBy(String... options) throws IOException {
    Path wrong = folder.resolve("wrong.ndjson");
    if (Files.notExists(wrong)) {
      Ran.fixture(folder, "wrong.ndjson");
    }
    return Ran.with(
        Stream.concat(
                Stream.of("check", wrong.toString(), "--today=2026-11-23"), Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void onlySelectedRulesRunAndWhatReadingFindsStays() throws IOException {
    String all = checkedBy().out();
    assertThat(all).contains("INS-001", "QUO-002", "SHP-003");

    assertThat(checkedBy("--select", "QUO").out())
        .contains("QUO-002", "SHP-003")
        .doesNotContain("INS-001");
    assertThat(checkedBy("--select", "QUO,INS-001").out()).contains("QUO-002", "INS-001");
    assertThat(checkedBy("--select=QUO", "--ignore=QUO-002").out())
        .contains("SHP-003")
        .doesNotContain("QUO-002", "INS-001");
  }

  @Test
  void ignoredRulesDoNotRun() throws IOException {
    assertThat(checkedBy("--ignore", "QUO,SHP-003").out())
        .contains("INS-001")
        .doesNotContain("QUO-002", "SHP-003");
  }

  @Test
  void aRuleThatDoesNotExistIsNamed() throws IOException {
    Ran ran = checkedBy("--select=QU0-002", "--ignore=INSS,QUO-");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("--select: unknown rule \"QU0-002\"; did you mean QUO-002?")
        .contains("--ignore: unknown rule \"INSS\"", "--ignore: unknown rule \"QUO-\"");
  }

  @Test
  void anyFindingCanMakeTheCheckFail() throws IOException {
    Path fine = folder.resolve("fine.ndjson");
    Files.writeString(
        fine, "{\"id\":\"a\",\"type\":\"annual-conversation\",\"fieldwork\":[\"2014-02\"]}\n");
    String name = fine.toString();

    assertThat(Ran.with("check", name, "--fail-on=warning").code()).isZero();
    assertThat(Ran.with("check", name, "--fail-on=info").code()).isEqualTo(1);
    assertThat(Ran.with("check", name, "--fail-on=info", "--ignore=INS-008").code()).isZero();
  }
}
