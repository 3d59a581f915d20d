package io.github.openinspections.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.host.TinyApplication;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.validation.InspectionValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An application of twenty lines, in which nothing is configured. */
class TinyApplicationTest {
  private static final Path SOURCE =
      Path.of("src/test/java/io/github/openinspections/host/TinyApplication.java");

  private final Host application = Host.of(TinyApplication.class);

  private MockHttpServletResponse post(String body) throws Exception {
    return application.post("/inspections", body);
  }

  private JsonNode refused(String body, int status) throws Exception {
    MockHttpServletResponse answer = post(body);
    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    JsonNode document = Host.json(answer);
    assertThat(document.get("status").intValue()).isEqualTo(status);
    return document;
  }

  @Test
  void hasTwentyLines() throws Exception {
    assertThat(Files.readAllLines(SOURCE)).hasSizeLessThanOrEqualTo(25);
  }

  @Test
  void anInspectionIsReadAndWritten() throws Exception {
    String inspection = "{\"id\":\"x/1\",\"type\":\"full-inspection\",\"fieldwork\":[\"2018-05\"]}";
    MockHttpServletResponse answer = post(inspection);

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(Host.json(answer)).isEqualTo(JsonMapper.shared().readTree(inspection));
  }

  @Test
  void aBrokenRuleIs422WithLineAndColumn() throws Exception {
    JsonNode document =
        refused(
            "{\"id\": \"x/1\", \"type\": \"full-inspection\",\n"
                + " \"fieldwork\": [\"2018-05-02/2018-05-01\"], \"areas\": [{\"code\": \"3\"}]}",
            422);

    assertThat(Host.lines(document))
        .containsExactly("ARE-001 /areas/0/code 2:61", "INS-001 /fieldwork/0 2:16");
    assertThat(document.get("problemCount").intValue()).isEqualTo(2);
    assertThat(document.get("type").stringValue())
        .isEqualTo("urn:openinspections:problem:breaks-rules");
    assertThat(document.get("instance").stringValue()).isEqualTo("/inspections");
    assertThat(document.at("/problems/1/message").stringValue())
        .isEqualTo("x/1: 2018-05-02/2018-05-01 ends before it begins");
    assertThat(document.at("/problems/1/severity").stringValue()).isEqualTo("error");
  }

  @Test
  void aBrokenShapeIs400WithLineAndColumn() throws Exception {
    assertThat(Host.lines(refused("{\"id\": \"\",\n \"fieldwork\": \"2016-05\"}", 400)))
        .containsExactly("SHP-002 /fieldwork 2:15", "SHP-005 /id 1:8", "SHP-001 /type 1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", " ", "{", "null", "[]", "1", "{\"id\":\"a\"} {}", "\u0000"})
  void whatIsNoInspectionIs400(String body) throws Exception {
    assertThat(Host.lines(refused(body, 400))).isNotEmpty().allMatch(line -> line.contains(" 1:"));
  }

  @Test
  void aLargeBodyIs413() throws Exception {
    assertThat(
            refused("{\"id\": \"" + "x".repeat(1 << 20) + "\"}", 413).get("mostBytes").intValue())
        .isEqualTo(1 << 20);
  }

  @Test
  void textOfTheBodyComesBackAsAsciiWithoutMarkup() throws Exception {
    String hostile = "\u202e\u009b<script>it's {0} ${7*7} é";
    String answer =
        post("{\"id\": \"x\", \"type\": \"full-inspection\", \"areas\": [{\"code\": \""
                + hostile
                + "\"}], \"fieldwork\": [\"2018-05-02/2018-05-01\"], \""
                + hostile
                + "\": 1}")
            .getContentAsString();

    assertThat(answer).matches("\\p{ASCII}*").doesNotContain("<", ">", "'", "&");
    assertThat(JsonMapper.shared().readTree(answer).at("/problems/0/message").stringValue())
        .contains("<script>it's {0} ${7*7} é");
  }

  /** Spring looks up every path in the value, so it must find each path that a rule can report. */
  @Test
  void everyRuleIsAnsweredAsTheValidatorReportsIt() throws Exception {
    for (String body : Bodies.breakingEachRule()) {
      List<String> errors =
          InspectionValidator.standard().validate(InspectionReader.json().read(body)).stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .map(TinyApplicationTest::line)
              .toList();
      if (errors.isEmpty()) {
        assertThat(post(body).getStatus()).as(body).isEqualTo(200);
      } else {
        assertThat(Host.lines(refused(body, 422))).isEqualTo(errors);
      }
    }
  }

  private static String line(Problem problem) {
    Position place = problem.position().orElseThrow();
    return "%s %s %s:%s".formatted(problem.rule(), problem.pointer(), place.line(), place.column());
  }
}
