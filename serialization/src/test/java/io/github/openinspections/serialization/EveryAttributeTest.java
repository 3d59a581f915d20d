package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.JsonAttributes.Attribute;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every attribute of every type. */
class EveryAttributeTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNode MAXIMAL = MAPPER.readTree(Golden.text("maximal.json"));

  /** The schema's names of types, and ours. */
  private static final Map<String, String> EXPECTED =
      Map.of(
          "string", "text",
          "integer", "whole number",
          "number", "number",
          "array", "list",
          "object", "object");

  private static final Map<String, String> VALUES = values();

  private static Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("number", "5.5");
    values.put("text", "\"text\"");
    values.put("boolean", "true");
    values.put("object", "{\"a\": [{\"b\": 1}]}");
    values.put("list", "[{\"id\": 1}, [2]]");
    return values;
  }

  static List<Attribute> attributes() {
    return JsonAttributes.ofMaximalRecord();
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void aWrongTypeIsOneProblemAtThePlace(Attribute attribute) {
    String expected = Objects.requireNonNull(EXPECTED.get(attribute.type()));
    VALUES.forEach(
        (found, json) -> {
          if (!expected.endsWith(found)) {
            String text = with(attribute.pointer(), json);
            String belongs = expected + (isTexts(attribute) ? " of texts" : "");
            assertProblems(
                text,
                "SHP-002 "
                    + attribute.pointer()
                    + " "
                    + place(text, attribute.pointer())
                    + (attribute.definition().equals("Inspection/id")
                        ? " a record without id: "
                        : " ID: ")
                    + ("expected " + belongs + ", found " + found));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void nullIsAbsentUnlessRequiredOrInAList(Attribute attribute) {
    String text = with(attribute.pointer(), "null");
    String id = attribute.definition().equals("Inspection/id") ? " a record without id: " : " ID: ";
    if (attribute.isElement()) {
      assertProblems(
          text,
          "SHP-002 "
              + attribute.pointer()
              + " "
              + place(text, attribute.pointer())
              + (" ID: expected " + EXPECTED.get(attribute.type()) + ", found null"));
    } else if (attribute.required()) {
      assertProblems(
          text,
          "SHP-001 "
              + attribute.pointer()
              + " "
              + place(text, parent(attribute.pointer()))
              + (id + "the required property \"" + last(attribute) + "\" is missing"));
    } else {
      assertProblems(text);
      assertThat(InspectionReader.json().read(text).inspection())
          .isEqualTo(InspectionReader.json().read(without(attribute.pointer())).inspection());
    }
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void theSecondOfTwoIsOneProblemAtItsPlace(Attribute attribute) {
    if (attribute.isElement()) {
      return;
    }
    String text = MAXIMAL.toString();
    String first = "\"" + last(attribute) + "\":" + MAXIMAL.at(attribute.pointer()) + ",";
    int within = indexOf(text, parent(attribute.pointer())) + 1;
    String twice = text.substring(0, within) + first + text.substring(within);
    long second = offset(text, attribute.pointer()) + Utf8Length.of(first);

    List<Problem> errors = errors(InspectionReader.json().read(twice));
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).rule()).isEqualTo("SYN-004");
    assertThat(errors.get(0).pointer()).isEqualTo(attribute.pointer());
    assertThat(errors.get(0).position().map(Position::offset).orElseThrow()).hasValue(second);
    assertThat(errors.get(0).arguments()).containsExactly(Map.entry("property", last(attribute)));
  }

  private static void assertProblems(String text, String... problems) {
    assertThat(Transcript.problems(errors(InspectionReader.json().read(text))))
        .as(text)
        .containsExactlyElementsOf(
            List.of(problems).stream()
                .map(problem -> problem.replace(" ID: ", " https://example.org/inspections/1: "))
                .toList());
  }

  /** All but the one unknown property of the maximal record. */
  private static List<Problem> errors(Entry entry) {
    return entry.problems().stream().filter(p -> !p.pointer().equals("/unknown")).toList();
  }

  private static boolean isTexts(Attribute attribute) {
    return attribute.definition().endsWith("/identifiers");
  }

  private static String last(Attribute attribute) {
    return attribute.pointer().substring(attribute.pointer().lastIndexOf('/') + 1);
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static String with(String pointer, String json) {
    return replaced(pointer, MAPPER.readTree(json)).toPrettyString();
  }

  private static String without(String pointer) {
    JsonNode copy = MAXIMAL.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
    return copy.toString();
  }

  private static JsonNode replaced(String pointer, JsonNode value) {
    JsonNode copy = MAXIMAL.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode owner = copy.at(place.head());
    if (owner instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) owner).set(place.last().getMatchingProperty(), value);
    }
    return copy;
  }

  private static String place(String text, String pointer) {
    Position place = Objects.requireNonNull(Places.of(text).get(pointer), pointer);
    return place.line() + ":" + place.column() + "@" + place.offset().getAsLong();
  }

  private static long offset(String text, String pointer) {
    Position place = Objects.requireNonNull(Places.of(text).get(pointer), pointer);
    return place.offset().getAsLong();
  }

  private static int indexOf(String text, String pointer) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new String(bytes, 0, (int) offset(text, pointer), StandardCharsets.UTF_8).length();
  }
}
