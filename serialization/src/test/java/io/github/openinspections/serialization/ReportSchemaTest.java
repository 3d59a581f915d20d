package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published format of the report: its fields never change, and its schema describes what is
 * read.
 */
class ReportSchemaTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Path FILE =
      Path.of("src", "main", "resources", "META-INF", "openinspections", "report.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(InspectionSchema.report());

  /** Programs outside this repository read these: none may be removed or renamed. */
  private static final Map<String, List<String>> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put(
        "ValidationReport",
        List.of(
            "format",
            "source",
            "sheet",
            "complete",
            "stop",
            "records",
            "rows",
            "severities",
            "rules",
            "ran",
            "notRun",
            "problems",
            "acceptedProblems",
            "unusedAcceptances",
            "descriptions",
            "profile"));
    FIELDS.put("Stop", List.of("reason", "line", "column", "offset"));
    FIELDS.put("RecordCounts", List.of("read", "valid", "withErrors", "unreadable"));
    FIELDS.put(
        "RowCounts",
        List.of(
            "read", "withRecords", "withoutInspection", "refused", "notes", "records", "grouped"));
    FIELDS.put("Severities", List.of("error", "warning", "info"));
    FIELDS.put("RuleCount", List.of("rule", "severity", "count", "listed", "accepted"));
    FIELDS.put("NotRun", List.of("rule", "reason", "records", "failed"));
    FIELDS.put(
        "Problem",
        List.of(
            "rule",
            "severity",
            "record",
            "id",
            "pointer",
            "line",
            "column",
            "offset",
            "columnName",
            "message",
            "arguments",
            "valueHash"));
    FIELDS.put("AcceptedProblem", List.of("acceptance", "problem"));
    FIELDS.put(
        "AcceptedFinding",
        List.of("rule", "id", "source", "valueHash", "excerpt", "reason", "by", "on", "until"));
    FIELDS.put("UnusedAcceptance", List.of("why", "acceptance"));
    FIELDS.put(
        "RuleInfo", List.of("rule", "severity", "about", "title", "rationale", "remedy", "since"));
    FIELDS.put(
        "DataProfile",
        List.of(
            "records",
            "types",
            "bodies",
            "frameworks",
            "years",
            "places",
            "judgements",
            "aspects",
            "otherAspects",
            "attributes"));
    FIELDS.put("CountTable", List.of("counts", "other", "none"));
    FIELDS.put("KeyCount", List.of("key", "count"));
    FIELDS.put(
        "AspectCounts", List.of("aspect", "grades", "otherGrades", "absent", "labelOnly", "empty"));
    FIELDS.put("GradeCount", List.of("scale", "level", "count"));
  }

  @Test
  void theFieldsAreFrozen() {
    Map<String, List<String>> defined = new LinkedHashMap<>();
    MAPPER
        .readTree(InspectionSchema.report())
        .get("$defs")
        .properties()
        .forEach(d -> defined.put(d.getKey(), names(d.getValue().get("properties"))));

    assertThat(defined).isEqualTo(FIELDS);
  }

  @Test
  void aWrittenReportHasThemInThisOrder() {
    JsonNode report = MAPPER.readTree(ValidationReportWriter.json().toText(SampleReport.report()));

    assertThat(names(report)).isEqualTo(FIELDS.get("ValidationReport"));
    assertThat(names(report.get("stop"))).isEqualTo(FIELDS.get("Stop"));
    assertThat(names(report.get("records"))).isEqualTo(FIELDS.get("RecordCounts"));
    assertThat(names(report.get("rows"))).isEqualTo(FIELDS.get("RowCounts"));
    assertThat(names(report.get("severities"))).isEqualTo(FIELDS.get("Severities"));
    assertThat(names(report.get("rules").get(1))).isEqualTo(FIELDS.get("RuleCount"));
    assertThat(names(report.get("notRun").get(0))).isEqualTo(List.of("rule", "reason", "records"));
    assertThat(names(report.get("notRun").get(3))).isEqualTo(FIELDS.get("NotRun"));
    assertThat(names(report.get("descriptions").get(0))).isEqualTo(FIELDS.get("RuleInfo"));
    assertThat(names(report.get("acceptedProblems").get(0)))
        .isEqualTo(FIELDS.get("AcceptedProblem"));
    assertThat(names(report.get("unusedAcceptances").get(0)))
        .isEqualTo(FIELDS.get("UnusedAcceptance"));
    assertThat(names(report.get("profile"))).isEqualTo(FIELDS.get("DataProfile"));
    assertThat(FIELDS.get("Problem"))
        .containsSubsequence(names(report.get("problems").get(1)))
        .containsSubsequence(names(report.get("problems").get(2)));
  }

  @Test
  void thePublishedFileIsWhatTheTablesSay() {
    Golden.assertSame(FILE, InspectionSchema.report());
  }

  /** The schema cannot add up, and sees an object after its properties were collected. */
  @Test
  void agreesWithTheReaderOnSpoiltReports() {
    Mutator mutator = new Mutator(new Random(2016));
    String report = ValidationReportWriter.json().toText(SampleReport.report());
    int readable = 0;
    for (int i = 0; i < 1000; i++) {
      String json = mutator.mutate(report).replace("\ud800", "\\ud800");
      List<Problem> errors =
          ValidationReportReader.json()
              .read(json.getBytes(StandardCharsets.UTF_8))
              .problems()
              .stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .toList();
      boolean valid = SCHEMA.validate(json, InputFormat.JSON).isEmpty();
      readable += errors.isEmpty() ? 1 : 0;
      if (errors.isEmpty()) {
        assertThat(valid).as("read, but not valid: %s", json).isTrue();
      } else if (valid) {
        assertThat(errors).as(json).allMatch(ReportSchemaTest::isContradiction);
      }
    }
    assertThat(readable).isBetween(50, 900);
  }

  private static boolean isContradiction(Problem problem) {
    return problem.rule().equals("SHP-002")
        && problem
            .pointer()
            .matches(
                "/complete|/records/read|/rows/read|/severities/.*|/profile/(records|judgements)")
        && problem.arguments().getOrDefault("expected", "").equals("consistent");
  }

  private static List<String> names(JsonNode object) {
    return List.copyOf(object.propertyNames());
  }
}
