package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.TableRow;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.DatasetReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows that a record was made of, as people see them in the table. */
class RowOfRecordTest {
  private static final TableMapping AREAS =
      TableMapping.builder("areas", "Areas")
          .id("areas", "Ref")
          .required("Ref", Binding.identifier("ref"))
          .column("Seen", Binding.fieldworkStart())
          .column("Area", PriorityAreaColumns.items(PriorityAreaKind.REQUIREMENT))
          .grouped(9)
          .build();

  private static List<Entry> read(DatasetReader reader, String text) {
    List<Entry> entries = new ArrayList<>();
    reader.open(text.getBytes(StandardCharsets.UTF_8)).forEach(entries::add);
    return entries;
  }

  @Test
  void everyRowHasItsCellsAsWritten() {
    List<String> headers = List.of("Ref", "Seen", "", "Area");
    List<Entry> entries =
        read(
            DatasetReader.csv(AREAS),
            "Ref,Seen,,Area\n7,2016-05-09, note ,Plan better\n7,9 May,,Listen\n8,,,\n");

    assertThat(entries.get(0).rows())
        .containsExactly(
            new TableRow(2, headers, List.of("7", "2016-05-09", " note ", "Plan better")),
            new TableRow(3, headers, List.of("7", "9 May", "", "Listen")));
    assertThat(entries.get(1).rows())
        .containsExactly(new TableRow(4, headers, List.of("8", "", "", "")));
  }

  @Test
  void thePositionOfAProblemIsItsCell() {
    Entry entry = read(DatasetReader.csv(AREAS), "Ref,Seen\n7,soon\n").get(0);

    Position at = entry.problems().get(0).position().orElseThrow();
    assertThat(entry.rows().get(0).line()).isEqualTo(at.line());
    assertThat(entry.rows().get(0).cells().get((int) at.column() - 1)).isEqualTo("soon");
  }

  @Test
  void jsonHasNone() {
    assertThat(read(DatasetReader.json(), "{\"id\":\"a\",\"type\":\"inspection\"}").get(0).rows())
        .isEmpty();
  }
}
