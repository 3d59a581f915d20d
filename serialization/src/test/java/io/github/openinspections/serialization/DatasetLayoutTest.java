package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts are detected from the content alone. */
class DatasetLayoutTest {
  private static final String A = Records.of("a");
  private static final String B = Records.of("b");

  @Test
  void aBracketBeginsAnArray() {
    assertThat(Transcript.dataset("\n [" + A + ", " + B + "]\n"))
        .containsExactly("1 2:3@3 read a", "2 2:38@38 read b");
  }

  @Test
  void anObjectWithInspectionsIsAnEnvelope() {
    assertThat(Transcript.dataset(envelope("'inspections': [" + A + "]")))
        .containsExactly("1 1:49@48 read a");
    assertThat(
            Transcript.dataset(
                "{\n\"format\": \"openinspections/1\",\n\"inspections\":\n[" + A + "]}"))
        .containsExactly("1 4:2@49 read a");
  }

  @Test
  void theFormatMayFollowTheInspections() {
    assertThat(
            Transcript.dataset(
                Records.json("{'inspections': [" + A + "], 'format': 'openinspections/1'}")))
        .containsExactly("1 1:18@17 read a");
  }

  @Test
  void theInspectionsCanComeMuchLater() {
    String head = "{\n\"format\": \"openinspections/1\",\n\"title\": \"" + "é".repeat(400_000);

    assertThat(Transcript.dataset(head + "\",\n\"inspections\": [\n" + A + "]}"))
        .containsExactly("1 5:1@800063 read a");
  }

  @Test
  void inspectionsBelowAnotherPropertyMakeNoEnvelope() {
    assertThat(
            Transcript.dataset(
                Records.json("{'x-a': {'inspections': [1]}, 'id': 'a', 'type': 'inspection'}")))
        .containsExactly("1 1:1@0 read a");
  }

  @Test
  void inspectionsThatAreNotAListMakeNoEnvelope() {
    assertThat(Transcript.dataset(Records.json("{'inspections': 5, 'id': 'a', 'type': 'x'}")))
        .containsExactly(
            "1 1:1@0 read a",
            "SHP-006 /inspections 1:17@16 a: unknown property \"inspections\", kept as it is");
  }

  @Test
  void anEnvelopeMayHaveAllThatARecordNeeds() {
    assertThat(
            Transcript.dataset(
                Records.json("{'id': 'e', 'type': 'inspection', 'inspections': [" + A + "]}")))
        .contains("1 1:51@50 read a");
  }

  @Test
  void anObjectALineIsNdjson() {
    assertThat(Transcript.dataset(A + "\n" + B + "\n"))
        .containsExactly("1 1:1@0 read a", "2 2:1@34 read b");
    assertThat(Transcript.dataset(A)).containsExactly("1 1:1@0 read a");
  }

