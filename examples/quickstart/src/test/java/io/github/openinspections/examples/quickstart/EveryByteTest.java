package io.github.openinspections.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data set of Dumfries and Galloway, damaged at each of its bytes. */
@Tag("slow")
class EveryByteTest {
  private static final byte[] FILE = file();
  private static final int RECORDS = 3;

  private static byte[] file() {
    try (InputStream in = EveryByteTest.class.getResourceAsStream("/dumfries-and-galloway.json")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aTruncatedFileIsReportedAsTruncated() {
    int brace = new String(FILE, StandardCharsets.ISO_8859_1).lastIndexOf('}');
    IntStream.rangeClosed(0, FILE.length)
        .parallel()
        .forEach(
            length -> {
              ValidationReport report = check(Arrays.copyOf(FILE, length));
              if (length > brace) {
                assertThat(report.complete()).isTrue();
                assertThat(report.records().valid()).isEqualTo(RECORDS);
              } else {
                assertThat(report.records().read()).isLessThanOrEqualTo(RECORDS);
                assertThat(report.count(Severity.ERROR)).as("cut to %s", length).isPositive();
                assertThat(report.complete()).as("cut to %s", length).isEqualTo(length == 0);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x22, 0x7B, 0x80, 0xFF})
  void aReplacedByteNeverLosesARecordSilently(int replacement) {
    IntStream.range(0, FILE.length)
        .parallel()
        .forEach(
            at -> {
              byte[] broken = FILE.clone();
              broken[at] = (byte) replacement;
              ValidationReport report = check(broken);
              boolean silent = report.complete() && report.count(Severity.ERROR) == 0;
              if (silent) {
                assertThat(report.records().read()).as("replaced at %s", at).isEqualTo(RECORDS);
              }
            });
  }

  /** Also checks that exactly those records are unreadable for which reading found an ERROR. */
  private static ValidationReport check(byte[] bytes) {
    try (InspectionDataset dataset = DatasetReader.json().open(bytes)) {
      ValidationReport report = DatasetValidator.standard().validate(dataset);
      assertThat(report.stopped().isPresent()).isEqualTo(!report.complete());
      long unreadable =
          report.problems().stream()
              .filter(p -> p.rule().startsWith("S") && p.severity() == Severity.ERROR)
              .flatMapToLong(p -> p.record().stream())
              .distinct()
              .count();
      assertThat(report.records().unreadable()).isEqualTo(unreadable);
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
