package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;

/**
 * Extensions with values that JSON has not, from trees, binary formats and lenient parsers: they
 * are kept as Jackson writes them, or refused. What is read can always be written.
 */
class ForeignValuesTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new InspectionsModule()).build();

  private static final List<ObjectMapper> BINARY =
      List.of(
          CBORMapper.builder().addModule(new InspectionsModule()).build(),
          SmileMapper.builder().addModule(new InspectionsModule()).build());

  /** They include the third alphabet of base64, and no multiple of three. */
  private static final byte[] BYTES = {-1, -17, -66, 0, 7};

  private static final String TEXT = '"' + Base64.getEncoder().encodeToString(BYTES) + '"';

  /** A way in which values come to a mapper without being JSON. */
  enum Way {
    CBOR {
      @Override
      Inspection read(Object value) {
        ObjectMapper cbor = CBORMapper.builder().addModule(new InspectionsModule()).build();
        return cbor.readValue(cbor.writeValueAsBytes(least(value)), Inspection.class);
      }
    },
    SMILE {
      @Override
      Inspection read(Object value) {
        ObjectMapper smile = SmileMapper.builder().addModule(new InspectionsModule()).build();
        return smile.readValue(smile.writeValueAsBytes(least(value)), Inspection.class);
      }
    },
    CONVERSION {
      @Override
      Inspection read(Object value) {
        return JSON.convertValue(least(value), Inspection.class);
      }
    },
    TREE {
      @Override
      Inspection read(Object value) {
        ObjectNode tree = JSON.createObjectNode().put("id", "a").put("type", "inspection");
        return JSON.treeToValue(tree.putPOJO("x-b", value), Inspection.class);
      }
    };

    abstract Inspection read(Object value);
  }

  static List<Way> ways() {
    return List.of(Way.values());
  }

  private static Map<String, Object> least(Object value) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", "a");
    record.put("type", "inspection");
    record.put("x-b", value);
    return record;
  }

  @ParameterizedTest
  @MethodSource("ways")
  void bytesAreKeptAsBase64(Way way) {
    Inspection read = way.read(BYTES);

    assertThat(read.extensions()).containsExactly(Extension.of("x-b", TEXT));
    assertThat(InspectionReader.json().read(InspectionWriter.json().toText(read)).inspection())
        .contains(read);
    assertThat(JSON.readTree(JSON.writeValueAsString(read)).get("x-b").binaryValue())
        .isEqualTo(BYTES);
  }

  @Test
  void bytesInAListOfATree() {
    ObjectNode tree = JSON.createObjectNode().put("id", "a").put("type", "inspection");
    tree.put("x-a", BYTES).putArray("x-b").add(BYTES).addNull().addPOJO(null).add(true);

    assertThat(JSON.treeToValue(tree, Inspection.class).extensions())
        .containsExactly(
            Extension.of("x-a", TEXT), Extension.of("x-b", "[" + TEXT + ",null,null,true]"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void numbersThatAreNoneAreRefused(double number) {
    for (Way way : List.of(Way.CBOR, Way.SMILE, Way.CONVERSION)) {
      for (Object value : List.of(number, (float) number)) {
        InspectionFormatException thrown = thrown(() -> way.read(Map.of("c", List.of(1, value))));

        assertThat(thrown.problems()).as("%s", way).hasSize(1);
        Problem problem = thrown.problems().get(0);
        assertThat(problem.rule()).isEqualTo("SHP-002");
        assertThat(problem.pointer()).isEqualTo("/x-b/c/1");
        assertThat(problem.message())
            .isEqualTo("a: expected a value that JSON has, found " + number);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aScoreThatIsNoNumberIsRefusedForThat(double number) {
    Map<String, Object> judgement = Map.of("aspect", "a", "score", Map.of("value", number));
    Map<String, Object> record =
        Map.of("id", "a", "type", "inspection", "judgements", List.of(judgement));
    for (ObjectMapper binary : BINARY) {
      InspectionFormatException thrown =
          thrown(() -> binary.readValue(binary.writeValueAsBytes(record), Inspection.class));

      assertThat(thrown.problems())
          .extracting(Problem::message)
          .singleElement()
          .asString()
          .endsWith(": expected a value that JSON has, found " + number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "-Infinity", "Infinity", "+5", ".5", "5.", "007", "-.5", "+0.5"})
  void numbersOfALenientParserAreWritableOrRefused(String number) {
    JsonMapper lenient =
        JSON.rebuild()
            .enable(
                JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .build();
    byte[] json =
        ("{\"id\":\"a\",\"type\":\"inspection\",\"x-b\":" + number + "}")
            .getBytes(StandardCharsets.UTF_8);
    try {
      Inspection read = lenient.readValue(json, Inspection.class);
      assertThat(InspectionReader.json().read(InspectionWriter.json().toText(read)).inspection())
          .contains(read);
    } catch (InspectionFormatException refused) {
      assertThat(refused.problems()).extracting(Problem::rule).containsExactly("SHP-002");
    }
  }

  @Test
  void numbersOfJsonAreKept() {
    BigInteger large = BigInteger.TEN.pow(30);
    for (Way way : List.of(Way.CBOR, Way.SMILE, Way.CONVERSION)) {
      assertThat(way.read(List.of(0, -12, 2.5, 1e-30, large)).extensions())
          .as("%s", way)
          .containsExactly(Extension.of("x-b", "[0,-12,2.5,1.0E-30," + large + "]"));
    }
  }

  /** Smile is the narrowest of these formats; a text of the digits is not a number less. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e99999999999",
        "-2.50E-99999999999",
        "1e2147483648",
        "100e2147483647",
        "1e-2147483648",
        "1e1073741824",
        "1.0e-1073741823"
      })
  void numbersThatOnlyTextCanHoldAreTextsElsewhere(String number) {
    Inspection read = read(number);
    Inspection text = read('"' + number + '"');

    assertThat(InspectionReader.json().read(InspectionWriter.json().toText(read)).inspection())
        .contains(read);
    assertThat(JSON.readValue(JSON.writeValueAsBytes(read), Inspection.class)).isEqualTo(read);
    assertThat(JSON.treeToValue(JSON.valueToTree(read), Inspection.class)).isEqualTo(text);
    for (ObjectMapper mapper : BINARY) {
      assertThat(mapper.readValue(mapper.writeValueAsBytes(read), Inspection.class))
          .isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+1073741823", "1E-1073741823", "-2.50E-400"})
  void numbersOfGreatExponentsAreNumbersEverywhere(String number) {
    Inspection read = read(number);

    assertThat(JSON.valueToTree(read).get("x-b").isNumber()).isTrue();
    for (ObjectMapper mapper : BINARY) {
      assertThat(mapper.readValue(mapper.writeValueAsBytes(read), Inspection.class))
          .isEqualTo(read);
    }
  }

  private static Inspection read(String value) {
    String json = Records.with("'x-b': " + value);
    return InspectionReader.json().read(json).inspection().orElseThrow();
  }

  /** A host's own type in a tree, which Jackson would write by its rules, and we have none. */
  record Own(@JsonValue String text) {}

  @Test
  void otherObjectsAreRefused() {
    assertThat(thrown(() -> Way.TREE.read(new Own("b"))).problems())
        .extracting(Problem::message)
        .containsExactly("a: expected a value that JSON has, found something else");
  }

  private static InspectionFormatException thrown(Runnable task) {
    return catchThrowableOfType(InspectionFormatException.class, task::run);
  }
}
