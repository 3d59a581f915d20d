package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.time.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an envelope says about itself, before and after its list of records. */
class EnvelopeTest {
  private static final String A = Records.of("a");
  private static final String B = Records.of("b");

  @Test
  void isKnownWhenTheIterationHasEnded() throws IOException {
    String json =
        Records.json(
            "{'title': 'é', 'inspections': ["
                + A
                + "], 'issued': '2026-11', 'licence': null,"
                + " 'publisher': 'p', 'x-a': 2.50, 'format': 'openinspections/1'}");
    try (InspectionDataset dataset = DatasetReader.json().open(utf8(json))) {
      dataset.forEach(entry -> assertThat(entry.problems()).isEmpty());
      assertThat(dataset.description())
          .isEqualTo(
              DatasetDescription.builder()
                  .title("é")
                  .publisher("p")
                  .issued(PartialDate.parse("2026-11"))
                  .addExtensions(Extension.of("x-a", "2.50"))
                  .build());
      assertThat(dataset.problems()).isEmpty();
    }
  }

  @Test
  void aMissingFormatIsReportedAtTheBrace() {
    assertThat(Transcript.dataset(Records.json("\n {'inspections': [" + A + "]}")))
        .containsExactly(
            "1 2:19@19 read a",
            "SHP-007 /format 2:2@2 the file: the format version is \"\","
                + " expected \"openinspections/1\"");
    assertThat(Transcript.dataset(Records.json("{'inspections': [" + A + "], 'format': null}")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("SHP-007 ");
  }

  @Test
  void anUnknownFormatIsReportedWhereItIs() {
    assertThat(
            Transcript.dataset(Records.json("{'format': 'openinspections/2', 'inspections': []}")))
        .containsExactly(
            "SYN-006 - 1:49@48 the file: there is no record in it",
            "SHP-007 /format 1:12@11 the file: the format version is \"openinspections/2\","
                + " expected \"openinspections/1\"");
    assertThat(
            Transcript.dataset(
                Records.json("{'inspections': [\n" + A + "],\n 'é': 1, 'format': 'x'}")))
        .containsExactly(
            "1 2:1@18 read a",
            "SHP-007 /format 3:20@74 the file: the format version is \"x\","
                + " expected \"openinspections/1\"",
            "SHP-006 /é 3:7@61 the file: unknown property \"é\", kept as it is");
  }

  @Test
  void aFormatOfAWrongTypeIsOneProblem() {
    assertThat(Transcript.dataset(Records.json("{'format': 1, 'inspections': []}")))
        .containsExactly(
            "SYN-006 - 1:31@30 the file: there is no record in it",
            "SHP-002 /format 1:12@11 the file: expected text, found number");
  }

  @Test
  void problemsBeforeAndAfterTheListAreReportedWhereTheyAre() {
    assertThat(
            Transcript.dataset(
                Records.json(
                    "{'format': 'openinspections/1', 'titel': 1, 'issued': '2016-5',\n"
                        + "'inspections': ["
                        + A
                        + ",\n"
                        + B
                        + "], 'publisher': 5,\n'licence': 'é', 'licence': 'b'}")))
        .containsExactly(
            "1 2:17@80 read a",
            "2 3:1@115 read b",
            "SHP-003 /issued 1:55@54 the file: \"2016-5\" is not a date: YYYY, YYYY-MM or YYYY-MM-DD",
            "SYN-004 /licence 4:28@195 the file: duplicate property \"licence\"",
            "SHP-002 /publisher 3:50@164 the file: expected text, found number",
            "SHP-006 /titel 1:42@41 the file: unknown property \"titel\", kept as it is;"
                + " did you mean \"title\"?");
  }

  @Test
  void aSecondListIsNotRead() {
    assertThat(
            Transcript.dataset(envelope("'inspections': [" + A + "], 'inspections': [" + B + "]")))
        .containsExactly(
            "1 1:49@48 read a",
            "SYN-004 /inspections 1:100@99 the file:" + " duplicate property \"inspections\"",
            "stop 1:100@99 a second list of records: it was not read");
  }

  @Test
  void aSecondListIsNotReadWhateverElseHasItsName() {
    assertThat(
            Transcript.dataset(
                envelope(
                    "'inspections': null, 'inspections': [" + A + "], 'inspections': [" + B + "]")))
        .last()
        .asString()
        .startsWith("stop ")
        .endsWith(" a second list of records: it was not read");
  }

  @Test
  void theNameOfASecondListMayHaveEscapes() {
    String begin = "{'format': 'openinspections/1', 'inspections': [" + A + "], 'x-b': '<FF>', ";
    for (String name :
        List.of("inspection\\u0073", "\\u0069nspections", "insp\\u0065ction\\u0073")) {
      assertThat(Transcript.dataset(Bytes.of(begin + "'" + name + "': [" + B + "]}")))
          .as(name)
          .last()
          .asString()
          .endsWith(" a second list of records: it was not read");
    }
    for (String name :
        List.of("inspection\\u0074", "inspection\\u007", "inspection\\n", "inspection")) {
      assertThat(Transcript.dataset(Bytes.of(begin + "'" + name + "': [" + B + "]}")))
          .as(name)
          .noneMatch(line -> line.endsWith(" a second list of records: it was not read"));
    }
  }

  @Test
  void theListMayFollowSomethingElseOfItsName() {
    assertThat(Transcript.dataset(envelope("'inspections': null, 'inspections': [" + A + "]")))
        .containsExactly(
            "1 1:70@69 read a",
            "SYN-004 /inspections 1:69@68 the file:" + " duplicate property \"inspections\"");
  }

  @Test
  void whatFollowsABrokenRecordIsNotReadNorTheRestOfTheEnvelope() {
    assertThat(
            Transcript.dataset(envelope("'inspections': [" + A + ", {'id' 1}, " + B + "], 'x': 1")))
        .containsExactly(
            "1 1:49@48 read a",
            "2 1:84@83 unreadable",
            "SYN-001 - 1:90@89 a record without id: not JSON: Unexpected character ('1' (code 49)):"
                + " was expecting a colon to separate property name and value",
            "stop 1:90@89 not JSON: the rest was not read");
  }

  @Test
  void theEndAfterTheListIsAProblemOfTheFile() {
    String whole = envelope("'inspections': [" + A + "]");
    for (String rest : new String[] {"", " ", ",", ", ", ", \"title\"", ", \"title\": 'x"}) {
      String cut = whole.substring(0, whole.length() - 1) + Records.json(rest);
      String end = (cut.length() + 1) + "@" + cut.length();
      assertThat(Transcript.dataset(cut))
          .hasSize(3)
          .startsWith("1 1:49@48 read a")
          .endsWith("stop 1:" + end + " the input ends inside the envelope");
      assertThat(Transcript.dataset(cut).get(1))
          .startsWith("SYN-005 ")
          .endsWith(" 1:" + end + " the file: the input ends inside a record: expected more");
    }
  }

  @Test
  void whatIsBrokenAfterTheListIsNotRead() {
    assertThat(Transcript.dataset(envelope("'inspections': [" + A + "], 'title' 5")))
        .containsExactly(
            "1 1:49@48 read a",
            "SYN-001 - 1:93@92 the file: not JSON: Unexpected character ('5' (code 53)):"
                + " was expecting a colon to separate property name and value",
            "stop 1:93@92 not JSON after the list of records");
    assertThat(Transcript.dataset(envelope("'inspections': [" + A + "]") + "\nx"))
        .containsExactly(
            "1 1:49@48 read a",
            "SYN-001 - 2:1@84 the file: not JSON: Unrecognized token 'x'",
            "stop 2:1@84 not JSON after the list of records");
  }

  @Test
  void whatIsBrokenBeforeTheListIsNotAnEnvelope() {
    assertThat(Transcript.dataset(envelope("'title' 'x', 'inspections': [" + A + "]")))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SYN-001 - 1:41@40 a record without id: not JSON: Unexpected character ('\"' (code 34)):"
                + " was expecting a colon to separate property name and value",
            "SHP-006 /format 1:12@11 a record without id: unknown property \"format\", kept as it is",
            "stop 1:41@40 not JSON: the rest was not read");
  }

  @Test
  void bytesThatAreNotUtf8AreReportedWhereTheyAre() {
    assertThat(
            Transcript.dataset(
                Bytes.of(
                    "{'format': 'openinspections/1', 'inspections': ["
                        + A
                        + "], 'title': '<FF>'}")))
        .containsExactly(
            "1 1:49@48 read a", "SYN-002 - 1:95@94 the file: not UTF-8:" + " unexpected byte FF");
  }

  /** The reading of an envelope ends here, and what follows is looked at all the same. */
  static Stream<String> ends() {
    return Stream.of(
        "'title': '<E9>'",
        "'x-<ED><A0><80>': 1",
        "'title': '" + "a".repeat((1 << 20) + 1) + "'",
        "'x-a': " + "1".repeat(1001),
        "'x-a': " + "[".repeat(100) + "]".repeat(100));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void whatFollowsTheListIsNeverLostSilently(String end) {
    String second = envelope("'inspections': [" + B + "]");
    Map<String, String> reasons =
        Map.of(
            ", 'inspections': [" + B + "]}",
            "a second list of records: it was not read",
            "}\n" + second,
            "not JSON after the list of records",
            "}]",
            "not JSON after the list of records",
            ", 'licence' 5}",
            "not JSON after the list of records",
            ", 'licence': 'b}",
            "the input ends inside the envelope",
            "\n",
            "the input ends inside the envelope");
    String list = "'inspections': [" + A + "]";
    String begin = "{'format': 'openinspections/1', ";
    for (String members : List.of(list + ", " + end, end + ", " + list)) {
      assertThat(Transcript.dataset(Bytes.of(begin + members + ", 'x-b': 'inspections'} \n")))
          .hasSize(2)
          .anyMatch(line -> line.endsWith(" read a"))
          .noneMatch(line -> line.startsWith("stop"));
      reasons.forEach(
          (rest, reason) ->
              assertThat(Transcript.dataset(Bytes.of(begin + members + rest)))
                  .as(rest)
                  .hasSize(3)
                  .anyMatch(line -> line.endsWith(" read a"))
                  .last()
                  .asString()
                  .startsWith("stop ")
                  .endsWith(" " + reason));
    }
  }

  @ParameterizedTest
  @MethodSource("ends")
  void aMissingQuotationMarkHidesNothingThatFollows(String end) {
    String begin = "{'format': 'openinspections/1', 'licence': 'b', ";
    String list = "'inspections': [" + A + "], 'x-b': '6\\' tall', 'publisher': 'c', ";
    String all = Records.json(begin + list + end + ", 'x-c': ['d', 'e']}");
    for (int i = all.indexOf('"'); i >= 0; i = all.indexOf('"', i + 1)) {
      String broken = all.substring(0, i) + all.substring(i + 1);
      assertThat(Transcript.dataset(Bytes.of(broken + envelope("'inspections': [" + B + "]"))))
          .as("without the mark at " + i)
          .last()
          .asString()
          .startsWith("stop ");
    }
  }

  @Test
  void aListBelowAPropertyIsNoSecondList() {
    String own = ", 'x-a': [{'b': 1, 'inspections': [1]}], 'title': 'inspections', 'x-b': '<FF>'}";
    assertThat(
            Transcript.dataset(
                Bytes.of("{'format': 'openinspections/1', 'inspections': [" + A + "]" + own)))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("SYN-002 ");
  }

  @Test
  void theFormatIsCheckedWhateverElseIsWrong() {
    String wrong = "'title': 5, 'issued': 'x', 'x-a': 1, 'x-a': 2, 'inspections': []}";
    assertThat(Transcript.dataset(Records.json("{'format': 'openinspections/9', " + wrong)))
        .hasSize(5)
        .anyMatch(line -> line.startsWith("SHP-007 /format 1:12@11 "));
    assertThat(Transcript.dataset(Records.json("{" + wrong)))
        .hasSize(5)
        .anyMatch(line -> line.startsWith("SHP-007 /format 1:1@0 "));
    assertThat(Transcript.dataset(Records.json("{'format': ['x'], " + wrong)))
        .noneMatch(line -> line.startsWith("SHP-007"));
    assertThat(
            Transcript.dataset(
                Records.json(
                    "{'x-b': ["
                        + "{'a':1,'a':1},".repeat(1001)
                        + "1],"
                        + "'format': null, "
                        + wrong)))
        .noneMatch(line -> line.startsWith("SHP-007"));
  }

  @Test
  void whatIsRightInADescriptionIsKept() throws IOException {
    String json = envelope("'title': 't', 'publisher': 5, 'issued': 'x', 'inspections': []");
    try (InspectionDataset dataset = DatasetReader.json().open(utf8(json))) {
      dataset.forEach(entry -> {});
      assertThat(dataset.problems()).hasSize(3);
      assertThat(dataset.description()).isEqualTo(DatasetDescription.builder().title("t").build());
    }
  }

  private static String envelope(String members) {
    return Records.json("{'format': 'openinspections/1', " + members + "}");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
