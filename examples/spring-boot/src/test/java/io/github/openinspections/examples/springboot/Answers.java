package io.github.openinspections.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads responses for tests. */
final class Answers {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Answers() {}

  static JsonNode json(HttpResponse<String> answer) {
    return MAPPER.readTree(answer.body());
  }

  static JsonNode problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.body()).matches("\\p{ASCII}*").doesNotContain("<", ">", "Exception", "\tat ");
    JsonNode document = json(answer);
    assertThat(document.get("status").intValue()).isEqualTo(status);
    return document;
  }

  /** The problems as lines: rule, pointer and, if known, the position. */
  static List<String> lines(JsonNode document) {
    List<String> lines = new ArrayList<>();
    for (JsonNode problem : document.get("problems")) {
      String place =
          problem.has("line") ? " " + problem.get("line") + ":" + problem.get("column") : "";
      lines.add(
          problem.get("rule").stringValue() + " " + problem.get("pointer").stringValue() + place);
    }
    return lines;
  }
}
