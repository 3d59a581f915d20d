package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers as R, pandas, Excel and footnotes leave them. */
class HeaderSpellingTest {
  private static final Map<String, UnaryOperator<String>> SPELLINGS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("R", header -> header.replace(' ', '.')),
              Map.entry("snake", header -> header.replace(' ', '_').toLowerCase(Locale.ROOT)),
              Map.entry("capitals", header -> header.toUpperCase(Locale.ROOT)),
              Map.entry("note 1", header -> header + " [note 1]"),
              Map.entry("Note 12", header -> header + " [Note 12]"),
              Map.entry("notes", header -> '"' + header + " [note 1, note 2]\""),
              Map.entry("a note with no-break spaces", header -> header + "\u00a0[note\u00a01]"),
              Map.entry("two notes", header -> header + " [note 1][note 2]"),
              Map.entry("n", header -> header + "[n]"),
              Map.entry("number", header -> header + " (1)"),
              Map.entry("bracketed number", header -> header + " [1]"),
              Map.entry("superscript", header -> header + "¹"),
              Map.entry("superscripts", header -> header + "²³"),
              Map.entry("asterisk", header -> header + " *"),
              Map.entry("dagger", header -> header + "†"),
              Map.entry("line breaks", header -> '"' + header.replace(" ", "\n") + '"'),
              Map.entry("Windows line breaks", header -> '"' + header.replace(" ", "\r\n") + '"'),
              Map.entry("no-break spaces", header -> header.replace(' ', '\u00a0')),
              Map.entry("spaces", header -> "  " + header.replace(" ", "   ") + " "),
              Map.entry("hyphens", header -> header.replace(' ', '-')),
              Map.entry("colon", header -> header + ":"),
              Map.entry("quotes", header -> '"' + header + '"'),
              Map.entry("Excel quotes", header -> "\"\"\"" + header + "\"\"\""),
              Map.entry("zero width", header -> header.replace(" ", " \u200b")),
              Map.entry("entities", header -> header.replace(" ", "&nbsp;"))));

  static Stream<Arguments> spellings() {
    return SPELLINGS.keySet().stream()
        .flatMap(name -> Arrays.stream(Sample.values()).map(one -> Arguments.of(one, name)));
  }

  private static String spelled(Sample sample, UnaryOperator<String> spelling) {
    return Arrays.stream(sample.header().strip().split(",", -1))
            .map(spelling)
            .collect(Collectors.joining(","))
        + "\n";
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void isRecognised(Sample sample, String name) {
    String header = spelled(sample, SPELLINGS.get(name));
    assertThat(sample.whole(header + ROW).lines()).containsExactly(READ, "1 rows: 1 with records");
  }

  static Stream<Arguments> beginnings() {
    return Stream.of(
            "\ufeff",
            "\ufeff\ufeff",
            "ï»¿",
            "\ufeffï»¿",
            "ï»¿ï»¿",
            "\u200b",
            " ",
            "\ufeff ",
            "\u00a0")
        .flatMap(
            mark -> Stream.of(Sample.PUBLISHED, Sample.OWN).map(one -> Arguments.of(one, mark)));
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void aByteOrderMarkTwiceOrGarbledIsNoPartOfTheHeader(Sample sample, String mark) {
    for (UnaryOperator<String> quotes :
        Stream.<UnaryOperator<String>>of(header -> header, header -> '"' + header + '"').toList()) {
      assertThat(sample.whole(mark + spelled(sample, quotes) + ROW).lines())
          .as("%s", spelled(sample, quotes))
          .containsExactly(READ, "1 rows: 1 with records");
    }
  }

  /** A header that needs its quotes: the mark must not make the comma in it a delimiter. */
  @ParameterizedTest
  @ValueSource(strings = {"\ufeff\ufeff", "ï»¿", "\ufeffï»¿"})
  void aMarkBeforeAQuotedCommaDoesNotShiftColumns(String mark) {
    String table = "\"Home, or school\",Kind,Visit\n\"SC1, annexe\",Children's home,70\n";
    Sample own = Sample.OWN;

    assertThat(own.whole(mark + "\"Note, long\"," + own.header() + "\"a, b\"," + ROW).lines())
        .contains(READ, "1 rows: 1 with records");
    assertThat(table).contains("annexe");
  }

  @ParameterizedTest
  @EnumSource
  void aColumnOfRowNumbersIsAnUnknownColumn(Sample sample) {
    assertThat(sample.whole("," + sample.header() + "0," + ROW).lines())
        .contains(READ, "1 rows: 1 with records");
    assertThat(sample.whole("Unnamed: 0," + sample.header() + "0," + ROW).lines())
        .containsExactly(READ, "CSV-004 1:1", "1 rows: 1 with records");
  }

  @ParameterizedTest
  @EnumSource
  void oneColumnTwiceIsNotRead(Sample sample) {
    String[] headers = sample.header().strip().split(",", -1);
    String again = headers[2].toUpperCase(Locale.ROOT) + " [note 3]";
    Outcome outcome =
        sample.whole(sample.header().strip() + "," + again + "\n" + ROW.strip() + ",Fife\n");

    assertThat(outcome.lines()).contains(READ, "1 rows: 1 with records");
    assertThat(outcome.shown().filter(shown -> shown.startsWith("CSV-020"))).isNotEmpty();
    assertThat(outcome.shown().filter(shown -> shown.startsWith("CSV-004"))).isEmpty();
    assertThat(outcome.inspections().get(0).areas()).isEmpty();
    assertThat(outcome.inspections().get(0).extensions().toString()).contains("Kent", "Fife");
  }

  @ParameterizedTest
  @EnumSource
  void aRequiredColumnTwiceIsNotSaidToBeMissing(Sample sample) {
    String[] headers = sample.header().strip().split(",", -1);
    Outcome outcome =
        sample.whole(sample.header().strip() + "," + headers[0] + "*\n" + ROW.strip() + ",SC9\n");

    assertThat(outcome.shown().filter(shown -> shown.startsWith("CSV-020"))).isNotEmpty();
    assertThat(outcome.inspections()).isEmpty();
    assertThat(outcome.messages("CSV-001"))
        .noneMatch(message -> message.contains("no column \"" + headers[0] + '"'));
  }

  @Test
  void windows1252AndUtf16AreNoObstacle() {
    String table = Sample.PUBLISHED.header() + ROW.replace("Children's", "Children’s");
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.writeBytes(("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE));

    assertThat(Sample.PUBLISHED.whole(marked.toByteArray()).lines())
        .contains(READ, "1 rows: 1 with records");
    assertThat(
            Sample.PUBLISHED
                .whole(table.getBytes(java.nio.charset.Charset.forName("windows-1252")))
                .lines())
        .contains(READ, "1 rows: 1 with records");
  }
}
