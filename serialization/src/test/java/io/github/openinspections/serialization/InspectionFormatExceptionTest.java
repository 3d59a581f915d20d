package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.LevelCode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A host's {@code mapper.readValue}: strict, and one exception lists everything. */
class InspectionFormatExceptionTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InspectionsModule()).build();

  private static final String BAD =
      Records.json(
          "{'id': 5,\n 'type': '', 'asOf': '2016-5',\n 'quotes': [{'txt': 'é', 'x': 1, 'x': 2}]}");

  private static final String[] PROBLEMS = {
    "SHP-003 /asOf 2:22 inspection: \"2016-5\" is not a date: YYYY, YYYY-MM or YYYY-MM-DD",
    "SHP-002 /id 1:8 inspection: expected text, found number",
    "SHP-001 /quotes/0/text 3:13 inspection: the required property \"text\" is missing",
    "SHP-006 /quotes/0/txt 3:21 inspection: unknown property \"txt\", kept as it is;"
        + " did you mean \"text\"?",
    "SHP-006 /quotes/0/x 3:31 inspection: unknown property \"x\", kept as it is",
    "SYN-004 /quotes/0/x 3:39 inspection: duplicate property \"x\"",
    "SHP-005 /type 2:10 inspection: \"\" is not a code (not empty, no white space at its ends)"
  };

  /** A host's own type. */
  record Visit(String name, @Nullable Inspection inspection, List<Inspection> others) {}

  @Test
  void listsEverything() {
    InspectionFormatException thrown = thrown(m -> m.readValue(BAD, Inspection.class));

    assertThat(Transcript.problems(thrown.problems())).containsExactly(PROBLEMS);
    assertThat(thrown).isInstanceOf(DatabindException.class);
    assertThat(thrown.getOriginalMessage().lines())
        .hasSize(1 + PROBLEMS.length)
        .startsWith("Cannot be read as Inspection:")
        .contains("SHP-002 /id: inspection: expected text, found number");
  }

  @Test
  void namesTheRecordByItsId() {
    InspectionFormatException thrown =
        thrown(m -> m.readValue(Records.json("{'id': 'b', 'asOf': 1}"), Inspection.class));

    assertThat(Transcript.problems(thrown.problems()))
        .containsExactly(
            "SHP-002 /asOf 1:21 b: expected text, found number",
            "SHP-001 /type 1:1 b: the required property \"type\" is missing");
    assertThat(thrown.problems()).extracting(p -> p.id().orElseThrow()).containsOnly("b");
  }

  @Test
  void insideOfAHostsOwnRecord() {
    InspectionFormatException thrown =
        thrown(
            m ->
                m.readValue(
                    Records.json("{'name': 'a',\n'inspection': {'id': 'b', 'type': 1}}"),
                    Visit.class));

    assertThat(Transcript.problems(thrown.problems()))
        .containsExactly("SHP-002 /type 2:35 b: expected text, found number");
    assertThat(thrown.getPathReference()).contains("Visit[\"inspection\"]");
  }

  @Test
  void insideOfAList() {
    InspectionFormatException thrown =
        thrown(
            m ->
                m.readValue(
                    "[" + Records.LEAST + ",\n" + BAD + "]",
                    new TypeReference<List<Inspection>>() {}));

    assertThat(thrown.problems()).hasSize(PROBLEMS.length);
    assertThat(thrown.problems().get(0).position().orElseThrow().line()).isEqualTo(3);
    assertThat(thrown.getPathReference()).contains("ArrayList[1]");
  }

  @Test
  void aHostsOwnRecordIsReadAndWritten() {
    Visit visit = new Visit("a", MaximalRecord.inspection(), List.of(MaximalRecord.inspection()));

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(visit), Visit.class)).isEqualTo(visit);
    assertThat(
            MAPPER.readValue(
                Records.json("{'name': 'a', 'inspection': null, 'others': []}"), Visit.class))
        .isEqualTo(new Visit("a", null, List.of()));
  }

  @Test
  void aHostsSettingsDoNotChangeIt() {
    JsonMapper lenient =
        MAPPER
            .rebuild()
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    JsonMapper strict =
        MAPPER
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    for (JsonMapper host : List.of(lenient, strict)) {
      assertThat(
              Transcript.problems(thrown(host, m -> m.readValue(BAD, Inspection.class)).problems()))
          .containsExactly(PROBLEMS);
      assertThat(host.readValue(Records.with("'X': 1"), Inspection.class).extensions()).hasSize(1);
    }
  }

  /** The host's parser itself stops there. */
  @Test
  void aHostThatForbidsRepetitionsGetsTheSameRule() {
    JsonMapper strict =
        MAPPER.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    assertThat(
            Transcript.problems(
                thrown(
                        strict,
                        m ->
                            m.readValue(
                                Records.json("{'asOf': 1, 'id': 'a', 'id': 'b'}"),
                                Inspection.class))
                    .problems()))
        .containsExactly(
            "SYN-004 - 1:28 a: duplicate property \"id\"",
            "SHP-002 /asOf 1:10 a: expected text, found number");
  }

  @Test
  void aSyntaxErrorComesWithWhatWasFoundBefore() {
    InspectionFormatException thrown =
        thrown(m -> m.readValue(Records.json("{'id': 5,\n'title' 'x'}"), Inspection.class));

    assertThat(Transcript.problems(thrown.problems()))
        .containsExactly(
            "SYN-001 - 2:9 inspection: not JSON: Unexpected character ('\"' (code 34)):"
                + " was expecting a colon to separate property name and value",
            "SHP-002 /id 1:8 inspection: expected text, found number");
    assertThat(thrown).hasCauseInstanceOf(StreamReadException.class);
  }

  @Test
  void aCutTextIsReportedAsCut() {
    InspectionFormatException thrown =
        thrown(m -> m.readValue(Records.json("{'id': 5, 'title': 'x"), Inspection.class));

    assertThat(thrown.problems()).extracting(Problem::rule).containsExactly("SHP-002", "SYN-005");
  }

  @Test
  void aTreeHasNoPlaces() {
    InspectionFormatException thrown =
        thrown(m -> m.treeToValue(m.readTree(Records.json("{'id': 5}")), Inspection.class));

    assertThat(Transcript.problems(thrown.problems()))
        .containsExactly(
            "SHP-002 /id nowhere inspection: expected text, found number",
            "SHP-001 /type nowhere inspection: the required property \"type\" is missing");
  }

  @Test
  void everyTypeCanBeReadByItself() {
    assertThat(MAPPER.readValue("\"2016-05\"", PartialDate.class))
        .isEqualTo(PartialDate.parse("2016-05"));
    assertThat(thrown(m -> m.readValue("\"2016-5\"", PartialDate.class)).problems())
        .extracting(Problem::rule)
        .containsExactly("SHP-003");
  }

  @Test
  void saysWhatCannotBeRead() {
    assertThat(message("\"2016-5\"", PartialDate.class))
        .isEqualTo(
            "Cannot be read as PartialDate:\n"
                + "SHP-003: the value: \"2016-5\" is not a date: YYYY, YYYY-MM or YYYY-MM-DD");
    assertThat(message("[]", LevelCode.class))
        .isEqualTo("Cannot be read as LevelCode:\nSHP-002: the value: expected text, found list");
    assertThat(message("5", Inspection.class))
        .isEqualTo(
            "Cannot be read as Inspection:\nSHP-002: inspection: expected object, found number");
    assertThat(message("{}", ValidationReport.class).lines())
        .startsWith("Cannot be read as ValidationReport:")
        .contains("SHP-001 /rules: the report: the required property \"rules\" is missing");
    assertThat(message("5", AcceptedFindings.class))
        .isEqualTo(
            "Cannot be read as AcceptedFindings:\n"
                + "SHP-002: the list of accepted findings: expected object, found number");
  }

  private static String message(String json, Class<?> type) {
    return thrown(m -> m.readValue(json, type)).getOriginalMessage();
  }

  @Test
  void theModuleIsFoundByServiceLoading() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();

    assertThat(found.readValue(Records.LEAST, Inspection.class).id()).isEqualTo("a");
  }

  @Test
  void withoutTheModuleAHostCannotReadAnInspection() {
    assertThatThrownBy(() -> new JsonMapper().readValue(Records.LEAST, Inspection.class))
        .isInstanceOf(JacksonException.class)
        .isNotInstanceOf(InspectionFormatException.class);
  }

  private static InspectionFormatException thrown(Function<JsonMapper, Object> reading) {
    return thrown(MAPPER, reading);
  }

  private static InspectionFormatException thrown(
      JsonMapper host, Function<JsonMapper, Object> reading) {
    return catchThrowableOfType(InspectionFormatException.class, () -> reading.apply(host));
  }
}
