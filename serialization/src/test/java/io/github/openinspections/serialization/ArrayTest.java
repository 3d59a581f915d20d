package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

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
    for (String between : new String[] {"", ":", "}", "\"\""}) {
      assertThat(Transcript.dataset("[" + A + "\n" + between + B + "]"))
          .containsExactly(
              READ_A,
              "SYN-001 - 2:1@35 the file: not JSON: expected a comma or the end of the list",
              "stop 2:1@35 not JSON: the rest was not read");
    }
  }

  @Test
  void aRecordIsNeededAfterAComma() {
    assertThat(Transcript.dataset("[,]"))
        .containsExactly(
            "SYN-001 - 1:2@1 the file: not JSON: expected a record",
            "stop 1:2@1 not JSON: the rest was not read");
    assertThat(Transcript.dataset("[" + A + ",," + B + "]"))
        .containsExactly(
            READ_A,
            "SYN-001 - 1:36@35 the file: not JSON: expected a record",
            "stop 1:36@35 not JSON: the rest was not read");
    assertThat(Transcript.dataset("[}"))
        .containsExactly(
            "SYN-001 - 1:2@1 the file: not JSON: expected a record",
            "stop 1:2@1 not JSON: the rest was not read");
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
    for (String more : new String[] {"[" + B + "]", "]", "x", B}) {
      assertThat(Transcript.dataset("[" + A + "] " + more))
          .containsExactly(
              READ_A,
              "SYN-001 - 1:37@36 the file: not JSON: unexpected content after the data set",
              "stop 1:37@36 content after the data set was not read");
    }
  }
}
