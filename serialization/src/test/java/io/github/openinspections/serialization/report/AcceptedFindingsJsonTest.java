package io.github.openinspections.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openinspections.core.fixtures.OpenInspectionsDomain;
import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.Golden;
import io.github.openinspections.serialization.InspectionSchema;
import io.github.openinspections.serialization.report.AcceptedFindingsJson.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The file of accepted findings. */
@Domain(OpenInspectionsDomain.class)
class AcceptedFindingsJsonTest {
  private static final Path SCHEMA_FILE =
      Path.of("src", "main", "resources", "META-INF", "openinspections", "accepted.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(InspectionSchema.acceptedFindings());

  private static final AcceptedFindings TWO =
      AcceptedFindings.of(
          List.of(
              AcceptedFinding.builder()
                  .rule("INS-005")
                  .id("a/2014")
                  .valueHash("9de11ba23dc739813ecd31d8321d8177")
                  .excerpt("a/2014: 1900-01-01 is a placeholder")
                  .reason("printed so in the report")
                  .by("Ann")
                  .on(LocalDate.of(2026, 11, 27))
                  .until(LocalDate.of(2027, 12, 31))
                  .build(),
              AcceptedFinding.builder()
                  .rule("CSV-004")
                  .source("reviews.csv")
                  .valueHash("e3b0c44298fc1c149afbf4c8996fb924")
                  .reason("a note of ours")
                  .on(LocalDate.of(2026, 11, 27))
                  .build()));

  @Property
  void whatIsWrittenIsReadBackAndValid(@ForAll AcceptedFindings findings) throws IOException {
    byte[] json = written(findings);

    assertThat(AcceptedFindingsJson.read(json).problems()).isEmpty();
    assertThat(AcceptedFindingsJson.read(json).findings()).contains(findings);
    assertThat(SCHEMA.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
        .isEmpty();
  }

  @Example
  void isPublished() throws IOException {
    Golden.assertSame(SCHEMA_FILE, InspectionSchema.acceptedFindings());
    Golden.assertSame("accepted.json", new String(written(TWO), StandardCharsets.UTF_8));
    assertThat(AcceptedFindingsJson.read(new ByteArrayInputStream(written(TWO))).findings())
        .contains(TWO);
  }

  @Example
  void wrongEntriesAreNamedWithTheirPlaces() {
    Result read =
        read(
            """
            {"format": "openinspections-accepted/1", "entries": [
              {"rule": "INS-005", "valueHash": 5, "reason": "x", "on": "2026-02-30"},
              {"rule": "INS-005", "valueHash": "5", "on": "2026-11", "until": "31/12/2027"}]}
            """);

    assertThat(read.findings()).isEmpty();
    assertThat(read.problems())
        .extracting(problem -> problem.rule() + " " + problem.pointer())
        .containsExactly(
            "SHP-003 /entries/0/on",
            "SHP-002 /entries/0/valueHash",
            "SHP-003 /entries/1/on",
            "SHP-001 /entries/1/reason",
            "SHP-003 /entries/1/until");
    assertThat(read.problems().get(0).message())
        .isEqualTo("the list of accepted findings: \"2026-02-30\" is not a day: YYYY-MM-DD");
    assertThat(read.problems().get(0).position().map(Position::line)).contains(2L);
  }

  @Example
  void unknownPropertiesAreNamed() {
    Result read =
        read(
            """
            {"format": "openinspections-accepted/1", "entries": [
              {"rule": "INS-005", "valueHash": "5", "reason": "x", "on": "2026-02-03",
               "untill": "2027-12-31"}]}
            """);

    assertThat(read.findings()).isPresent();
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.INFO);
              assertThat(problem.message())
                  .isEqualTo(
                      "the list of accepted findings: AcceptedFinding has no property \"untill\","
                          + " ignored; did you mean \"until\"?");
            });
  }

  @Example
  void otherDocumentsAreRefused() {
    assertThat(read("[]").problems()).isNotEmpty();
    assertThat(read("").problems()).isNotEmpty();
    assertThat(read("{\"format\": \"openinspections-report/1\", \"entries\": []}").problems())
        .extracting(problem -> problem.message())
        .containsExactly(
            "the list of accepted findings: the format version is \"openinspections-report/1\","
                + " expected \"openinspections-accepted/1\"");
  }

  private static Result read(String json) {
    return AcceptedFindingsJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] written(AcceptedFindings findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AcceptedFindingsJson.write(findings, out);
    return out.toByteArray();
  }
}
