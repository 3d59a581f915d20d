package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Report;
import io.github.openinspections.validation.Findings;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRulesTest {
  private static List<String> at(String url) {
    return Findings.of(Findings.MINIMAL.withReport(Report.builder().url(URI.create(url)).build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///reports/1.pdf", "mailto:x@example.org", "ftp://example.org/1.pdf"})
  void REP_001_anAddressOutsideTheWebIsReported(String url) {
    assertThat(at(url)).containsExactly("REP-001 /report/url");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org/1.pdf", "HTTPS://example.org", "https://x/bit.ly"})
  void REP_001_addressesOfTheWebAreAccepted(String url) {
    assertThat(at(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://cinsp.in/x", "https://www.bit.ly/x", "https://TinyURL.com/x"})
  void REP_002_aShortLinkIsReported(String url) {
    assertThat(at(url)).containsExactly("REP-002 /report/url");
  }
}
