package io.github.openinspections.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Malicious requests, and those that no client library would send. */
class HostileRequestTest {
  private static final String RECORD = Bodies.record(1);

  private final RunningService service = RunningService.standard();

  private String raw(String path, String headers, String body) throws IOException {
    String utf8 = new String(body.getBytes(UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
    return service.raw(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
            + utf8.length()
            + "\r\n"
            + headers
            + "\r\n\r\n"
            + utf8);
  }

  private static void assertRevealsNothing(String answer) {
    assertThat(answer).matches("[\\p{ASCII}]*").contains("application/problem+json");
    assertThat(answer)
        .doesNotContain(
            "alert", "evil", "Exception", "\tat ", "org.apache", "springframework", "\u0007");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "text/html;charset=\"<script>alert(1)</script>\"",
        "multipart/form-data; boundary=evil",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "application/xml",
        "application/json;charset=utf-16",
        "application/json;charset=evil",
        "application/json; charset=utf-8; charset=utf-16",
        "application/evil+json",
        "*/*",
        "application/*",
        "evil",
        "/",
        ";;;",
        "application/json;evil=\"",
        "application/json, text/html",
        "{0} ${evil} #{evil}",
        "<script>alert(1)</script>",
        "\u00e2\u0080\u00aeevil",
        "evil\u0007\u001b[31m"
      })
  void anyOtherContentTypeIs415AndNotRepeated(String type) throws IOException {
    for (String path : new String[] {"/inspections", "/inspections/mapped", "/datasets"}) {
      String answer = raw(path, "Content-Type: " + type, RECORD);
      assertThat(answer).as(path).matches("(?s)HTTP/1.1 (415|400) .*");
      assertRevealsNothing(answer);
    }
  }

  /** Also where no body is expected: a probe may come through a proxy that adds headers. */
  @ParameterizedTest
  @ValueSource(strings = {"evil", "application/json;charset=evil", ";;;"})
  void aBrokenContentTypeOfARequestWithoutBodyIs415(String type) throws IOException {
    for (String path : new String[] {"/health", "/rules"}) {
      String answer =
          service.raw(
              "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: %s\r\n\r\n"
                  .formatted(path, type));
      assertThat(answer).as(path).startsWith("HTTP/1.1 415 ");
      assertRevealsNothing(answer);
    }
  }

  /** The answer to what was refused has another path, for which gzip is unknown. */
  @Test
  void aCompressedDataSetThatEndsEarlyIs400() throws IOException {
    String answer =
        service.raw(
            "POST /datasets HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Encoding: gzip\r\nContent-Length: 9999\r\n\r\n\u001f\u008b\b");
    assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContainIgnoringCase("accept-encoding");
  }

  @Test
  void noContentTypeIs415() throws IOException {
    assertThat(raw("/inspections", "X-Nothing: 1", RECORD)).startsWith("HTTP/1.1 415 ");
  }

  @Test
  void aVeryLongHeaderIsRefused() throws IOException {
    String answer = raw("/inspections", "Content-Type: " + "evil".repeat(20_000), RECORD);
    assertThat(answer).matches("(?s)HTTP/1.1 4(00|31) .*|");
    assertRevealsNothing(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "deflate", "gzip, gzip", "zstd", "evil<script>"})
  void unknownCompressionIs415(String coding) throws IOException {
    for (String path : new String[] {"/inspections", "/inspections/mapped", "/datasets"}) {
      String answer =
          raw(path, "Content-Type: application/json\r\nContent-Encoding: " + coding, RECORD);
      assertThat(answer).startsWith("HTTP/1.1 415 ").contains("application/problem+json");
      assertRevealsNothing(answer);
    }
    Answers.problem(
        service.post(
            "/inspections",
            "application/json",
            Bodies.gzip(RECORD.getBytes(UTF_8)),
            "Content-Encoding",
            "gzip"),
        415);
  }

  @Test
  void textOfTheBodyIsNeverRepeatedUnescaped() {
    String hostile = "\u202e\u2066<script>alert('x')</script>\\u0007\\u001b[31m{0}é";
    String record =
        "{\"id\": \""
            + hostile
            + "\", \"type\": \"full-inspection\", \"fieldwork\": [\"2018-05-02/2018-05-01\"], \""
            + hostile
            + "\": 1, \"areas\": [{\"code\": \""
            + hostile
            + "\"}]}";
    for (String path : new String[] {"/inspections", "/inspections/mapped"}) {
      JsonNode document = Answers.problem(service.post(path, "application/json", record), 422);
      assertThat(document.at("/problems/0/message").stringValue())
          .as("the value as the library shows it")
          .startsWith("\\u202E\\u2066<script>alert('x')</script>\\u0007\\u001B[31m{0}é");
      Answers.problem(service.post(path, "application/json", record.substring(5)), 400);
      Answers.problem(
          service.post(path, "application/json", record.replace("\"full-inspection\"", "1")), 400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%3Cscript%3Ealert(1)%3C/script%3E HTTP/1.1\r\nHost: x\r\n",
        "GET /evil%E2%80%AE HTTP/1.1\r\nHost: x\r\n",
        "GET /<evil> HTTP/1.1\r\nHost: x\r\n",
        "GET /\u0007evil HTTP/1.1\r\nHost: x\r\n",
        "GET /..%2f..%2fevil HTTP/1.1\r\nHost: x\r\n",
        "GET /../../evil HTTP/1.1\r\nHost: x\r\n",
        "GET /rules HTTP/1.1\r\nHost: evil<x>\r\n",
        "GET /rules HTTP/1.1\r\nHost: x\r\nAccept: evil<script>\r\n",
        "GET /inspections HTTP/1.1\r\nHost: x\r\n",
        "EVIL /inspections HTTP/1.1\r\nHost: x\r\n",
        "TRACE /rules HTTP/1.1\r\nHost: x\r\nX-A: evil\r\n",
        "GET /error HTTP/1.1\r\nHost: x\r\n",
        "GET /rules HTTP/9.9\r\nHost: x\r\n",
        "evil\r\n",
        "POST /inspections HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: -1\r\n",
        "POST /inspections HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\nContent-Length: 8\r\n",
        "POST /datasets HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: evil\r\n",
        "POST /datasets HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nevil\r\n",
        "POST /datasets HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
        "POST /inspections HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
        "POST /inspections/mapped HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
        "POST /inspections/mapped HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nevil\r\n"
      })
  void malformedRequestsAreRefusedWithoutRepeatingThem(String request) throws IOException {
    String answer = service.raw(request + "\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 (4\\d\\d|501|505) .*");
    assertRevealsNothing(answer.replaceAll("(?i)\"instance\":\"[!-~]*?\"", ""));
  }

  /** What follows a body with two conflicting lengths must not be treated as a second request. */
  @Test
  void aSmuggledRequestIsNotServed() throws IOException {
    String raw =
        """
        POST /datasets HTTP/1.1
        Host: x
        Content-Type: application/json
        Content-Length: 4
        Transfer-Encoding: chunked

        0

        GET /rules HTTP/1.1
        Host: x

        """;
    String answer = service.raw(raw.replace("\n", "\r\n"));
    assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2);
  }

  @Test
  void aSmallBodyNeverGetsAHugeResponse() {
    String name = "n".repeat(20_000);
    String twice = "{\"a\":1,\"a\":1},".repeat(2_000);
    String record = "{\"id\":\"a\",\"type\":\"t\",\"" + name + "\":[" + twice + "1]}";
    for (String path : new String[] {"/inspections", "/inspections/mapped"}) {
      String answer = service.post(path, "application/json", record).body();
      assertThat(answer).hasSizeLessThan(1 << 20);
    }
  }
}
