package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openinspections.core.fixtures.ValidationReports;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.ValidationReportReader.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Reports as JSON: what is written is read back, and what is wrong is reported. */
class ValidationReportJsonTest {
  private static final ValidationReport EMPTY =
      ValidationReport.builder().records(RecordCounts.of(0, 0, 0)).build();

  private static final String LEAST =
      Records.json(
          "{'format': 'openinspections-report/1', 'complete': true,"
              + " 'records': {'read': 0, 'valid': 0, 'withErrors': 0, 'unreadable': 0},"
              + " 'severities': {'error': 0, 'warning': 0, 'info': 0},"
              + " 'rules': [], 'ran': [], 'notRun': [], 'problems': []}");

  @Provide
  Arbitrary<ValidationReport> reports() {
    return ValidationReports.any().filter(ValidationReportJsonTest::isSayable);
  }

  @Property
  void aReportIsReadBack(@ForAll("reports") ValidationReport report) throws IOException {
    byte[] json = ValidationReportWriter.json().toText(report).getBytes(StandardCharsets.UTF_8);

    assertThat(ValidationReportReader.json().read(json).report()).contains(report);
    Result streamed = ValidationReportReader.json().read(new ByteArrayInputStream(json));
    assertThat(streamed).isEqualTo(new Result(Optional.of(report), List.of()));
  }

  @Test
  void aReportIsWritten() {
    Golden.assertSame("report.json", ValidationReportWriter.json().toText(SampleReport.report()));
    assertThat(read(Golden.text("report.json")).report()).contains(SampleReport.report());
  }

  @Test
  void theListsAreAlwaysThere() {
    assertThat(ValidationReportWriter.json().toText(EMPTY).replaceAll("\\s+", ""))
        .isEqualTo(LEAST.replaceAll("\\s+", ""));
    assertThat(read(LEAST)).isEqualTo(new Result(Optional.of(EMPTY), List.of()));
  }

  @Test
  void wrongSumsAreReported() {
    assertThat(outcome(LEAST.replace("\"read\": 0", "\"read\": 7")))
        .containsExactly(
            "SHP-002 /records/read 1:78@77 the report: expected"
                + " 0 (valid + withErrors + unreadable), found 7");
    assertThat(outcome(LEAST.replace("\"info\": 0", "\"info\": 1"))).hasSize(1);
    String rows =
        Records.json(
            "'rows': {'read': 9, 'withRecords': 4, 'withoutInspection': 2, 'refused': 1,"
                + " 'notes': 1, 'records': 4, 'grouped': 0}, 'severities'");
    assertThat(outcome(LEAST.replace("\"severities\"", rows)))
        .singleElement()
        .asString()
        .contains("/rows/read ")
        .endsWith("expected 8 (withRecords + withoutInspection + refused + notes), found 9");
    assertThat(outcome(LEAST.replace("\"severities\"", rows.replace("9", "8")))).isEmpty();
    assertThat(outcome(LEAST.replace("true", "false")))
        .containsExactly(
            "SHP-002 /complete 1:52@51 the report: expected"
                + " true (there is no stop), found false");
  }

  @Test
  void aWrongProfileIsReported() {
    String written = ValidationReportWriter.json().toText(SampleReport.report());

    assertThat(outcome(written)).isEmpty();
    assertThat(outcome(written.replace("\"judgements\": 18", "\"judgements\": 19")))
        .singleElement()
        .asString()
        .startsWith("SHP-002 /profile/judgements ")
        .endsWith("expected 18 (the sum of the aspects), found 19");
    assertThat(outcome(written.replace("\"key\": \"joint-inspection\"", "\"key\": 7")))
        .singleElement()
        .asString()
        .startsWith("SHP-002 /profile/types/counts/0/key ");
    assertThat(outcome(written.replace("\"otherAspects\": 5,", "")))
        .singleElement()
        .asString()
        .startsWith("SHP-001 /profile/otherAspects ");
    DataProfile profile = SampleProfile.profile("");
    ValidationReport tooMany =
        EMPTY.withProfile(profile.withTypes(profile.types().withOther(Long.MAX_VALUE).withNone(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationReportWriter.json().toText(tooMany));
  }

  @Test
  void anotherFormatIsReported() {
    assertThat(outcome(LEAST.replace("report/1", "report/2")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("SHP-007 /format 1:12@11 ");
    assertThat(outcome(LEAST.replace("format", "x-format")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("SHP-007 /format 1:1@0 ");
  }

  @Test
  void shapeIsReported() {
    assertThat(outcome(LEAST.replace("\"ran\": []", "\"ran\": null")))
        .singleElement()
        .asString()
        .startsWith("SHP-002 /ran ");
    assertThat(outcome(LEAST.replace("\"ran\": [],", "")))
        .singleElement()
        .asString()
        .startsWith("SHP-001 /ran ");
    assertThat(outcome(LEAST.replace("true,", "true, \"complete\": true,")))
        .singleElement()
        .asString()
        .startsWith("SYN-004 /complete ");
    String stop = "false, \"stop\": {\"reason\": \"x\", \"line\": 3},";
    assertThat(outcome(LEAST.replace("true,", stop)))
        .singleElement()
        .asString()
        .startsWith("SHP-001 /stop/column ");
    assertThat(outcome(LEAST.substring(0, 90))).singleElement().asString().startsWith("SYN-005 ");
    assertThat(outcome("[]")).singleElement().asString().startsWith("SHP-002 ");
    assertThat(outcome("")).singleElement().asString().startsWith("SYN-001 ");
  }

  @Test
  void unknownPropertiesAreIgnoredAndReported() {
    String json = LEAST.replace("\"ran\"", "\"rans\": [{}], \"ran\"");

    assertThat(outcome(json))
        .containsExactly(
            "SHP-006 /rans 1:202@201 the report: ValidationReport has no property \"rans\","
                + " ignored; did you mean \"ran\"?");
    assertThat(read(json).report()).contains(EMPTY);
  }

  @Test
  void whatNobodyCouldReadBackIsRefused() {
    ValidationReport line0 = EMPTY.withStopped(Stop.of("x", Optional.of(Position.of(0, 1))));
    ValidationReport tooMany = EMPTY.withRecords(RecordCounts.of(Long.MAX_VALUE, 1, 0));
    for (ValidationReport report :
        List.of(line0, tooMany, EMPTY.withRecords(RecordCounts.of(-1, 1, 0)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ValidationReportWriter.json().toText(report));
    }
  }

  @Test
  void anyBytesAreRead() {
    Random random = new Random(2016);
    byte[] json = Golden.text("report.json").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3000; i++) {
      byte[] spoilt = json.clone();
      for (int k = random.nextInt(4); k >= 0; k--) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(spoilt, random.nextInt(spoilt.length + 1));
      for (byte[] bytes : List.of(spoilt, cut)) {
        Result result = ValidationReportReader.json().read(bytes);
        assertThat(result.report().isPresent() || !result.problems().isEmpty()).isTrue();
      }
    }
  }

  private static boolean isSayable(ValidationReport report) {
    try {
      ValidationReportWriter.json().toText(report);
      return true;
    } catch (IllegalArgumentException refused) {
      if (String.valueOf(refused.getMessage()).endsWith("has an unpaired surrogate")) {
        return false;
      }
      throw refused;
    }
  }

  private static Result read(String json) {
    return ValidationReportReader.json().read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> outcome(String json) {
    return Transcript.problems(read(json).problems());
  }
}
