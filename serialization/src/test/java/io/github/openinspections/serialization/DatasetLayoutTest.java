package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.Layout;
import org.junit.jupiter.api.Test;

/** Layouts are told apart by content, and only by it. */
class DatasetLayoutTest {
  private static final String A = Records.of("a");
  private static final String B = Records.of("b");

  @Test
  void aBracketBeginsAnArray() {
    assertThat(Told.dataset("\n [" + A + ", " + B + "]\n"))
        .containsExactly("1 2:3@3 read a", "2 2:38@38 read b");
  }

  @Test
  void anObjectWithInspectionsIsAnEnvelope() {
    assertThat(Told.dataset(envelope("'inspections': [" + A + "]")))
        .containsExactly("1 1:49@48 read a");
    assertThat(
            Told.dataset("{\n\"format\": \"openinspections/1\",\n\"inspections\":\n[" + A + "]}"))
        .containsExactly("1 4:2@49 read a");
  }

  @Test
  void theFormatMayFollowTheInspections() {
    assertThat(
            Told.dataset(
                Records.json("{'inspections': [" + A + "], 'format': 'openinspections/1'}")))
        .containsExactly("1 1:18@17 read a");
  }

  @Test
  void theInspectionsMayStandFarBehind() {
    String head = "{\n\"format\": \"openinspections/1\",\n\"title\": \"" + "é".repeat(400_000);

    assertThat(Told.dataset(head + "\",\n\"inspections\": [\n" + A + "]}"))
        .containsExactly("1 5:1@800063 read a");
  }

  @Test
  void inspectionsBelowAnotherPropertyMakeNoEnvelope() {
    assertThat(
            Told.dataset(
                Records.json("{'x-a': {'inspections': [1]}, 'id': 'a', 'type': 'inspection'}")))
        .containsExactly("1 1:1@0 read a");
  }

  @Test
  void inspectionsThatAreNoListMakeNoEnvelope() {
    assertThat(Told.dataset(Records.json("{'inspections': 5, 'id': 'a', 'type': 'x'}")))
        .containsExactly(
            "1 1:1@0 read a",
            "SHP-006 /inspections 1:17@16 a: unknown property \"inspections\", kept as it is");
  }

  @Test
  void anObjectALineIsNdjson() {
    assertThat(Told.dataset(A + "\n" + B + "\n"))
        .containsExactly("1 1:1@0 read a", "2 2:1@34 read b");
    assertThat(Told.dataset(A)).containsExactly("1 1:1@0 read a");
  }

  @Test
  void aBrokenFirstLineBeforeABraceIsNdjson() {
    assertThat(Told.dataset("nonsense\n\n" + A))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SYN-001 - 1:1@0 a record without id: not JSON: Unrecognized token 'nonsense'",
            "2 3:1@10 read a");
    assertThat(Told.dataset("{\"id\": \n" + A))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SYN-001 - 1:8@7 a record without id: not JSON: expected more",
            "2 2:1@8 read a");
  }

  @Test
  void anythingElseIsOneRecord() {
    assertThat(Told.dataset("{\n  \"id\": \"a\",\n  \"type\": \"x\"\n}\n"))
        .containsExactly("1 1:1@0 read a");
    assertThat(Told.dataset("5"))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SHP-002 - 1:1@0 a record without id: expected object, found number");
    assertThat(Told.dataset("nonsense"))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SYN-001 - 1:1@0 a record without id: not JSON: Unrecognized token 'nonsense'",
            "stop 1:1@0 not JSON: the rest was not read");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() {
    assertThat(Told.dataset("\ufeff" + A + "\n" + B))
        .containsExactly("1 1:1@3 read a", "2 2:1@37 read b");
    assertThat(Told.dataset("\ufeff[" + A + "]")).containsExactly("1 1:2@4 read a");
    assertThat(Told.dataset("\ufeff" + envelope("'inspections': [" + A + "]")))
        .containsExactly("1 1:49@51 read a");
  }

  @Test
  void aLayoutCanBeSet() {
    assertThat(Told.dataset(Layout.SINGLE, A)).containsExactly("1 1:1@0 read a");
    assertThat(Told.dataset(Layout.NDJSON, A)).containsExactly("1 1:1@0 read a");
    assertThat(Told.dataset(Layout.NDJSON, "[" + A + "]"))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SHP-002 - 1:1@0 a record without id: expected object, found list");
    assertThat(Told.dataset(Layout.SINGLE, A + "\n" + B))
        .containsExactly(
            "1 1:1@0 unreadable a",
            "SYN-001 - 2:1@34 a: not JSON: unexpected content after the record",
            "stop 2:1@34 not JSON: the rest was not read");
  }

  @Test
  void aLayoutThatTheFileHasNotIsOneProblem() {
    assertThat(Told.dataset(Layout.ARRAY, A))
        .containsExactly(
            "SYN-001 - 1:1@0 the file: not JSON: expected a list",
            "stop 1:1@0 not JSON: nothing was read");
    for (String other : new String[] {A, "[" + A + "]", "{\n" + A}) {
      assertThat(Told.dataset(Layout.ENVELOPE, other))
          .containsExactly(
              "SYN-001 - 1:1@0 the file: not JSON: expected an object with a list of inspections",
              "stop 1:1@0 not JSON: nothing was read");
    }
  }

  @Test
  void nothingIsOneProblem() {
    for (Layout layout : Layout.values()) {
      assertThat(Told.dataset(layout, ""))
          .containsExactly("SYN-001 - 1:1@0 the file: not JSON: no content");
    }
    assertThat(Told.dataset(" \r\n "))
        .containsExactly("SYN-001 - 2:2@4 the file: not JSON: no content");
    assertThat(Told.dataset("\ufeff"))
        .containsExactly("SYN-001 - 1:1@3 the file: not JSON: no content");
  }

  @Test
  void anEmptyListIsADatasetWithoutRecords() {
    assertThat(Told.dataset("[]")).isEmpty();
    assertThat(Told.dataset("[ ]\n")).isEmpty();
    assertThat(Told.dataset(envelope("'inspections': []"))).isEmpty();
  }

  private static String envelope(String members) {
    return Records.json("{'format': 'openinspections/1', " + members + "}");
  }
}
