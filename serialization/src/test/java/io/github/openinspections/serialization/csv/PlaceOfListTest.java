package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a list is: in a cell if all its members are from its column, else in the row. */
class PlaceOfListTest {
  private static final GradeWords GRADES = GradeWords.of(ScaleCode.OFSTED_FOUR_POINT);

  private static final TableMapping TABLE =
      TableMapping.builder("homes", "Homes")
          .id("homes", "Ref")
          .column("Ref", Binding.identifier("ref"))
          .column("Overall", Binding.judgement(AspectCode.OVERALL, GRADES))
          .column("Help", Binding.judgement(AspectCode.HELP_AND_PROTECTION, GRADES))
          .column("Areas", PriorityAreaColumns.items(PriorityAreaKind.REQUIREMENT))
          .build();

  private static Entry read(String overall, String help, String areas) {
    RowReader rows = TABLE.reader(1, List.of("Ref", "Overall", "Help", "Areas"));
    return Stream.of(rows.read(2, List.of("7", overall, help, areas)), rows.end())
        .flatMap(List::stream)
        .findFirst()
        .orElseThrow();
  }

  /** A third grade may be missing, and the cell of another is not where to look for it. */
  @Test
  void gradesOfSeveralColumnsAreInTheRow() {
    Entry entry = read("Good", "Good", "");

    assertThat(entry.columnName("/judgements")).isEmpty();
    assertThat(entry.locate("/judgements"))
        .hasValueSatisfying(
            at -> {
              assertThat(at.line()).isEqualTo(2);
              assertThat(at.column()).isEqualTo(1);
            });
    assertThat(entry.columnName("/judgements/1")).contains("Help");
    assertThat(entry.columnName("/judgements/1/grade")).contains("Help");
  }

  @Test
  void textsOfOneCellAreInIt() {
    Entry entry = read("", "", "1. Plan better. 2. Listen to children.");

    assertThat(entry.columnName("/priorityAreas")).contains("Areas");
    assertThat(entry.columnName("/priorityAreas/1")).contains("Areas");
    assertThat(entry.columnName("/priorityAreasStated")).isEmpty();
  }
}
