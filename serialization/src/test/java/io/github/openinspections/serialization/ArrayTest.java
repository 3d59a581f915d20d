package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list of records: what is read when the list is broken, and where reading stops. */
class ArrayTest {
  private static final String A = Records.of("a");
  private static final String B = Records.of("b");
  private static final String READ_A = "1 1:2@1 read a";

  @Test
  void aRecordOfABadShapeDoesNotStopTheNext() {
    assertThat(Transcript.dataset("[5, \"],[\", [], null, {\"id\": 1}, " + A + "]"))
        .containsExactly(
            "1 1:2@1 unreadable",
            "SHP-002 - 1:2@1 a record without id: expected object, found number",
            "2 1:5@4 unreadable",
            "SHP-002 - 1:5@4 a record without id: expected object, found text",
            "3 1:12@11 unreadable",
            "SHP-002 - 1:12@11 a record without id: expected object, found list",
            "4 1:16@15 unreadable",
            "SHP-002 - 1:16@15 a record without id: expected object, found null",
            "5 1:22@21 unreadable",
            "SHP-002 /id 1:29@28 a record without id: expected text, found number",
            "SHP-001 /type 1:22@21 a record without id: the required property \"type\" is missing",
            "6 1:33@32 read a");
  }

  @Test
  void aValueWithoutBracketsEndsBeforeTheList() {
    for (String number : new String[] {"5]", "5 ]", "-1\n]"}) {
      assertThat(Transcript.dataset("[" + number))
          .containsExactly(
              "1 1:2@1 unreadable",
              "SHP-002 - 1:2@1 a record without id: expected object, found number");
    }
  }

  @Test
  void bytesThatAreNotUtf8DoNotStopTheNext() {
    assertThat(Transcript.dataset(Bytes.of("[{'id': '<FF>'}, " + B + "]")))
        .containsExactly(
            "1 1:2@1 unreadable",
            "SYN-002 - 1:10@9 a record without id: not UTF-8:" + " unexpected byte FF",
            "2 1:15@14 read b");
  }

  @Test
  void whatFollowsABrokenRecordIsReadIfThatEndsAsItSeems() {
    assertThat(Transcript.dataset("[" + A + ", {\"id\": tru}, " + B + "]"))
        .containsExactly(
            READ_A,
            "2 1:37@36 unreadable",
            "SYN-001 - 1:44@43 a record without id: not JSON: Unrecognized token 'tru'",
            "3 1:50@49 read b");
    assertThat(Transcript.dataset("[" + A + ", nonsense, " + B + "]"))
        .containsExactly(
            READ_A,
            "2 1:37@36 unreadable",
            "SYN-001 - 1:37@36 a record without id: not JSON: Unrecognized token 'nonsense'",
            "3 1:47@46 read b");
  }

  @Test
  void whatFollowsAMissingQuotationMarkIsNotRead() {
    assertThat(Transcript.dataset("[" + A + ", {\"id\": c\"}, " + B + "]"))
        .hasSize(4)
        .startsWith(READ_A, "2 1:37@36 unreadable")
        .last()
        .asString()
        .startsWith("stop ")
        .endsWith(" not JSON: the rest was not read");
  }

  @Test
  void aCommaIsNeededBetweenRecords() {
    for (String between : new String[] {":", "}", ";", "\"\""}) {
      assertThat(Transcript.dataset("[" + A + "\n" + between + B + "]"))
          .containsExactly(
              READ_A,
              "SYN-001 - 2:1@35 the file: not JSON: expected a comma or the end of the list",
              "stop 2:1@35 not JSON: the rest was not read");
    }
  }

  /** The rest of the file seems to belong to the record, and does not. */
  @Test
  void readingStopsWhereAMissingQuotationMarkShows() {
    assertThat(Transcript.dataset(Records.json("[{'id': 'a, 'type': 'inspection'},\n") + B + "]"))
        .last()
        .isEqualTo("stop 1:14@13 not JSON: the rest was not read");
    assertThat(
            Transcript.dataset(
                Bytes.of("[{'id': '<E9>, 'type': 'inspection'},\n" + B + "," + B + "]")))
        .last()
        .asString()
        .startsWith("stop 1:")
        .endsWith(" not JSON: the rest was not read");
  }

  @Test
  void aRecordIsNeededAfterAComma() {
    assertThat(Transcript.dataset("[" + A + ",:" + B + "]"))
        .containsExactly(
            READ_A,
            "SYN-001 - 1:36@35 the file: not JSON: expected a record",
            "stop 1:36@35 not JSON: the rest was not read");
    assertThat(Transcript.dataset("[}"))
        .containsExactly(
            "SYN-001 - 1:2@1 the file: not JSON: expected a record",
            "stop 1:2@1 not JSON: the rest was not read");
  }

