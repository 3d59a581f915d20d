package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.Column;
import io.github.openinspections.serialization.csv.RowReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.published.PublishedTables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderSpellingTest {
  private static TableMapping.Builder visits() {
    return TableMapping.builder("visits", "Visits")
        .id("visits", "Event number")
        .required("Event number", Binding.identifier("event"))
        .column("Council", Binding.areaName(), "Local authority");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Event number",
        "EVENT  NUMBER ",
        "Event.number",
        "event_number",
        "EventNumber",
        "Event-number",
        "Event\u00a0number",
        "Event\nnumber",
        "Event number [note 1]",
        "Event number [notes 1, 2]",
        "Event number [n]",
        "Event number[2]",
        "Event number (1)",
        "Event number (note 12) [3]",
        "Event number¹",
        "Event number²³",
        "Event number*",
        "Event number †",
        "\ufeffEvent number",
        "\ufeff\ufeffEvent number",
        "ï»¿\"Event number\"",
        "ï»¿ï»¿Event number",
        "Ã¯Â»Â¿Event number",
        "&#69;vent&nbsp;number",
      })
  void theseAreOneHeader(String header) {
    assertThat(visits().build().knows(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Event numbers",
        "Event number 2",
        "Event number [2019]",
        "Event number (2019)",
        "Event number (old)",
        "Event number (n)",
        "Event number %",
        "[note 1]",
        "*",
        "\u0394"
      })
  void theseAreOthers(String header) {
    assertThat(visits().build().knows(header)).isFalse();
  }

  @Test
  void whatOnlyAMarkTellsApartStaysApart() {
    TableMapping table =
        visits()
            .column("Key question (1)", Binding.title())
            .column("Key question (2)", Binding.topic())
            .column("Good", Binding.kept())
            .column("Good %", Binding.kept())
            .build();

    assertThat(bound(table, "Key question (2)")).isEqualTo("topics");
    assertThat(bound(table, "key_question.1.")).isEqualTo("title");
    assertThat(table.knows("Key question")).isFalse();
    assertThat(table.knows("Key question (3)")).isFalse();
    assertThat(table.knows("Good [note 1]")).isTrue();
  }

  /** Returns what a value under a header becomes, beside the id. */
  private static String bound(TableMapping table, String header) {
    List<Entry> read = rows(table, List.of("Event number", header), List.of("7", "x"));
    Inspection made = read.get(0).inspection().orElseThrow();
    return made.title().isPresent() ? "title" : made.topics().isEmpty() ? "" : "topics";
  }

  private static List<Entry> rows(TableMapping table, List<String> headers, List<String> cells) {
    return table.reader(1, headers).read(2, cells);
  }

  static Stream<TableMapping> published() {
    return PublishedTables.all().stream();
  }

  /** Whatever the spelling of all its headers, a table means the same columns as before. */
  @ParameterizedTest
  @MethodSource("published")
  void noSpellingOfAPublishedHeaderMeansAnotherColumn(TableMapping table) {
    List<UnaryOperator<String>> spellings =
        List.of(
            header -> header,
            header -> header.toUpperCase(Locale.ROOT),
            header -> header.replace('_', ' '),
            header -> header.replaceAll("[^\\p{L}\\p{N}%]", "."),
            header -> header.replaceAll("[^\\p{L}\\p{N}%]", ""),
            header -> header + " [note 3]",
            header -> header + "¹",
            header -> "ï»¿\"" + header + '"');
    for (UnaryOperator<String> spelling : spellings) {
      List<String> headers = new ArrayList<>();
      for (Column column : table.columns()) {
        headers.add(spelling.apply(column.name()));
      }
      if (new HashSet<>(headers).size() < headers.size()) {
        continue; // without anything between its words, one column's name is that of another
      }
      RowReader reader = table.reader(1, headers);

      assertThat(table.fits(headers)).isTrue();
      assertThat(reader.problems())
          .extracting(Problem::rule)
          .isEqualTo(table.withoutInspections().isEmpty() ? List.of() : List.of("CSV-029"));
    }
  }

  @Test
  void twoNamesOfOneColumnAreNotRead() {
    List<String> headers = List.of("Event number", "Council", "Local authority");
    RowReader reader = visits().build().reader(1, headers);
    Inspection made =
        reader.read(2, List.of("7", "Fife", "Angus")).get(0).inspection().orElseThrow();

    assertThat(Transcript.problems(reader.problems()))
        .containsExactly(
            "CSV-020 - 1:3 the table: the columns \"Local authority\" and \"Council\" both mean"
                + " \"Council\", so neither is read: kept as \"x-council\" and"
                + " \"x-local-authority\"");
    assertThat(made.areas()).isEmpty();
    assertThat(made.extensions())
        .extracting(Object::toString)
        .containsExactly(
            "Extension x-council (\"Fife\")", "Extension x-local-authority (\"Angus\")");
  }

  @Test
  void aRequiredColumnTwiceIsNotMissing() {
    RowReader reader =
        visits().build().reader(1, List.of("Event number", "Event.number", "Council"));

    assertThat(reader.isReadable()).isFalse();
    assertThat(Transcript.problems(reader.problems()))
        .containsExactly(
            "CSV-020 - 1:2 the table: the columns \"Event.number\" and \"Event number\" both mean"
                + " \"Event number\", so neither is read: the table needs this column, so no row"
                + " below it is read");
  }

  @Test
  void threeOfAKindAreTwoProblems() {
    RowReader reader =
        visits().build().reader(1, List.of("Event number", "Council", "council", "COUNCIL"));

    assertThat(reader.problems()).extracting(Problem::rule).containsExactly("CSV-020", "CSV-020");
  }

  @Test
  void theNameOfAKeptCellHasNoFootnote() {
    List<Entry> read =
        rows(visits().build(), List.of("Event number", "Ward [note 4]"), List.of("7", "x"));

    assertThat(read.get(0).inspection().orElseThrow().extensions())
        .extracting(Object::toString)
        .containsExactly("Extension x-ward (\"x\")");
  }
}