  @Test
  void aBrokenFirstLineBeforeABraceIsNdjson() {
    assertThat(Transcript.dataset("nonsense\n\n" + A))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SYN-001 - 1:1@0 a record without id: not JSON: Unrecognized token 'nonsense'",
            "2 3:1@10 read a");
    assertThat(Transcript.dataset("{\"id\": \n" + A))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SYN-001 - 1:8@7 a record without id: not JSON: expected more",
            "2 2:1@8 read a");
  }

  @Test
  void anythingElseIsOneRecord() {
    assertThat(Transcript.dataset("{\n  \"id\": \"a\",\n  \"type\": \"x\"\n}\n"))
        .containsExactly("1 1:1@0 read a");
    assertThat(Transcript.dataset("nonsense"))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SYN-001 - 1:1@0 a record without id: not JSON: Unrecognized token 'nonsense'",
            "stop 1:1@0 not JSON: the rest was not read");
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheFirstLine() {
    assertThat(Transcript.dataset("\ufeff" + A + "\n" + B))
        .containsExactly("1 1:1@3 read a", "2 2:1@37 read b");
    assertThat(Transcript.dataset("\ufeff[" + A + "]")).containsExactly("1 1:2@4 read a");
    assertThat(Transcript.dataset("\ufeff" + envelope("'inspections': [" + A + "]")))
        .containsExactly("1 1:49@51 read a");
  }

  @Test
  void aLayoutCanBeSet() {
    assertThat(Transcript.dataset(Layout.SINGLE, A)).containsExactly("1 1:1@0 read a");
    assertThat(Transcript.dataset(Layout.NDJSON, A)).containsExactly("1 1:1@0 read a");
    assertThat(Transcript.dataset(Layout.NDJSON, "[" + A + "]"))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SHP-002 - 1:1@0 a record without id: expected object, found list");
    assertThat(Transcript.dataset(Layout.SINGLE, A + "\n" + B))
        .containsExactly(
            "1 1:1@0 unreadable a",
            "SYN-001 - 2:1@34 a: not JSON: unexpected content after the record: another object; several"
                + " records are expected one a line, in a list, or under \"inspections\"",
            "stop 2:1@34 not JSON: the rest was not read");
  }

  @Test
  void aLayoutThatTheFileHasNotIsOneProblem() {
    assertThat(Transcript.dataset(Layout.ARRAY, A))
        .containsExactly(
            "SYN-001 - 1:1@0 the file: not JSON: expected a list",
            "stop 1:1@0 not JSON: nothing was read");
    for (String other : new String[] {A, "[" + A + "]", "{\n" + A}) {
      assertThat(Transcript.dataset(Layout.ENVELOPE, other))
          .containsExactly(
              "SYN-001 - 1:1@0 the file: not JSON: expected an object with a list of inspections",
              "stop 1:1@0 not JSON: nothing was read");
    }
  }

  @Test
  void nothingIsOneProblem() {
    String empty =
        " the file: this is an empty file; check the download or the export that made it";
    for (Layout layout : Layout.values()) {
      assertThat(Transcript.dataset(layout, ""))
          .containsExactly(
              layout == Layout.NDJSON
                  ? "SYN-006 - 1:1@0 the file: there is no record in it"
                  : "SYN-007 - 1:1@0" + empty);
    }
    assertThat(Transcript.dataset(" \r\n ")).containsExactly("SYN-007 - 2:2@4" + empty);
    assertThat(Transcript.dataset("\ufeff")).containsExactly("SYN-007 - 1:1@3" + empty);
  }

  @Test
  void anEmptyListIsADatasetWithoutRecords() {
    assertThat(Transcript.dataset("[]"))
        .containsExactly("SYN-006 - 1:2@1 the file: there is no record in it");
    assertThat(Transcript.dataset("[ ]\n"))
        .containsExactly("SYN-006 - 1:3@2 the file: there is no record in it");
    assertThat(Transcript.dataset(envelope("'inspections': []")))
        .containsExactly("SYN-006 - 1:49@48 the file: there is no record in it");
  }

  /** What a document is does not depend on what is wrong with a text in it. */
  @ParameterizedTest
  @ValueSource(strings = {"'<E9>'", "'<ED><A0><80>'", "'<F0><9F>'", "{'<FF>': ['<80>']}"})
  void bytesThatAreNotUtf8HideNoLayout(String value) {
    String members = "'title': " + value + ",\n'inspections': [" + A + ",\n" + B + "]}";
    for (String envelope : List.of("{\n" + members, "{" + members.replace("\n", ""))) {
      assertThat(Transcript.dataset(Bytes.of(envelope)))
          .filteredOn(line -> line.matches(".* read [ab]"))
          .hasSize(2);
      assertThat(Transcript.dataset(Bytes.of(envelope)))
          .hasSize(3)
          .last()
          .asString()
          .startsWith("SYN-002 - ");
    }
    assertThat(Transcript.dataset(Bytes.of("{'data': [" + A + "], 'x-a': " + value + "}")))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("SYN-007 ")
        .contains("under \"data\"");
    assertThat(Transcript.dataset(Bytes.of("{'id': 'a', 'type': 'b', 'x-a': " + value + "}")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("SYN-002 - ");
  }

  @Test
  void aNameThatIsNotUtf8IsShownAsSuch() {
    assertThat(Transcript.dataset(Bytes.of("{'d\u00e4t<E9>': [" + A + "]}")))
        .first()
        .asString()
        .contains("under \"d\u00e4t\ufffd\"");
  }

  @Test
  void whatExceedsALimitHidesNoLayout() {
    Limits deep = Limits.builder().nesting(1500).build();
    for (String member :
        List.of(
            "'x-a': " + "[".repeat(1200) + "]".repeat(1200),
            "'x-a': " + "1".repeat(1001),
            "'x-" + "a".repeat(60_000) + "': 1",
            "'x-a': '" + "a".repeat((1 << 20) + 1) + "'")) {
      byte[] envelope = Bytes.of("{" + member + ", 'inspections': [" + A + "]}");
      assertThat(
              Transcript.dataset(
                  DatasetReader.json(ReadOptions.builder().limits(deep).build()).open(envelope)))
          .hasSize(2)
          .first()
          .asString()
          .endsWith(" read a");
    }
  }

  private static String envelope(String members) {
    return Records.json("{'format': 'openinspections/1', " + members + "}");
  }
}
