package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.fixtures.ValidationReports;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports that other programs show: SARIF as its standard defines it, and text for a terminal. */
class ValidationReportHostileTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * Characters that could be a terminal command or change the direction of text; line feeds are
   * ours.
   */
  private static final Pattern DANGEROUS =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff&&[^\\n]]");

  @Provide
  Arbitrary<ValidationReport> reports() {
    return ValidationReports.any();
  }

  @Test
  void theSampleIsWritten() {
    Golden.assertSame("report.sarif", ValidationReportWriter.sarif().toText(SampleReport.report()));
    Golden.assertSame("report.txt", ValidationReportWriter.text().toText(SampleReport.report()));
  }

  @Property
  void textHoldsNoCommandAndEveryProblem(@ForAll("reports") ValidationReport report) {
    String text = ValidationReportWriter.text().toText(report);

    assertThat(DANGEROUS.matcher(text).find()).as(text).isFalse();
    assertThat(text.lines().filter(line -> line.matches("(ERROR|WARNING|INFO) .*")).count())
        .isGreaterThanOrEqualTo(report.problems().size());
  }

  @Property
  void sarifHoldsEveryProblemByItsRule(@ForAll("reports") ValidationReport report) {
    JsonNode run = run(report);
    JsonNode results = run.get("results");
    JsonNode rules = run.get("tool").get("driver").get("rules");

    assertThat(results.size())
        .isEqualTo(report.problems().size() + report.acceptedProblems().size());
    for (JsonNode result : results) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
      assertThat(result.get("level").asString()).isIn("error", "warning", "note");
    }
    JsonNode invocation = run.get("invocations").get(0);
    assertThat(invocation.get("executionSuccessful").asBoolean())
        .isEqualTo(report.complete() && report.notRun().stream().noneMatch(NotRun::failed));
    assertThat(invocation.get("toolExecutionNotifications").size())
        .isEqualTo(
            report.notRun().size()
                + report.unusedAcceptances().size()
                + (report.complete() ? 0 : 1));
  }

  /** The grammar of SARIF 2.1.0, sections 3.11.5 and 3.11.6: text that a viewer would replace. */
  @Property
  void sarifHasNoPlaceholdersNoLinksAndOnlyRelativeAddresses(
      @ForAll("reports") ValidationReport report) {
    JsonNode run = run(report);
    for (JsonNode message : run.findValues("message")) {
      String text = message.get("text").asString();
      assertThat(text.replace("{{", "").replace("}}", "")).doesNotContain("{", "}");
      assertThat(text).doesNotContainPattern("\\[(\\\\[\\\\\\[\\]]|[^\\\\\\[\\]])*\\]\\(");
      assertThat(DANGEROUS.matcher(text).find()).isFalse();
    }
    for (JsonNode file : run.findValues("artifactLocation")) {
      URI uri = URI.create(file.get("uri").asString());
      assertThat(uri.getScheme()).isNull();
      assertThat(uri.getRawAuthority()).isNull();
      assertThat(uri.getRawPath()).doesNotStartWith("/").isNotEmpty();
      String source = report.source().filter(name -> !name.isEmpty()).orElse("unnamed-data-set");
      assertThat(source.replaceAll("\\p{Cs}", "\ufffd")).isEqualTo(uri.getPath());
    }
  }

  @Test
  void linksAndPlaceholdersAreEscaped() {
    assertThat(sarifMessage("a [x](y) {0} \\")).isEqualTo("a \\[x\\](y) {{0}} \\\\");
    assertThat(sarifMessage("[x\\](y)")).isEqualTo("\\[x\\\\\\](y)");
    assertThat(sarifMessage("[sic] \\")).isEqualTo("[sic] \\");
  }

  @Test
  void aMegabyteIsWholeInSarifAndShortInText() {
    String large = "x".repeat(1 << 20);

    assertThat(sarifMessage(large)).hasSize(1 << 20);
    assertThat(ValidationReportWriter.text().toText(saying(large))).hasSizeLessThan(1300);
  }

  /** Section 3.27.23: all results of a run have suppressions, or none has. */
  @Property
  void sarifSuppressesExactlyWhatIsAccepted(@ForAll("reports") ValidationReport report) {
    JsonNode results = run(report).get("results");
    long asked = results.valueStream().filter(result -> result.has("suppressions")).count();
    long accepted =
        results.valueStream().filter(result -> !result.path("suppressions").isEmpty()).count();

    assertThat(asked).isIn(0L, (long) results.size());
    assertThat(accepted).isEqualTo(report.acceptedProblems().size());
  }

  /** The required and the allowed properties of SARIF 2.1.0, copied from the standard. */
  @Property
  void sarifHasOnlyWhatTheStandardKnows(@ForAll("reports") ValidationReport report) {
    JsonNode run = run(report);
    only(run, "tool", "invocations", "columnKind", "results", "properties");
    only(run.get("tool").get("driver"), "name", "version", "informationUri", "rules");
    for (JsonNode rule : run.get("tool").get("driver").get("rules")) {
      only(
          rule,
          "id",
          "shortDescription",
          "fullDescription",
          "help",
          "defaultConfiguration",
          "properties");
    }
    for (JsonNode result : run.get("results")) {
      only(
          result,
          "ruleId",
          "ruleIndex",
          "level",
          "message",
          "locations",
          "suppressions",
          "properties");
      for (JsonNode suppression : result.path("suppressions")) {
        only(suppression, "kind", "status", "justification", "properties");
        assertThat(suppression.get("kind").asString()).isEqualTo("external");
        assertThat(suppression.get("status").asString()).isEqualTo("accepted");
      }
    }
    for (JsonNode location : run.findValues("physicalLocation")) {
      only(location, "artifactLocation", "region");
      assertThat(location.has("artifactLocation")).isTrue();
    }
    for (JsonNode region : run.findValues("region")) {
      only(region, "startLine", "startColumn", "endColumn", "byteOffset");
      assertThat(region.get("startLine").asLong()).isPositive();
      assertThat(region.path("startColumn").asLong(1)).isPositive();
      assertThat(region.path("endColumn")).isEqualTo(region.path("startColumn"));
    }
  }

  private static void only(JsonNode object, String... names) {
    List<String> there = new ArrayList<>(object.propertyNames());
    assertThat(names).containsAll(there);
  }

  private static String sarifMessage(String message) {
    JsonNode result = run(saying(message)).get("results").get(0);
    return result.get("message").get("text").asString();
  }

  private static ValidationReport saying(String message) {
    return ValidationReport.builder()
        .records(RecordCounts.of(0, 0, 0))
        .addProblems(
            Problem.builder().rule("A-1").severity(Severity.ERROR).message(message).build())
        .build();
  }

  private static JsonNode run(ValidationReport report) {
    JsonNode log = MAPPER.readTree(ValidationReportWriter.sarif().toText(report));
    only(log, "$schema", "version", "runs");
    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    return log.get("runs").get(0);
  }
}