  /** What is wrong between two records hides neither of them. */
  @Test
  void aSlipBetweenRecordsCostsNoRecord() {
    assertThat(slips("[" + A + "\n" + B + "]"))
        .containsExactly("2:1@35", "a comma is missing between two records");
    assertThat(slips("[" + A + ",,,\n" + B + "]"))
        .containsExactly("1:36@35", "a comma too many, after another one");
    assertThat(slips("[," + A + ",\n" + B + "]"))
        .containsExactly("1:2@1", "a comma too many, before the first record");
    for (String comment : new String[] {"/* [\"*{ */", "// it's {\n", "# [\"\n", "/***/"}) {
      assertThat(slips("[" + A + ", " + comment + B + "]"))
          .containsExactly("1:37@36", "a comment, which JSON does not have");
    }
    assertThat(slips("[" + A + "/**/,\n" + B + "// end\n]")).hasSize(4);
    assertThat(slips("[ // begin\n" + A + "," + B + "]")).hasSize(2);
  }

  private static List<String> slips(String list) {
    List<String> outcome = Transcript.dataset(list);
    assertThat(outcome).noneMatch(line -> line.startsWith("stop"));
    assertThat(outcome).filteredOn(line -> line.contains(" read ")).hasSize(2);
    return outcome.stream()
        .skip(2)
        .flatMap(line -> Stream.of(line.replaceFirst(" the file: not JSON: ", " ").split(" ", 4)))
        .filter(part -> !part.equals("SYN-001") && !part.equals("-"))
        .toList();
  }

  @Test
  void aCommentThatDoesNotEndIsTheEnd() {
    assertThat(Transcript.dataset("[" + A + ", /* " + B + "]"))
        .hasSize(4)
        .startsWith(READ_A)
        .last()
        .asString()
        .endsWith("the input ends inside the list of records");
  }

  @Test
  void aListOfCommasHasNoRecord() {
    assertThat(Transcript.dataset("[,]"))
        .containsExactly(
            "SYN-001 - 1:2@1 the file: not JSON: a comma too many, before the first record",
            "SYN-006 - 1:3@2 the file: there is no record in it");
  }

  @Test
  void manySlipsAreCounted() throws IOException {
    String list = "[" + (A + "\n").repeat(1500) + "]";
    try (InspectionDataset dataset = DatasetReader.json().open(Bytes.of(list))) {
      int records = 0;
      for (Entry read : dataset) {
        records += read.inspection().isPresent() ? 1 : 0;
      }
      assertThat(records).isEqualTo(1500);
      assertThat(dataset.problems()).hasSize(1000);
      assertThat(dataset.unlisted()).containsOnly(entry("SYN-001", 499L));
    }
  }

  /** Nothing is lost by it, so reading is complete. */
  @Test
  void aCommaAtTheEndIsAProblemButNotAStop() {
    assertThat(Transcript.dataset("[" + A + ", ]"))
        .containsExactly(
            READ_A, "SYN-001 - 1:37@36 the file: not JSON: a comma before the end of the list");
  }

  @Test
  void theEndInsideOfARecordIsReportedThere() {
    assertThat(Transcript.dataset("[" + A + ", {\"id\": \"b"))
        .containsExactly(
            READ_A,
            "2 1:37@36 unreadable",
            "SYN-005 /id 1:46@45 a record without id: the input ends inside a record: expected more",
            "stop 1:46@45 the input ends inside a record");
  }

  @Test
  void theEndBetweenRecordsIsAProblemOfTheFile() {
    assertThat(Transcript.dataset("[" + A))
        .containsExactly(
            READ_A,
            "SYN-005 - 1:35@34 the file: the input ends inside a record:"
                + " expected a comma or the end of the list",
            "stop 1:35@34 the input ends inside the list of records");
    assertThat(Transcript.dataset("[" + A + ",\n"))
        .containsExactly(
            READ_A,
            "SYN-005 - 2:1@36 the file: the input ends inside a record: expected a record",
            "stop 2:1@36 the input ends inside the list of records");
    assertThat(Transcript.dataset("["))
        .containsExactly(
            "SYN-005 - 1:2@1 the file: the input ends inside a record: expected a record",
            "stop 1:2@1 the input ends inside the list of records");
  }

  @Test
  void whatFollowsAfterTheListIsNotRead() {
    String several =
        "; several records are expected one a line, in a list, or under \"inspections\"";
    Map<String, String> named =
        Map.of(
            "[" + B + "]",
            ": another list" + several,
            B,
            ": another object" + several,
            "]",
            ": a closing bracket too many",
            "// end",
            ": a comment, which JSON does not have",
            "x",
            "");
    for (String more : named.keySet()) {
      assertThat(Transcript.dataset("[" + A + "] " + more))
          .containsExactly(
              READ_A,
              "SYN-001 - 1:37@36 the file: not JSON: unexpected content after the data set"
                  + named.get(more),
              "stop 1:37@36 content after the data set was not read");
    }
  }
}
