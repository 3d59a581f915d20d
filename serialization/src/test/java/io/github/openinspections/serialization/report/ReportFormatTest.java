package io.github.openinspections.serialization.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.ValidationReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats of reports: ours, and a custom one. */
class ReportFormatTest {
  private static final ValidationReport REPORT =
      ValidationReport.builder()
          .records(RecordCounts.of(1, 1, 0))
          .addRules(RuleCount.of("INS-001", Severity.ERROR, 3, 0))
          .addRules(RuleCount.of("QUO-003", Severity.INFO, 1, 0))
          .build();

  // The example in the Javadoc of ReportFormat; a test compares the two.
  record CsvSummary() implements ReportFormat {
    @Override
    public String name() {
      return "summary";
    }

    @Override
    public void write(ValidationReport report, OutputStream out) throws IOException {
      for (RuleCount rule : report.rules()) {
        out.write((rule.rule() + "," + rule.count() + "\n").getBytes(UTF_8));
      }
    }
  }

  @Test
  void canBeCustom() throws IOException {
    ValidationReportWriter writer = ValidationReportWriter.of(new CsvSummary());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    writer.write(REPORT, out);

    assertThat(out.toString(UTF_8)).isEqualTo("INS-001,3\nQUO-003,1\n");
    assertThat(writer.toText(REPORT)).isEqualTo("INS-001,3\nQUO-003,1\n");
    assertThat(writer.format()).isEqualTo(new CsvSummary());
  }

  @Test
  void promisesNoMediaTypeUnlessItSaysOne() {
    assertThat(new CsvSummary().mediaType()).isEqualTo("application/octet-stream");
    assertThat(new CsvSummary().fileExtension()).isEqualTo("summary");
  }

  @Test
  void hasTheExampleOfItsJavadocCompiled() throws IOException {
    String name = "io/github/openinspections/serialization/report/";
    String javadoc = Files.readString(Path.of("src/main/java", name, "ReportFormat.java"));
    String test = Files.readString(Path.of("src/test/java", name, "ReportFormatTest.java"));
    String example =
        javadoc.substring(javadoc.indexOf("<pre>{@code") + 11, javadoc.indexOf(" * }</pre>"));

    assertThat(words(test)).contains(words(example.replaceAll("(?m)^ \\* ", "")));
  }

  private static String words(String code) {
    return code.replaceAll("@Override", "").replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json, json",
    "sarif, application/sarif+json, sarif",
    "text, text/plain;charset=UTF-8, txt",
    "publisher, text/plain;charset=UTF-8, txt"
  })
  void hasANameAMediaTypeAndAnExtension(String name, String mediaType, String extension) {
    assertThat(
            List.of(
                ReportFormat.json(),
                ReportFormat.sarif(),
                ReportFormat.text(),
                ReportFormat.forPublisher()))
        .filteredOn(format -> format.name().equals(name))
        .singleElement()
        .satisfies(
            format -> {
              assertThat(format.mediaType()).isEqualTo(mediaType);
              assertThat(format.fileExtension()).isEqualTo(extension);
            });
  }

  @Test
  void isThatOfItsWriter() {
    assertThat(ValidationReportWriter.json().format()).isSameAs(ReportFormat.json());
    assertThat(ValidationReportWriter.sarif().format()).isSameAs(ReportFormat.sarif());
    assertThat(ValidationReportWriter.text().format()).isSameAs(ReportFormat.text());
  }

  @Test
  void refusesWhatJsonCannotHoldBeforeTheFirstByte() {
    ValidationReport negative = REPORT.withRules(RuleCount.of("X", Severity.INFO, -1, 0));
    ValidationReport large = REPORT.withRecords(RecordCounts.of(Long.MAX_VALUE, 1, 0));
    for (ValidationReport report : List.of(negative, large)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();

      assertThatIllegalArgumentException().isThrownBy(() -> ReportFormat.json().write(report, out));
      assertThat(out.size()).isZero();
    }
  }
}
