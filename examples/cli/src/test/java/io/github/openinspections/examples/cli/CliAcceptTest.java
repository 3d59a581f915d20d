package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings are looked at once; what changes afterwards is open again. */
class CliAcceptTest {
  private static final String TODAY = "--today=2026-11-27";

  @TempDir Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  /** Fieldwork that ends before it begins: one ERROR a record. */
  private List<String> records(int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(record(i, "2014-03-" + (10 + i % 20)));
    }
    return lines;
  }

  private static String record(int number, String begun) {
    return "{\"id\": \"r/%d\", \"type\": \"inspection\", \"fieldwork\": [\"%s/2014-03-01\"]}"
        .formatted(number, begun);
  }

  private void write(List<String> lines) throws IOException {
    Files.writeString(folder.resolve("data.ndjson"), String.join("\n", lines) + "\n");
  }

  private void check() {
    assertThat(
            Ran.with(
                    "check",
                    path("data.ndjson"),
                    TODAY,
                    "--report=json",
                    "--output",
                    path("report.json"))
                .code())
        .isEqualTo(1);
  }

  private Ran accept(String... more) {
    List<String> arguments = new ArrayList<>(List.of("accept", path("report.json")));
    arguments.addAll(List.of("--reason", "printed so", "--on", "2026-11-27"));
    arguments.addAll(List.of(more));
    return Ran.with(arguments.toArray(String[]::new));
  }

  private Ran checkAccepting(String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", path("data.ndjson"), TODAY));
    arguments.addAll(List.of("--accepted", path("accepted.json")));
    arguments.addAll(List.of(more));
    return Ran.with(arguments.toArray(String[]::new));
  }

  @Test
  void whatWasAcceptedOnceIsNotOpen() throws IOException {
    write(records(500));
    check();
    Ran accepted = accept("--rule=INS-001", "--output", path("accepted.json"));
    assertThat(accepted.err()).contains("accepted 500 findings with 500 new entries");
    assertThat(accepted.code()).isZero();

    Ran again = checkAccepting();
    assertThat(again.code()).isZero();
    assertThat(again.out())
        .contains("0 errors, 0 warnings, 0 worth knowing, 500 accepted")
        .contains("500 records read: 500 valid, 0 with errors")
        .contains("Accepted: INS-001 500 times: printed so (2026-11-27)")
        .doesNotContain("ERROR");
    assertThat(checkAccepting("--jobs=3").out()).isEqualTo(again.out());
  }

  @Test
  void oneChangedValueOpensItsFindingAlone() throws IOException {
    List<String> records = records(500);
    write(records);
    check();
    accept("--rule=INS-001", "--output", path("accepted.json"));
    records.set(123, record(123, "2014-03-31"));
    write(records);

    Ran again = checkAccepting();
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.out())
        .contains("1 error, 0 warnings, 0 worth knowing, 499 accepted")
        .contains("Acceptance not used: INS-001 in r/123: matches no finding");
    assertThat(again.out().lines().filter(line -> line.startsWith("ERROR")))
        .singleElement()
        .asString()
        .contains("r/123");
  }

  @Test
  void entriesOfAnExistingFileAreKept() throws IOException {
    write(records(2));
    check();
    accept("--rule=INS-001", "--by=Ann", "--output", path("accepted.json"));
    String before = Files.readString(folder.resolve("accepted.json"));
    Ran again = accept("--rule=INS-001", "--output", path("accepted.json"));

    assertThat(again.err()).contains("accepted 2 findings with 0 new entries");
    assertThat(Files.readString(folder.resolve("accepted.json"))).isEqualTo(before);
    assertThat(accept("--rule=INS-001").out()).contains("openinspections-accepted/1");

    String unknown = before.replaceFirst("\"by\"", "\"bye\"");
    Files.writeString(folder.resolve("accepted.json"), unknown);
    Ran refused = accept("--rule=INS-001", "--output", path("accepted.json"));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("has no property \"bye\"");
    assertThat(Files.readString(folder.resolve("accepted.json"))).isEqualTo(unknown);
    assertThat(checkAccepting().err()).contains("has no property \"bye\", ignored");
  }

  @Test
  void aRuleWithoutFindingsIsRefused() throws IOException {
    write(records(2));
    check();
    Ran ran = accept("--rule=INS-01,SYN-001");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("no open finding of \"INS-01\" in this report; did you mean INS-001?")
        .contains("no open finding of \"SYN-001\" in this report");
  }

  @Test
  void aRuleWithMoreFindingsThanTheReportListsIsRefused() throws IOException {
    write(records(1001));
    check();
    Ran ran = accept("--rule=INS-001", "--output", path("accepted.json"));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("lists 1000 of 1001 findings of INS-001");
    assertThat(folder.resolve("accepted.json")).doesNotExist();
  }

  @Test
  void anAcceptanceRunsOut() throws IOException {
    write(records(1));
    check();
    accept("--rule=INS-001", "--until=2026-11-27", "--output", path("accepted.json"));

    assertThat(checkAccepting().code()).isZero();
    Ran later =
        Ran.with(
            "check",
            path("data.ndjson"),
            "--today=2026-11-28",
            "--accepted",
            path("accepted.json"));
    assertThat(later.code()).isEqualTo(1);
    assertThat(later.out())
        .contains("Acceptance not used: INS-001 in r/0: ran out after 2026-11-27");
    assertThat(accept("--rule=INS-001", "--until=2026-11-26").err())
        .contains("--until 2026-11-26: is before 2026-11-27");
  }

  @Test
  void mistakesAreNamed() throws IOException {
    write(records(1));
    check();
    Files.writeString(
        folder.resolve("accepted.json"),
        """
        {"format": "openinspections-accepted/1", "entries": [
          {"rule": "INS-001", "valueHash": "0", "reason": "x", "on": "yesterday"}]}
        """);

    Ran wrong = checkAccepting();
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("accepted.json:2:").contains("\"yesterday\" is not a day");
    assertThat(checkAccepting("--accepted", path("none.json")).code()).isEqualTo(2);
    assertThat(Ran.with("accept", path("data.ndjson"), "--rule=A", "--reason=x").err())
        .contains("data.ndjson:1:");
    assertThat(checkAccepting("--output", folder + "/./accepted.json").err())
        .contains("is the file that --accepted reads and would be overwritten");
    assertThat(accept("--rule=INS-001", "--reason", " ").err()).contains("--reason");
    assertThat(Ran.on("{}", "accept", "-", "--rule=A", "--reason=x").err())
        .contains("standard input");
  }

  @Test
  void sarifSuppressesAndAPageShowsTheReasonAsText() throws IOException {
    write(records(2));
    check();
    Ran.with(
        "accept",
        path("report.json"),
        "--rule=INS-001",
        "--reason=<script>alert(1)</script>",
        "--by=<b>Ann",
        "--on=2026-11-27",
        "--output",
        path("accepted.json"));
    write(records(1));

    assertThat(checkAccepting("--report=sarif").out())
        .contains("\"kind\": \"external\"", "\"justification\": \"<script>alert(1)</script>\"");
    assertThat(checkAccepting("--report=html").out())
        .contains("Accepted findings", "&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;Ann")
        .contains("No problems were found.", "Acceptances that were not used", "matches no finding")
        .doesNotContain("<script>alert(1)", "<b>Ann");
  }
}
