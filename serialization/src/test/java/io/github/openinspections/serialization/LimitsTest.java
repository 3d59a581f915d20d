package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.options.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** SYN-003: values on either side of each limit. */
class LimitsTest {
  private static final int TEXT = 1 << 20;
  private static final int RECORD = 16 << 20;

  @Test
  void nestingIsCountedFromTheRecord() {
    assertThat(Transcript.reading(Records.with("'x-a': " + "[".repeat(99) + "]".repeat(99))))
        .isEmpty();
    assertThat(Transcript.reading(Records.with("'x-a': " + "[".repeat(100) + "]".repeat(100))))
        .containsExactly(
            "SYN-003 /x-a"
                + "/0".repeat(98)
                + " 1:141@140 a: limit exceeded: nesting of objects and lists, at most 100");
  }

  @Test
  void aMillionBracketsAreTwoProblems() {
    assertThat(Transcript.reading("[".repeat(1_000_000)))
        .containsExactly(
            "SHP-002 - 1:1@0 a record without id: expected object, found list",
            "SYN-003 "
                + "/0".repeat(99)
                + " 1:101@100 a record without id: limit exceeded: nesting of objects and lists, at most 100");
    assertThat(Transcript.reading("{\"x-a\":".repeat(1_000_000)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("SYN-003 /x-a/x-a");
  }

  @Test
  void aTextMayHaveAMebiOfCharacters() {
    for (String character : List.of("a", "é", "€")) {
      assertThat(Transcript.reading(title(character.repeat(TEXT)))).isEmpty();
      assertTooLong(title(character.repeat(TEXT + 1)));
    }
    assertThat(Transcript.reading(title("😀".repeat(TEXT / 2)))).isEmpty();
    assertTooLong(title("😀".repeat(TEXT / 2) + "a"));
    assertTooLong(title("a".repeat(2 * TEXT)));
  }

  /** The parser checks the length at places that depend on what it has read before. */
  @Test
  void aBrokenTextIsTooLongFirst() {
    InspectionReader reader = InspectionReader.json(Limits.builder().textLength(1000).build());
    for (String warmUp : List.of("a", "a".repeat(TEXT))) {
      assertThat(Transcript.reading(title(warmUp))).isEmpty();
      for (String character : List.of("a", "é", "€", "\\n", "\\u00e9")) {
        assertThat(rules(reader, title(character.repeat(1000) + "\u0001"))).contains("SYN-001");
        assertThat(rules(reader, title(character.repeat(1001) + "\u0001"))).contains("SYN-003");
        assertThat(rules(reader, title(character.repeat(5000) + "\u0001"))).contains("SYN-003");
      }
      assertThat(rules(reader, title("😀".repeat(500) + "\u0001"))).contains("SYN-001");
      assertThat(rules(reader, title("😀".repeat(501) + "\u0001"))).contains("SYN-003");
      String broken = title("a".repeat(900)).replace("}", ", \"x-b\": " + "[1,".repeat(90) + "?");
      assertThat(rules(reader, broken)).contains("SYN-001");
    }
  }

  private static List<String> rules(InspectionReader reader, String json) {
    return reader.read(json).problems().stream().map(Problem::rule).toList();
  }

  @Test
  void aTextOfAnExtensionIsLimitedToo() {
    assertThat(Transcript.reading(Records.with("'x-a': '" + "a".repeat(TEXT) + "'"))).isEmpty();
    assertThat(Transcript.reading(Records.with("'x-a': '" + "a".repeat(TEXT + 1) + "'")))
        .hasSize(1);
  }

  private static String title(String text) {
    return Records.with("'title': '" + text + "'");
  }

  private static void assertTooLong(String json) {
    assertThat(Transcript.reading(json))
        .containsExactly(
            "SYN-003 /title 1:44@43 a:"
                + " limit exceeded: characters in a text or name, at most 1048576");
  }

  @Test
  void aNameIsLimitedAsATextIs() {
    assertThat(Transcript.reading(Records.with("'x-" + "a".repeat(TEXT - 2) + "': 1"))).isEmpty();
    assertThat(Transcript.reading(Records.with("'x-" + "a".repeat(TEXT - 1) + "': 1")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("SYN-003 - ")
        .endsWith("a: limit exceeded: characters in a text or name, at most 1048576");
  }

  @Test
  void aNumberMayHaveAThousandDigits() {
    assertThat(Transcript.reading(Records.with("'x-a': " + "1".repeat(1000)))).isEmpty();
    assertThat(Transcript.reading(Records.with("'x-a': " + "1".repeat(1001))))
        .containsExactly(
            "SYN-003 - 1:35@34 a: limit exceeded: characters in a number, at most 1000");
    assertThat(Transcript.reading(Records.with("'x-a': [1, " + "1".repeat(1001) + "]")))
        .containsExactly(
            "SYN-003 /x-a 1:46@45 a: limit exceeded: characters in a number, at most 1000");
  }

  @Test
  void aRecordMayHaveSixteenMebibytes() throws IOException {
    byte[] most = padded(RECORD);
    byte[] more = padded(RECORD + 1);
    String outcome =
        "SYN-003 - 1:1@0 a record without id: limit exceeded: bytes in a record, at most 16777216";

    assertThat(Transcript.reading(most)).isEmpty();
    assertThat(Transcript.reading(more)).containsExactly(outcome);
    assertThat(InspectionReader.json().read(new ByteArrayInputStream(most)).problems()).isEmpty();
    assertThat(
            Transcript.problems(
                InspectionReader.json().read(new ByteArrayInputStream(more)).problems()))
        .containsExactly(outcome);
  }

  private static byte[] padded(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) ' ');
    byte[] record = Records.LEAST.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(record, 0, bytes, 0, record.length);
    return bytes;
  }

  @Test
  void hundredsOfThousandsOfProblemsAreBounded() {
    Entry entry =
        InspectionReader.json()
            .read(Records.json("{'topics': [" + "1,".repeat(300_000) + "1], 'id': 'z'}"));

    assertThat(entry.inspection()).isEmpty();
    assertThat(entry.problems()).hasSize(1001);
    assertThat(entry.id()).contains("z");
    assertThat(Transcript.problem(entry.problems().get(1000)))
        .isEqualTo(
            "SYN-003 /topics/1000 1:2013@2012 z: limit exceeded: problems in one record, at most 1000");
  }

  /** Each problem names all that is around it, which may be as long as the record. */
  @Test
  void pointersAreBoundedToo() {
    String around = "{'x-" + "a".repeat(TEXT - 2) + "': {'" + "b".repeat(TEXT) + "': {'c': 1";
    Entry entry =
        InspectionReader.json()
            .read(Records.json(around + ", 'c': 1".repeat(1001) + "}}, 'id': 'z', 'type': 'x'}"));

    assertThat(entry.inspection()).isEmpty();
    assertThat(entry.id()).contains("z");
    assertThat(entry.problems())
        .extracting(Problem::rule)
        .containsExactly(
            "SYN-003", "SYN-004", "SYN-004", "SYN-004", "SYN-004", "SYN-004", "SYN-004", "SYN-004");
    assertThat(entry.problems().get(0).message())
        .isEqualTo(
            "z: limit exceeded: characters in the paths to the values around the problems of one"
                + " record, at most 16777216");
    assertThat(entry.problems().stream().mapToLong(problem -> problem.pointer().length()).sum())
        .isLessThan(20L << 20);
  }

  /** They are kept, so that there is nothing to refuse. */
  @Test
  void ofManyUnknownPropertiesTheFirstAreNamed() {
    StringBuilder json = new StringBuilder("{\"id\": \"a\"");
    for (int i = 0; i < 2000; i++) {
      json.append(", \"unknown ").append(i).append("\": 1");
    }
    Entry entry = InspectionReader.json().read(json + ", \"type\": \"x\"}");

    assertThat(entry.inspection().orElseThrow().extensions()).hasSize(2000);
    assertThat(entry.problems()).hasSize(1001);
    assertThat(entry.problems())
        .filteredOn(problem -> problem.arguments().containsKey("more"))
        .extracting(Transcript::problem)
        .singleElement()
        .asString()
        .matches(
            "SHP-006 /unknown 1000 1:\\d+@\\d+ a: 1000 unknown properties from here on, kept as they"
                + " are; there are too many to name them");
    assertThat(InspectionReader.json().read(json + ", \"type\": 1}").problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .extracting(Problem::rule)
        .containsExactly("SHP-002");
  }

  @Test
  void problemsAndUnknownPropertiesAreCountedApart() {
    String unknown = ", \"unknown %d\": 1";
    String json =
        IntStream.range(0, 1000).mapToObj(unknown::formatted).collect(Collectors.joining());
    Entry entry =
        InspectionReader.json()
            .read(
                "{\"id\": \"a\", \"type\": \"x\""
                    + json
                    + ", \"topics\": ["
                    + "1,".repeat(999)
                    + "1]}");

    assertThat(entry.problems()).hasSize(2000).noneMatch(one -> one.rule().equals("SYN-003"));
  }

  @Test
  void limitsCanBeSet() {
    Limits tight =
        Limits.builder().nesting(2).textLength(10).numberLength(3).recordBytes(80).build();
    InspectionReader reader = InspectionReader.json(tight);

    assertThat(reader.read(Records.with("'x-a': [1]")).problems()).isEmpty();
    assertThat(message(reader, Records.with("'x-a': [[1]]"))).contains("at most 2");
    assertThat(message(reader, Records.with("'title': '12345678901'"))).contains("at most 10");
    assertThat(message(reader, Records.with("'x-a': 1234"))).contains("at most 3");
    assertThat(message(reader, " ".repeat(48) + Records.LEAST)).contains("at most 80");
  }

  private static String message(InspectionReader reader, String json) {
    Entry entry = reader.read(json);
    assertThat(entry.problems()).hasSize(1);
    assertThat(entry.problems().get(0).rule()).isEqualTo("SYN-003");
    return entry.problems().get(0).message();
  }

  /** What a wider limit accepts can be written again. */
  @Test
  void whatIsReadWithWiderLimitsIsWritten() {
    Limits wide = Limits.builder().numberLength(5000).textLength(3 * TEXT).nesting(5001).build();
    String json =
        Records.json(
            "{'id':'a','type':'x','x-n':"
                + "1".repeat(4000)
                + ",'x-t':'"
                + "a".repeat(2 * TEXT)
                + "','x-d':"
                + "[".repeat(5000)
                + "]".repeat(5000)
                + "}\n");
    Inspection read = InspectionReader.json(wide).read(json).inspection().orElseThrow();

    assertThat(Objects.equals(InspectionWriter.json().compact().toText(read), json)).isTrue();
  }

  /** Each level of the nesting costs a little memory, and no call. */
  @Test
  void noNestingExhaustsTheStack() {
    Limits wide = Limits.builder().nesting(1_000_000).build();
    for (String member : List.of("x-a", "title")) {
      for (String level : List.of("[ ]", "{'a': }")) {
        String open = Records.json(level.substring(0, level.length() - 1)).repeat(50_000);
        String json =
            Records.with(
                "'"
                    + member
                    + "': "
                    + open
                    + "1"
                    + level.substring(level.length() - 1).repeat(50_000));

        assertThat(InspectionReader.json(wide).read(json).inspection().isPresent())
            .isEqualTo(member.equals("x-a"));
      }
    }
  }

  @Test
  void aLimitIsAtLeastOne() {
    for (Limits.Builder builder :
        List.of(
            Limits.builder().nesting(0),
            Limits.builder().textLength(0),
            Limits.builder().numberLength(-1),
            Limits.builder().recordBytes(0))) {
      assertThatThrownBy(builder::build)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("at least 1");
    }
  }
}
