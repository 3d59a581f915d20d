package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are no data set at all, data sets with nothing in them, and JSON that is nearly ours.
 */
class OtherKindTest {
  private static final String X1 =
      "{\"id\":\"x/1\",\"type\":\"full-inspection\",\"fieldwork\":[\"2018\"]}";
  private static final String X2 = X1.replace("x/1", "x/2");

  private static Outcome read(DatasetReader reader, byte[] file) {
    return Outcome.of(reader.open(file));
  }

  private static Outcome any(String file) {
    return read(DatasetReader.any(ReadOptions.DEFAULT), file.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The first bytes, and a word that the message must have. */
  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n", "PDF"),
        Arguments.of("<!DOCTYPE html>\n<html><head></head></html>", "HTML"),
        Arguments.of("<!doctype html><title>Not found</title>", "HTML"),
        Arguments.of("\n  <html lang=\"en\"><table><tr><td>URN</td></tr></table></html>", "HTML"),
        Arguments.of("<table border=1><tr><td>URN</td></tr></table>", "HTML"),
        Arguments.of("<?xml version=\"1.0\"?><Inspections/>", "XML"),
        Arguments.of("{\\rtf1\\ansi URN\\par}", "RTF"),
        Arguments.of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600), "xls"),
        Arguments.of("SQLite format 3\0" + "\0".repeat(100), "SQLite"),
        Arguments.of("PAR1\u0015\u0004\u0015PAR1", "arquet"),
        Arguments.of("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "picture"),
        Arguments.of("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0", "picture"),
        Arguments.of("GIF89a\1\0\1\0", "picture"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theFirstBytesSayWhatItIs(String file, String word) {
    Outcome outcome = any(file);

    assertThat(outcome.shown()).containsExactly("SYN-007");
    assertThat(outcome.problems().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(outcome.messages("SYN-007").get(0)).containsIgnoringCase(word);
    assertThat(outcome.complete()).isFalse();
    byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(DatasetReader.csv(ReadOptions.DEFAULT), bytes).shown())
        .containsExactly("SYN-007");
    assertThat(read(DatasetReader.json(), bytes).shown()).containsExactly("SYN-007");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\n\n", " \r\n\t\r\n", "\u00ef\u00bb\u00bf", "\0\0\0\0"})
  void aFileWithoutContentIsAnError(String file) {
    Outcome outcome = any(file);

    assertThat(outcome.problems()).anyMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(outcome.inspections()).isEmpty();
  }

  @Test
  void jsonInUtf16SaysSo() {
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Outcome outcome =
          read(DatasetReader.any(ReadOptions.DEFAULT), ("\ufeff[" + X1 + "]").getBytes(charset));
      assertThat(outcome.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                assertThat(problem.message()).contains("UTF-16").doesNotContain("header");
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHeaderAloneIsAWarning(Sample sample) {
    for (String end : List.of("", "\n\n", ",,,,,,,\n", "\n , \n")) {
      Outcome outcome = sample.whole(sample.header() + end);
      assertThat(outcome.lines()).containsExactly("CSV-010", "0 rows");
      assertThat(outcome.problems().get(0).severity()).isEqualTo(Severity.WARNING);
    }
  }

  @ParameterizedTest
  @EnumSource
  void notesAloneAreNoRecordEither(Sample sample) {
    assertThat(sample.read("Notes,,,,,,,\n"))
        .containsExactly("CSV-010", "CSV-017 2", "1 rows: 1 notes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        " [ ] ",
        "{\"format\":\"openinspections/1\",\"inspections\":[]}",
        "{\"inspections\":[],\"format\":\"openinspections/1\",\"title\":\"a\"}"
      })
  void anEmptyListIsAWarning(String json) {
    Outcome outcome = any(json);

    assertThat(outcome.shown()).containsExactly("SYN-006");
    assertThat(outcome.complete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "records", "results", "items", "rows"})
  void recordsUnderAnotherNameAreNamed(String name) {
    Outcome outcome = any("{\"" + name + "\":[" + X1 + "," + X2 + "]}");

    assertThat(outcome.inspections()).isEmpty();
    assertThat(outcome.problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("inspections", name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "undefined", "None", "True", "-Infinity"})
  void aBrokenTokenOutsideTextsCostsItsRecordAlone(String token) {
    String broken =
        X1.replace("}", ",\"judgementCounts\":[{\"label\":\"good\",\"count\":" + token + "}]}");
    for (String file :
        List.of(
            "[" + broken + "," + X2 + "]",
            "{\"format\":\"openinspections/1\",\"inspections\":[" + broken + "," + X2 + "]}")) {
      Outcome outcome = any(file);
      assertThat(outcome.inspections())
          .singleElement()
          .extracting(made -> made.id())
          .isEqualTo("x/2");
      assertThat(outcome.problems()).isNotEmpty();
      assertThat(outcome.complete()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"// the year\n", "/* the year */", "# the year\n"})
  void aCommentIsNamed(String comment) {
    Outcome outcome = any("[" + X1.replace("[\"2018\"]", comment + "[\"2018\"]") + "," + X2 + "]");

    assertThat(outcome.problems())
        .anyMatch(
            problem ->
                problem.severity() == Severity.ERROR && problem.message().contains("comment"));
  }

  @Test
  void aCommaTooManyCostsItsRecordAlone() {
    Outcome outcome = any("[" + X1.replace("[\"2018\"]", "[\"2018\",,]") + "," + X2 + "]");
    assertThat(outcome.inspections())
        .singleElement()
        .extracting(made -> made.id())
        .isEqualTo("x/2");
    assertThat(outcome.complete()).isTrue();
  }

  @Test
  void afterATextThatIsNotClosedNothingIsRead() {
    Outcome outcome = any("[" + X1.replace("\"2018\"", "\"2018") + "," + X2 + "]");
    assertThat(outcome.inspections()).isEmpty();
    assertThat(outcome.complete()).isFalse();
  }
}
