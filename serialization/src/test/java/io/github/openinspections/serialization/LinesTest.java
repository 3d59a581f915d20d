package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One record per line: a broken line costs that line. */
class LinesTest {
  private static final String A = Records.of("a");
  private static final String B = Records.of("b");

  @Test
  void blankLinesAndCarriageReturnsAreIgnored() {
    assertThat(Transcript.dataset("\n" + A + "\r\n\r\n \t\n\n  " + B + "\r\n\n"))
        .containsExactly("1 2:1@1 read a", "2 6:3@44 read b");
  }

  @Test
  void theLastLineNeedsNoEnd() {
    assertThat(Transcript.dataset(A + "\n" + B))
        .containsExactly("1 1:1@0 read a", "2 2:1@34 read b");
  }

  @Test
  void aBrokenLineCostsThatLine() {
    assertThat(Transcript.dataset(A + "\n{\"id\": \"x\n" + B + "\n"))
        .containsExactly(
            "1 1:1@0 read a",
            "2 2:1@34 unreadable",
            "SYN-001 /id 2:10@43 a record without id: not JSON: expected more",
            "3 3:1@44 read b");
  }

  @Test
  void twoRecordsOnOneLineAreABrokenLine() {
    assertThat(Transcript.dataset(A + " " + A + "\n" + B))
        .containsExactly(
            "1 1:1@0 unreadable a",
            "SYN-001 - 1:35@34 a: not JSON: unexpected content after the record: another object; several"
                + " records are expected one a line, in a list, or under \"inspections\"",
            "2 2:1@68 read b");
    assertThat(Transcript.dataset(A + ",\n" + B))
        .containsExactly(
            "1 1:1@0 unreadable a",
            "SYN-001 - 1:34@33 a: not JSON: unexpected content after the record: a comma",
            "2 2:1@35 read b");
  }

  @Test
  void aLineOfAnotherTypeIsNotARecord() {
    assertThat(Transcript.dataset(A + "\n[" + B + "]\n5\n" + B))
        .containsExactly(
            "1 1:1@0 read a",
            "2 2:1@34 unreadable",
            "SHP-002 - 2:1@34 a record without id: expected object, found list",
            "3 3:1@70 unreadable",
            "SHP-002 - 3:1@70 a record without id: expected object, found number",
            "4 4:1@72 read b");
  }

  @Test
  void bytesThatAreNotUtf8CostThatLine() {
    assertThat(Transcript.dataset(Bytes.of(A + "\n{'id': '<C3>'}\n" + B)))
        .containsExactly(
            "1 1:1@0 read a",
            "2 2:1@34 unreadable",
            "SYN-002 - 2:9@42 a record without id: not UTF-8:" + " unexpected byte C3",
            "3 3:1@46 read b");
  }

  @Test
  void aLastLineThatIsCutIsTheEndOfReading() {
    assertThat(Transcript.dataset(A + "\n{\"id\": \"b"))
        .containsExactly(
            "1 1:1@0 read a",
            "2 2:1@34 unreadable",
            "SYN-005 /id 2:10@43 a record without id: the input ends inside a record: expected more",
            "stop 2:10@43 the input ends inside a record");
  }

  /** What is wrong with the line does not hide that the file breaks off in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id': 'b', 'title': 'Caf<E9> abc",
        "{'id': NaN, 'title': 'abc",
        "{'id': '<E9>', 'areas': [{'name': 'b'}, ",
        "{'id': '<E9>'"
      })
  void aLastLineThatIsBrokenAndCutIsTheEndOfReadingToo(String cut) {
    assertThat(Transcript.dataset(Bytes.of(A + "\n" + cut)))
        .hasSize(4)
        .last()
        .asString()
        .startsWith("stop 2:")
        .endsWith(" the input ends inside a record");
    assertThat(Transcript.dataset(Bytes.of(A + "\n" + cut + "\n")))
        .as("a line that has an end costs that line")
        .noneMatch(line -> line.startsWith("stop"));
  }

  @Test
  void aLastLineThatIsBrokenButNotCutIsNot() {
    assertThat(Transcript.dataset(A + "\n{\"id\" 5}"))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("SYN-001 - 2:7@40 a record without id: ");
  }
}
