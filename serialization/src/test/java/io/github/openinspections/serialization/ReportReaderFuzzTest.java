package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.options.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a report or problems; what is a report is written and read back. */
class ReportReaderFuzzTest {
  static Stream<byte[]> reports() {
    return Stream.of(
            Golden.text("report.json"),
            Golden.text("report.json").replaceAll("\\s+", ""),
            "{}",
            ValidationReportWriter.json().toText(SampleReport.report()))
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("reports")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void isReadOrRefused(byte[] json) {
    ValidationReportReader.Result result = read(ValidationReportReader.json(), json);
    result.report().ifPresent(ReportReaderFuzzTest::assertWritten);
    for (Limits limits : new Limits[] {Fuzzing.TINY, Fuzzing.SMALL}) {
      read(ValidationReportReader.json(limits), json)
          .report()
          .ifPresent(report -> assertThat(result.report()).contains(report));
    }
  }

  private static ValidationReportReader.Result read(ValidationReportReader reader, byte[] json) {
    Cost.assertBounded(
        () -> {
          reader.read(json);
          return json.length;
        });
    ValidationReportReader.Result result = reader.read(json);
    assertThat(trickling(reader, json)).isEqualTo(result);
    assertThat(result.report().isPresent()).isEqualTo(!Fuzzing.hasErrors(result.problems()));
    assertThat(result.problems()).isSortedAccordingTo(Problem.REPORT_ORDER);
    for (Problem problem : result.problems()) {
      assertThat(Fuzzing.offset(problem.position())).isBetween(0L, (long) json.length);
    }
    return result;
  }

  private static ValidationReportReader.Result trickling(
      ValidationReportReader reader, byte[] json) {
    try {
      return reader.read(new Trickle(json));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void assertWritten(ValidationReport report) {
    String text = ValidationReportWriter.json().toText(report);
    assertThat(ValidationReportReader.json().read(text.getBytes(StandardCharsets.UTF_8)).report())
        .as(text)
        .contains(report);
    assertThat(ValidationReportWriter.sarif().toText(report)).isNotEmpty();
    assertThat(ValidationReportWriter.text().toText(report)).isNotEmpty();
  }
}
