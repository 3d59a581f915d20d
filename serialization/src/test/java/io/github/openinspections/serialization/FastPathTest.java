package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.serialization.JsonAttributes.Attribute;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.reading.BothWays;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the fast path accepts, the binding tables accept with an equal value. */
class FastPathTest {
  /** Limits that some of the records here reach, and others do not. */
  static final Limits NARROW = Limits.builder().nesting(4).textLength(30).numberLength(3).build();

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String MAXIMAL = Golden.text("maximal.json");

  static List<Attribute> attributes() {
    return JsonAttributes.ofMaximalRecord();
  }

  @Provide
  Arbitrary<Inspection> inspections() {
    return Sayable.inspections();
  }

  private static boolean agree(byte[] json) {
    BothWays.agree(json, NARROW);
    BothWays.agree(json, Fuzzing.SMALL);
    return BothWays.agree(json, Limits.DEFAULT);
  }

  private static boolean agree(String json) {
    return agree(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsTheMaximalRecord() {
    assertThat(agree(MAXIMAL)).isTrue();
  }

  /** Whatever is written is read on the fast path. */
  @Property
  void readsWhatIsWritten(@ForAll("inspections") Inspection inspection) {
    assertThat(agree(Written.pretty(inspection))).isTrue();
    assertThat(agree(Written.compact(inspection))).isTrue();
  }

  /** A record with the attribute and nothing else but what is required. */
  @ParameterizedTest
  @MethodSource("attributes")
  void readsEveryAttributeAlone(Attribute attribute) {
    JsonNode record = MAPPER.readTree(MAXIMAL);
    keepOnly(record, "", attribute.pointer());

    assertThat(record.at(attribute.pointer()).isMissingNode()).isFalse();
    assertThat(agree(record.toString())).as(record.toString()).isTrue();
  }

  private static void keepOnly(JsonNode node, String pointer, String kept) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        String below = pointer + "/" + name;
        if (!kept.startsWith(below) && !isRequired(below)) {
          object.remove(name);
        } else {
          keepOnly(object.get(name), below, kept);
        }
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        keepOnly(list.get(i), pointer + "/" + i, kept);
      }
    }
  }

  private static boolean isRequired(String pointer) {
    return attributes().stream().anyMatch(a -> a.pointer().equals(pointer) && a.required());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, ' ', '"', ',', '0', 'n', '\\', ']', '{', '}', 0x80, 0xC3, 0xFF})
  void agreesAboutEveryByteReplaced(int replacement) {
    byte[] json = MAPPER.readTree(MAXIMAL).toString().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < json.length; i++) {
      byte[] broken = json.clone();
      broken[i] = (byte) replacement;
      BothWays.agree(broken, Limits.DEFAULT);
    }
  }

  @Test
  void agreesAboutEveryByteLeftOutOrTheLast() {
    byte[] json = MAPPER.readTree(MAXIMAL).toString().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < json.length; i++) {
      byte[] without = Arrays.copyOf(json, json.length - 1);
      System.arraycopy(json, i + 1, without, i, json.length - i - 1);
      BothWays.agree(without, Limits.DEFAULT);
      assertThat(BothWays.agree(Arrays.copyOf(json, i), Limits.DEFAULT)).isFalse();
    }
  }

  /** Objects of earlier records are found by their bytes; a byte changed, and they are others. */
  @ParameterizedTest
  @ValueSource(ints = {' ', '"', '}', 0x80})
  void recordsReadBeforeChangeNothing(int replacement) {
    byte[] json = MAPPER.readTree(MAXIMAL).toString().getBytes(StandardCharsets.UTF_8);
    FastReader used = new FastReader(Limits.DEFAULT);
    for (int i = 0; i < json.length; i++) {
      byte[] broken = json.clone();
      broken[i] = (byte) replacement;
      read(used, json);
      assertThat(read(used, broken)).isEqualTo(read(new FastReader(Limits.DEFAULT), broken));
    }
  }

  private static Optional<Inspection> read(FastReader reader, byte[] json) {
    return Optional.ofNullable(reader.read(json, 0, json.length, FastReader.End.TEXT));
  }

  private static Optional<Inspection> read(FastReader reader, String more) {
    return read(reader, Records.with(more).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void equalObjectsOfRecordsAreOneValue() {
    FastReader reader = new FastReader(Limits.DEFAULT);
    String area = "'areas': [{'name': 'Fife', 'code': 'S12000047'}]";
    read(reader, area);
    Inspection second = read(reader, area).orElseThrow();
    Inspection third = read(reader, area + ", 'title': 'Another'").orElseThrow();

    assertThat(third.areas().get(0)).isSameAs(second.areas().get(0));
  }

  /** The line over the end of a window is read as a text. */
  @Test
  void theyAreOneValueFromWindowToWindow() {
    FastReader reader = new FastReader(Limits.DEFAULT);
    byte[] line =
        (Records.with("'areas': [{'name': 'Fife', 'code': 'S12000047'}]") + "\n")
            .getBytes(StandardCharsets.UTF_8);
    FastReader.End[] ends = {FastReader.End.LINE, FastReader.End.TEXT};
    Set<Object> areas = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < 8; i++) {
      Inspection one = reader.read(line, 0, line.length - i % 2, ends[i % 2]);
      areas.add(Objects.requireNonNull(one).areas().get(0));
    }

    assertThat(areas).hasSize(2);
  }

  /** The parser behind the fast path gives a number as a text. */
  @Test
  void aNumberIsAlsoAText() {
    Limits limits = Limits.builder().textLength(30).numberLength(100).build();
    for (int digits : new int[] {29, 30, 31, 100, 101}) {
      String number = "1".repeat(digits);
      assertThat(BothWays.agree(bytes("'x-n': " + number), limits)).isEqualTo(digits <= 30);
      assertThat(BothWays.agree(bytes("'x-n': [" + number + "]"), limits)).isEqualTo(digits <= 30);
    }
  }

  private static byte[] bytes(String properties) {
    return Records.with(properties).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anUnknownPropertyIsFoundInEachRecord() {
    FastReader reader = new FastReader(Limits.DEFAULT);
    for (int i = 0; i < 4; i++) {
      assertThat(read(reader, "'areas': [{'name': 'Fife', 'cod': 'S12000047'}]")).isPresent();
      assertThat(reader.findings()).hasSize(1);
    }
  }

  @Test
  void anObjectOfTwoLinesIsNoneInALine() {
    FastReader reader = new FastReader(Limits.DEFAULT);
    byte[] json =
        Records.with("'areas': [{'name': 'Fife',\n'code': 'S12000047'}]")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3; i++) {
      assertThat(read(reader, json)).isPresent();
    }
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    assertThat(reader.read(line, 0, line.length, FastReader.End.LINE)).isNull();
  }

  /** The same judgement lies one level deeper in what is said of the previous inspection. */
  @Test
  void anObjectIsTooDeepWhereverItWasReadBefore() {
    FastReader reader = new FastReader(Limits.builder().nesting(5).build());
    String judgements = "'judgements': [{'aspect': 'leadership', 'x-b': [[1]]}]";
    for (int i = 0; i < 4; i++) {
      assertThat(read(reader, judgements)).isPresent();
      assertThat(read(reader, "'previous': {" + judgements + "}")).isEmpty();
    }
  }

  @Property(tries = 3000)
  void agreesAboutDamagedRecords(@ForAll long seed) {
    Random random = new Random(seed);
    Mutator mutator = new Mutator(random);
    agree(mutator.encode(mutator.mutate(MAXIMAL)));
    agree(mutator.encode(new ArbitraryJson(random).object()));
  }

  @Test
  void readsUnknownPropertiesAtAnyDepth() {
    for (String more :
        new String[] {
          "'titel': 1",
          "'x-a': {'b': [1.50, -0, 1e5, true, null, '\\u00e9\\n']}",
          "'x-a': 1, 'X-a': 2, '': 3, 'a~b/c': 4, '\\u0061': 5",
          "'areas': [{'name': 'a'}, {'nam': 'é', 'x-b': [[], {}]}]",
          "'judgements': [{'aspect': 'a', 'grade': {'scale': 'b', 'level': 'c', 'levl': 1}}]"
        }) {
      assertThat(agree(Records.with(more))).as(more).isTrue();
    }
  }

  @Test
  void leavesWhatIsNotPlainlyRight() {
    for (String more :
        new String[] {
          "'x-a': 1, 'x-a': 2",
          "'x-a': {'b': 1, 'b': 2}",
          "'title': 'a', 'title': 'b'",
          "'title': 'a', '\\u0074itle': 'b'",
          "'title': '\\x'",
          "'asOf': '2016-02-30'",
          "'report': {'url': 'a'}",
          "'report': []",
          "'areas': [{'code': ' a'}]",
          "'areas': [{'code': 'a'},]",
          "'areas': [null]",
          "'judgements': [{}]",
          "'x-a': 01",
          "'x-a': 1.",
          "'x-a': -",
          "'x-a': nul",
          "'x-a': [1 2]"
        }) {
      assertThat(agree(Records.with(more))).as(more).isFalse();
    }
  }
}
