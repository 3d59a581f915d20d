package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unknown columns of rows that describe several inspections. */
class PartBeginningsTest {
  private static final String[] LATEST = {"New: Latest: Number", "New: Latest: Date"};
  private static final String[] BEFORE = {"Old: Latest: Number", "Old: Latest: Date"};

  private static RowPart part(String... columns) {
    return RowPart.of(RowId.of("visits", "Home", columns[0])).about(columns);
  }

  private static TableMapping.Builder visits(String[]... parts) {
    TableMapping.Builder table =
        TableMapping.builder("visits", "Visits").required("Home", Binding.inspectedName());
    for (String[] columns : parts) {
      table
          .inspection(part(columns))
          .column(columns[0], Binding.identifier("visit"))
          .column(columns[1], Binding.fieldworkStart());
    }
    return table;
  }

  private static final TableMapping TWO = visits(LATEST, BEFORE).build();

  private static List<String> read(TableMapping mapping, List<String> header, String... cells) {
    RowReader reader = mapping.reader(1, header);
    List<Entry> entries = new ArrayList<>(reader.read(2, List.of(cells)));
    entries.addAll(reader.end());
    return entries.stream()
        .map(
            entry ->
                entry.inspection().map(Inspection::id).orElse("unreadable")
                    + entry.inspection().stream()
                        .flatMap(made -> made.extensions().stream())
                        .map(Extension::name)
                        .map(name -> " " + name)
                        .collect(Collectors.joining())
                    + entry.problems().stream().map(Problem::rule).collect(Collectors.joining()))
        .toList();
  }

  private static List<String> header(String... unknown) {
    return Stream.of(Stream.of("Home"), Stream.of(LATEST), Stream.of(BEFORE), Stream.of(unknown))
        .flatMap(columns -> columns)
        .toList();
  }

  @Test
  void areAboutTheInspectionWhoseHeadersBeginSo() {
    List<String> header = header("New: Latest: Outcome", "old.latest.outcome", "Places");

    assertThat(read(TWO, header, "H", "1", "01/05/2026", "2", "01/05/2023", "a", "b", "c"))
        .containsExactly(
            "visits/h/1 x-new-latest-outcome x-places", "visits/h/2 x-old-latest-outcome x-places");
  }

  /** Only what another inspection of the row has may be left out. */
  @Test
  void areNotLostWithoutTheirInspection() {
    List<String> header = header("New: Latest: Outcome", "Old: Latest: Outcome");

    assertThat(read(TWO, header, "H", "1", "01/05/2026", "", "", "a", "b"))
        .containsExactly("visits/h/1 x-new-latest-outcome x-old-latest-outcome");
  }

  /** [z] says that there is no such inspection. */
  @Test
  void areNotLostBesideWordsForNothing() {
    List<String> header = header("Old: Latest: Outcome");

    assertThat(read(TWO, header, "H", "1", "01/05/2026", "[z]", "[z]", "b"))
        .containsExactly("visits/h/1 x-old-latest-outcome");
  }

  @Test
  void mayHaveAnAmpersandInTheirHeaders() {
    TableMapping both =
        visits(
                new String[] {"Q&A: Number", "Q&A: Date"},
                new String[] {"100%: Number", "100%: Date"})
            .build();
    List<String> header =
        List.of(
            "Home",
            "Q&A: Number",
            "Q&A: Date",
            "100%: Number",
            "100%: Date",
            "Q&A: Notes",
            "100%: Notes");

    assertThat(read(both, header, "H", "1", "01/05/2026", "2", "01/05/2023", "a", "b"))
        .containsExactly("visits/h/1 x-q-a-notes", "visits/h/2 x-100-notes");
  }

  @Test
  void areKeptWithThoseOfThreeThatTheRowDescribes() {
    String[] first = {"First: Number", "First: Date"};
    TableMapping three = visits(LATEST, BEFORE, first).build();
    List<String> header =
        Stream.concat(
                header("New: Latest: Outcome", "Old: Latest: Outcome").stream(), Stream.of(first))
            .toList();

    assertThat(read(three, header, "H", "1", "01/05/2026", "", "", "a", "b", "3", "01/05/2019"))
        .containsExactly(
            "visits/h/1 x-new-latest-outcome x-old-latest-outcome",
            "visits/h/3 x-old-latest-outcome");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Newest: Latest: Outcome", "New: Lately", "New: Latestage", "Outcome"})
  void areAboutAllIfTheyBeginInAnotherWay(String unknown) {
    assertThat(read(TWO, header(unknown), "H", "1", "01/05/2026", "2", "01/05/2023", "a"))
        .hasSize(2)
        .allMatch(made -> made.contains(" x-"));
  }

  @Test
  void headersWithoutAColonHaveNoBeginning() {
    assertThat(PartBeginnings.of(part(LATEST))).contains("New: Latest:");
    assertThat(PartBeginnings.of(part("Date of visit", "Date of report"))).isEmpty();
    assertThat(PartBeginnings.of(part("New: Date"))).isEmpty();
    assertThat(PartBeginnings.of(part("New: Date", "Old: Date"))).isEmpty();
    assertThat(
            PartBeginnings.ofEach(List.of(part(LATEST), part("New: Latest: A", "New: Latest: B"))))
        .as("of two inspections")
        .isEmpty();
  }
}
