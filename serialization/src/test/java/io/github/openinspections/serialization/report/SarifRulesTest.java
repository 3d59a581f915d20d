package io.github.openinspections.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.ValidationReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What code hosts require of the tool and of each rule. */
class SarifRulesTest {
  private static final Pattern PROJECT_VERSION =
      Pattern.compile("<artifactId>inspections-parent</artifactId>\\s*<version>([^<-]*)");

  private static JsonNode driver(ValidationReport report) {
    return JsonMapper.shared()
        .readTree(ValidationReportWriter.sarif().toText(report))
        .at("/runs/0/tool/driver");
  }

  @Test
  void everyRuleHasTheTextsThatCodeHostsRequireDescribedOrNot() {
    RuleInfo described =
        RuleInfo.builder()
            .id("OUR-001")
            .severity(Severity.INFO)
            .about("Inspection")
            .title("a title")
            .rationale("a rationale")
            .since("0.1")
            .build();
    ValidationReport report =
        ValidationReport.builder()
            .records(RecordCounts.of(0, 0, 0))
            .ran(List.of("OUR-001"))
            .notRun(List.of(NotRun.of("OUR-{002}", "a reason", 1)))
            .descriptions(List.of(described))
            .build();
    assertThat(driver(report).get("rules").valueStream())
        .hasSize(2)
        .allSatisfy(
            rule -> {
              for (String text : List.of("shortDescription", "fullDescription", "help")) {
                assertThat(rule.get(text).get("text").stringValue()).as(text).isNotBlank();
              }
            })
        .anySatisfy(
            rule ->
                assertThat(rule.at("/shortDescription/text").stringValue())
                    .isEqualTo("Rule OUR-{{002}}"));
  }

  @Test
  void theToolHasTheVersionOfTheBuildAndAnAddress() throws IOException {
    Matcher version = PROJECT_VERSION.matcher(Files.readString(Path.of("..", "pom.xml")));
    assertThat(version.find()).isTrue();
    JsonNode driver = driver(ValidationReport.builder().records(RecordCounts.of(0, 0, 0)).build());
    assertThat(driver.get("version").stringValue()).isEqualTo(version.group(1));
    assertThat(driver.get("informationUri").stringValue()).startsWith("https://");
  }
}
