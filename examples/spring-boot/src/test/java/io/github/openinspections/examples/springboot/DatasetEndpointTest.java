package io.github.openinspections.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.serialization.ValidationReportReader;
import io.github.openinspections.serialization.ValidationReportWriter;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.RuleBook;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

/** Data sets, sent as files. */
class DatasetEndpointTest {
  private static final String PATH = "/datasets";
  private static final String BROKEN =
      "{\"id\":\"b\\u202e\\u0007/<b>\",\"type\":\"full-inspection\",\"areas\":[{\"code\":\"\u202e301\"}]}\n";
  private static final String LINES = Bodies.record(1) + BROKEN + "{\"id\":\n";
  private static final String LIST = "[" + Bodies.record(1) + "," + BROKEN + "]";
  private static final String ENVELOPE =
      "{\"format\":\"openinspections/1\",\"inspections\":" + LIST + "}";
  private static final String TABLE =
      "Web Link,Provision type,Local authority,Inspection date\nx,y,Fife,30/02/2018\n";

  private final RunningService service = RunningService.standard();

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("application/x-ndjson", LINES.getBytes(UTF_8)),
        Arguments.of("application/json", LIST.getBytes(UTF_8)),
        Arguments.of("application/json;charset=utf-8", ENVELOPE.getBytes(UTF_8)),
        Arguments.of("application/gzip", Bodies.gzip(LINES.getBytes(UTF_8))),
        Arguments.of("text/csv", TABLE.getBytes(UTF_8)),
        Arguments.of("application/octet-stream", new byte[0]),
        Arguments.of("application/json", "<html>".getBytes(UTF_8)));
  }

  private static ValidationReport expected(byte[] body) throws IOException {
    RuleBook book = RuleBook.standard().including(ReadingRules.all());
    try (InspectionDataset dataset = DatasetReader.any(ReadOptions.DEFAULT).open(body)) {
      return DatasetValidator.of(book).validate(dataset);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theReportIsThatOfTheLibraryInEveryFormat(String type, byte[] body) throws IOException {
    ValidationReport expected = expected(body);
    HttpResponse<String> json = service.post(PATH, type, body);
    assertThat(json.statusCode()).isEqualTo(200);
    assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(ValidationReportReader.json().read(json.body().getBytes(UTF_8)))
        .isEqualTo(
            ValidationReportReader.json()
                .read(ValidationReportWriter.json().toText(expected).getBytes(UTF_8)));

    HttpResponse<String> text = service.post(PATH, type, body, "Accept", "text/plain");
    assertThat(text.body()).isEqualTo(ValidationReportWriter.text().toText(expected));
    assertThat(text.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");

    HttpResponse<String> sarif = service.post(PATH, type, body, "Accept", "application/sarif+json");
    assertThat(Answers.json(sarif).get("version").stringValue()).isEqualTo("2.1.0");
    for (HttpResponse<String> answer : List.of(json, sarif)) {
      assertThat(answer.body()).matches("\\p{ASCII}*").doesNotContain("<");
    }
    assertThat(text.body()).doesNotContain("\u202e", "\u0007");
  }

  @Test
  void compressionMayBeDeclaredInTheHeader() {
    byte[] body = Bodies.gzip(LINES.getBytes(UTF_8));
    JsonNode report =
        Answers.json(service.post(PATH, "application/x-ndjson", body, "Content-Encoding", "gzip"));
    assertThat(report.at("/records/read").intValue()).isEqualTo(3);
  }

  @Test
  void anUnknownReportFormatIs406BeforeAnythingIsRead() {
    Answers.problem(service.post(PATH, "application/json", LIST, "Accept", "text/html"), 406);
  }

  @Test
  void whatIsSentIsLimited() {
    byte[] small = Bodies.record(1).repeat(100).getBytes(UTF_8);
    byte[] large = Bodies.record(1).repeat(1000).getBytes(UTF_8);
    try (RunningService limited = RunningService.with("inspections.limits.dataset=32KB")) {
      for (String type : new String[] {"application/x-ndjson", "application/gzip"}) {
        assertThat(limited.post(PATH, type, small).statusCode()).isEqualTo(200);
        assertThat(limited.post(PATH, type, Bodies.gzip(large)).statusCode()).isEqualTo(200);
        JsonNode document = Answers.problem(limited.post(PATH, type, large), 413);
        assertThat(document.get("mostBytes").intValue()).isEqualTo(32 << 10);
        Answers.problem(limited.post(PATH, type, Bodies.unannounced(large)), 413);
      }
    }
  }

  @Test
  void whatItInflatesToIsLimited() {
    byte[] small = Bodies.gzip(Bodies.record(1).repeat(100).getBytes(UTF_8));
    byte[] large = Bodies.gzip(Bodies.record(1).repeat(1000).getBytes(UTF_8));
    try (RunningService limited = RunningService.with("inspections.limits.inflated=32KB")) {
      assertThat(limited.post(PATH, "application/gzip", small).statusCode()).isEqualTo(200);
      JsonNode document = Answers.problem(limited.post(PATH, "application/gzip", large), 413);
      assertThat(document.get("mostBytes").intValue()).isEqualTo(32 << 10);
      Answers.problem(limited.post(PATH, "application/gzip", Bodies.unannounced(large)), 413);
    }
  }

  @Test
  void withoutASettingThereAreLimitsToo() {
    try (RunningService standard = RunningService.with()) {
      ServiceLimits limits = standard.context().getBean(ServiceLimits.class);
      assertThat(limits)
          .isEqualTo(
              new ServiceLimits(
                  DataSize.ofMegabytes(256),
                  DataSize.ofGigabytes(2),
                  DataSize.ofMegabytes(64),
                  Duration.ofMinutes(5),
                  16));
    }
  }

  @Test
  void aRecordAboveTheLimitIsReportedAndTheRestIsRead() {
    String large = Bodies.record(2).replace("}", ",\"title\":\"" + "x".repeat(1 << 20) + "\"}");
    JsonNode report =
        Answers.json(
            service.post(
                PATH, "application/x-ndjson", Bodies.record(1) + large + Bodies.record(3)));
    assertThat(report.get("records").toString())
        .isEqualTo("{\"read\":3,\"valid\":2,\"withErrors\":0,\"unreadable\":1}");
    assertThat(report.at("/problems/0/rule").stringValue()).isEqualTo("SYN-003");
  }
}
