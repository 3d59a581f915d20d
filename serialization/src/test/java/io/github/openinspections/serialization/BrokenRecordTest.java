package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a list is read after a record that is not JSON. */
class BrokenRecordTest {
  private static final String AFTER = Records.of("b");

  private static List<String> read(String record) {
    return Transcript.dataset("[" + record + ", " + AFTER + "]");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "NaN|NaN is no value of JSON, expected a number, or null",
        "-Infinity|Infinity is no value of JSON, expected a number, or null",
        "undefined|undefined is no value of JSON, expected null",
        "None|None is no value of JSON, expected null",
        "True|True is no value of JSON, expected true",
        "[1,]|a comma too many, before ']'",
        "[1,,2]|a comma too many, after another one",
        "{\"c\": 1,}|a comma too many, before '}'"
      })
  void whatIsBrokenOutsideOfTextsCostsOneRecord(String value, String expected) {
    String record = "{\"id\": \"a\", \"x-a\": " + value + ", \"x-b\": \"], }\"}";
    List<String> outcome = read(record);

    int next = record.length() + 3;
    assertThat(outcome).hasSizeBetween(3, 4);
    assertThat(outcome).anyMatch(line -> line.startsWith("SYN-001") && line.endsWith(expected));
    assertThat(outcome.get(outcome.size() - 1))
        .isEqualTo("2 1:" + (next + 1) + "@" + next + " read b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": a\", \"x\": 1}",
        "{\"id\": \"a, \"x\": 1}",
        "{\"id\" \"a\"}",
        "{\"id\": \"a\" \"x\": 1}",
        "{\"id\": \"\\q\"}",
        "{\"id\": \"a\n\"}",
        "{\"id\": [1}, 2]}",
        "{\"id\": \"a\", // why \"not\"\n \"x\": 1}",
        "{'id': 'a'}"
      })
  void afterWhatCanBeInsideOutNothingIsRead(String record) {
    assertThat(read(record)).last().asString().startsWith("stop ");
    assertThat(read(record)).noneMatch(line -> line.endsWith("read b"));
  }

  @Test
  void aCommentIsNamed() {
    assertThat(read("{\"id\": 1, /* why */ \"x\": 1}"))
        .anyMatch(line -> line.endsWith("not JSON: a comment, which JSON does not have"));
    assertThat(read("{'id': 1}"))
        .anyMatch(line -> line.endsWith("a text in single quotation marks, expected double ones"));
  }

  /** A quotation mark that is missing anywhere never makes a record of what is none. */
  @Test
  void aMissingQuotationMarkNeverInventsARecord() {
    String records =
        Records.json(
            "{'id': 'a', 'type': 'b', 'title': NaN, 'x-a': ['c', {'d': 'e'}], 'x-b': 'f'}");
    String all = "[" + records + "," + Records.of("b") + "," + Records.of("c") + "]";
    for (int i = all.indexOf('"'); i >= 0; i = all.indexOf('"', i + 1)) {
      List<String> outcome = Transcript.dataset(all.substring(0, i) + all.substring(i + 1));
      List<String> read = outcome.stream().filter(line -> line.contains(" read ")).toList();
      assertThat(read).as("without the mark at " + i).allMatch(line -> line.matches(".* [bc]"));
    }
  }

  /** The reading of a record ends here before anything that is not JSON after it is seen. */
  static Stream<String> ends() {
    return Stream.of(
        "'<FF>'",
        "'<ED><A0><80>'",
        "1".repeat(1001),
        "[".repeat(100) + "]".repeat(100),
        "[" + "{'c': 1, 'c': 1}, ".repeat(1001) + "1]");
  }

  @ParameterizedTest
  @MethodSource("ends")
  void whereReadingEndsEarlyAMissingQuotationMarkHidesNoRecord(String end) {
    String broken = "{'id': 'a', 'x-a': " + end + ", 'title': 't}";
    for (String next : List.of(AFTER, Records.with("'title': '6\\' tall'"))) {
      assertThat(Transcript.dataset(Bytes.of("[" + broken + ", " + next + ", " + AFTER + "]")))
          .as(next)
          .startsWith("1 1:2@1 unreadable" + (end.startsWith("'") ? "" : " a"))
          .noneMatch(line -> line.startsWith("2 ") || line.startsWith("SYN-005"))
          .last()
          .asString()
          .startsWith("stop ")
          .endsWith(" not JSON: the rest was not read");
    }
  }

  @ParameterizedTest
  @MethodSource("ends")
  void whereReadingEndsEarlyTheNextRecordIsReadAllTheSame(String end) {
    String record = "{'id': 'a', 'x-a': " + end + ", 'title': '], }', 'x-b': NaN}";
    assertThat(Transcript.dataset(Bytes.of("[" + record + ", " + AFTER + "]")))
        .noneMatch(line -> line.startsWith("stop"))
        .last()
        .asString()
        .startsWith("2 ")
        .endsWith(" read b");
  }

  @ParameterizedTest
  @MethodSource("ends")
  void whereReadingEndsEarlyTheEndOfTheInputIsReported(String end) {
    assertThat(Transcript.dataset(Bytes.of("[{'id': 'a', 'x-a': " + end + ", 'title': [")))
        .filteredOn(line -> line.startsWith("SYN-005") || line.startsWith("stop"))
        .hasSize(2)
        .last()
        .asString()
        .endsWith(" the input ends inside the list of records");
  }

  /** Each quotation mark is one reading, so that a thousand objects are too many. */
  static Stream<String> shortEnds() {
    return ends().filter(end -> !end.contains("{"));
  }

  @ParameterizedTest
  @MethodSource("shortEnds")
  void aMissingQuotationMarkNeverHidesARecord(String end) {
    String first = "{'id': 'a', 'type': 'b', 'title': 'c', 'x-a': " + end + ", 'x-b': ['d', 'e']}";
    String second = Records.with("'title': '6\\' tall'");
    String all = Records.json("[" + first + "," + second + "," + AFTER + "]");
    for (int i = all.indexOf('"'); i >= 0; i = all.indexOf('"', i + 1)) {
      List<String> outcome =
          Transcript.dataset(Bytes.of(all.substring(0, i) + all.substring(i + 1)));
      boolean whole = outcome.stream().filter(line -> line.matches("\\d .*")).count() == 3;
      assertThat(whole || outcome.get(outcome.size() - 1).startsWith("stop "))
          .as("without the mark at " + i)
          .isTrue();
    }
  }
}
