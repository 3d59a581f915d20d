package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.vocabulary.InspectedKind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every row of a table is counted once, whatever it holds. */
class RowAccountTest {
  private static final List<String> HEADER = List.of("URN", "Kind", "Date", "Theme");

  private static TableMapping.Builder table() {
    return TableMapping.builder("any", "Any table")
        .id("any", "URN", "Date")
        .required("URN", Binding.inspectedIdentifier("ofsted-urn"))
        .column("Kind", Binding.inspectedKind(CellWords.of("Home", InspectedKind.CHILDRENS_HOME)))
        .column("Date", Binding.fieldworkStart())
        .column("Theme", Binding.topic());
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> cells =
        Arbitraries.of(
            "",
            "",
            "1",
            "'2",
            "null",
            "Home",
            "2018-05-12",
            "25 Okt",
            "Total",
            "URN",
            "Kind",
            "Date",
            "1.0E+07",
            "a note");
    return cells.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(20);
  }

  @Property(tries = 500)
  void theSumIsTheNumberOfRows(@ForAll("rows") List<List<String>> rows) {
    RowReader reader = table().build().reader(1, HEADER);
    List<Entry> entries = read(reader, rows);
    RowCounts counts = reader.rows();

    assertThat(counts.read()).isEqualTo(filled(rows));
    assertThat(counts.records()).isEqualTo(readable(entries)).isEqualTo(counts.withRecords());
    assertThat(counts.refused()).isEqualTo(entries.size() - readable(entries));
    assertThat(counts.grouped()).isZero();
  }

  @Property(tries = 500)
  void groupedRowsAreCountedBeside(@ForAll("rows") List<List<String>> rows) {
    RowReader reader = table().grouped(3).build().reader(1, HEADER);
    List<Entry> entries = read(reader, rows);
    RowCounts counts = reader.rows();

    assertThat(counts.read()).isEqualTo(filled(rows));
    assertThat(counts.records()).isEqualTo(readable(entries));
    assertThat(counts.records() + counts.grouped()).isEqualTo(counts.withRecords());
  }

  private static List<Entry> read(RowReader reader, List<List<String>> rows) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      entries.addAll(reader.read(i + 2, rows.get(i)));
    }
    entries.addAll(reader.end());
    return entries;
  }

  private static long filled(List<List<String>> rows) {
    return rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).count();
  }

  private static long readable(List<Entry> entries) {
    return entries.stream().filter(entry -> entry.inspection().isPresent()).count();
  }
}
