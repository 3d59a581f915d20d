package io.github.openinspections.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** One inspection, read from its bytes by the service. */
class InspectionEndpointTest {
  private static final String PATH = "/inspections";
  private static final String JSON = "application/json";
  private static final String START = "{\"id\": \"a/1\", \"type\": \"full-inspection\",\n ";

  private static HttpResponse<String> post(String body) {
    return RunningService.standard().post(PATH, JSON, body);
  }

  @Test
  void anInspectionWithoutErrorsIsAnsweredWithItsOtherProblems() {
    HttpResponse<String> answer =
        post(START + "\"fieldwork\": [\"2018-05\"], \"quotes\": [{\"text\": \"Good.\"}]}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(JSON);
    assertThat(Answers.json(answer).get("id").stringValue()).isEqualTo("a/1");
    assertThat(Answers.lines(Answers.json(answer))).containsExactly("QUO-002 /quotes/0 2:39");
  }

  @Test
  void anInspectionThatBreaksRulesIs422WithPointersAndPositions() {
    JsonNode document =
        Answers.problem(
            post(
                START
                    + "\"fieldwork\": [\"2018-05-02/2018-05-01\"], \"areas\": [{\"code\": \"3\"}]}"),
            422);
    assertThat(Answers.lines(document))
        .containsExactly("ARE-001 /areas/0/code 2:61", "INS-001 /fieldwork/0 2:16");
    assertThat(document.get("type").stringValue())
        .isEqualTo("urn:openinspections:problem:breaks-rules");
    assertThat(document.at("/problems/1/message").stringValue())
        .isEqualTo("a/1: 2018-05-02/2018-05-01 ends before it begins");
    assertThat(document.get("problemCount").intValue()).isEqualTo(2);
  }

  @Test
  void anUnreadableInspectionIs400WithPointersAndPositions() {
    JsonNode document = Answers.problem(post("{\"id\": \"\",\n \"fieldwork\": \"2016-05\"}"), 400);
    assertThat(Answers.lines(document))
        .containsExactly("SHP-002 /fieldwork 2:15", "SHP-005 /id 1:8", "SHP-001 /type 1:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<html>", "", " ", "{", "nul", "null", "[]", "1", "{\"id\":\"a\"} {}", "\u0000"})
  void malformedJsonIs400(String body) {
    JsonNode document = Answers.problem(post(body), 400);
    assertThat(document.get("type").stringValue())
        .isIn("urn:openinspections:problem:unreadable", "about:blank");
  }

  @Test
  void otherEncodingsAre400() {
    byte[] utf16 = "{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_16);
    JsonNode document = Answers.problem(RunningService.standard().post(PATH, JSON, utf16), 400);
    assertThat(Answers.lines(document)).containsExactly("SYN-002  1:1");
  }

  @Test
  void aBodyAboveTheLimitIs413WhetherItsLengthIsAnnouncedOrNot() {
    byte[] exact =
        (START + "\"title\": \"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
    for (String path : new String[] {PATH, PATH + "/mapped"}) {
      RunningService service = RunningService.standard();
      JsonNode announced = Answers.problem(service.post(path, JSON, exact), 413);
      assertThat(announced.get("mostBytes").intValue()).isEqualTo(1 << 20);
      Answers.problem(service.post(path, JSON, Bodies.unannounced(exact)), 413);
    }
  }

  @Test
  void aBodyUpToTheLimitIsRead() {
    String start = START + "\"fieldwork\": [\"2018\"], \"title\": \"";
    String body = start + "x".repeat((1 << 20) - start.length() - 2) + "\"}";
    assertThat(post(body).statusCode()).isEqualTo(200);
    assertThat(post(body + " ").statusCode()).isEqualTo(413);
  }
}
