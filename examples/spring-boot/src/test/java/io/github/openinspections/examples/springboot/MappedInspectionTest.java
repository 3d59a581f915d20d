package io.github.openinspections.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.RuleBook;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** One inspection, read by the starter and checked by Spring's validator. */
class MappedInspectionTest {
  private static HttpResponse<String> post(String body) {
    return RunningService.standard().post("/inspections/mapped", "application/json", body);
  }

  private static String text(Inspection inspection) {
    return InspectionWriter.json().compact().toText(inspection);
  }

  static Stream<Inspection> examples() {
    return RuleBook.standard().rules().stream()
        .flatMap(rule -> Stream.of(rule.breakingExample(), rule.keepingExample()));
  }

  private static List<Problem> errors(Inspection inspection) {
    return InspectionValidator.standard()
        .validate(InspectionReader.json().read(text(inspection)))
        .stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private static String line(Problem problem) {
    Position place = problem.position().orElseThrow();
    return "%s %s %s:%s".formatted(problem.rule(), problem.pointer(), place.line(), place.column());
  }

  /** Spring looks up every path in the value, so it must find each path that a rule can report. */
  @ParameterizedTest
  @MethodSource("examples")
  void everyRuleReportsTheSameAsTheValidator(Inspection inspection) {
    List<Problem> errors = errors(inspection);
    HttpResponse<String> answer = post(text(inspection));
    if (errors.isEmpty()) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(Answers.json(answer))
          .isEqualTo(tools.jackson.databind.json.JsonMapper.shared().readTree(text(inspection)));
    } else {
      JsonNode document = Answers.problem(answer, 422);
      assertThat(Answers.lines(document))
          .isEqualTo(errors.stream().map(MappedInspectionTest::line).toList());
      assertThat(document.get("problems").valueStream().map(p -> p.get("message").stringValue()))
          .containsExactlyElementsOf(errors.stream().map(Problem::message).toList());
    }
  }

  @Test
  void theExamplesIncludeValidAndBrokenInspections() {
    assertThat(examples().map(MappedInspectionTest::errors))
        .anyMatch(List::isEmpty)
        .anyMatch(errors -> !errors.isEmpty());
  }

  @Test
  void textsWithBracesAndApostrophesAreKept() {
    JsonNode document =
        Answers.problem(
            post(
                "{\"id\": \"it's {0} ${7*7} %s\", \"type\": \"full-inspection\","
                    + " \"fieldwork\": [\"2018-05-02/2018-05-01\"]}"),
            422);
    assertThat(document.at("/problems/0/message").stringValue())
        .isEqualTo("it's {0} ${7*7} %s: 2018-05-02/2018-05-01 ends before it begins");
  }

  @Test
  void anUnreadableInspectionIs400WithAllItsProblems() {
    JsonNode document = Answers.problem(post("{\"id\": \"\", \"fieldwork\": \"2016-05\"}"), 400);
    assertThat(Answers.lines(document).stream().map(line -> line.split(" ", -1)[0]))
        .containsExactlyInAnyOrder("SHP-001", "SHP-002", "SHP-005");
    for (String broken :
        new String[] {"<html>", "", "null", "[]", "{\"id\"", "{\"id\":\"a\"} {}"}) {
      Answers.problem(post(broken), 400);
    }
  }
}
