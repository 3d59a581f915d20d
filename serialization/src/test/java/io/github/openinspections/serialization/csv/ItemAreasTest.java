package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The priority areas of a cell that lists several. */
class ItemAreasTest {
  private static final TableMapping VISITS =
      TableMapping.builder("visits", "Visits with what must be done after them")
          .id("visits", "Visit")
          .required("Visit", Binding.identifier("visit"))
          .column("Must", PriorityAreaColumns.items(PriorityAreaKind.REQUIREMENT))
          .column(
              "Should",
              PriorityAreaColumns.items("kind by the row", cell -> PriorityAreaKind.RECOMMENDATION))
          .build();

  private static Entry read(String must, String should) {
    RowReader reader = VISITS.reader(1, List.of("Visit", "Must", "Should"));
    List<Entry> entries = new ArrayList<>(reader.read(2, List.of("7", must, should)));
    entries.addAll(reader.end());
    return entries.get(0);
  }

  private static List<PriorityArea> areas(Entry entry) {
    return entry.inspection().map(Inspection::priorityAreas).orElseThrow();
  }

  @Test
  void eachItemIsAnAreaOfTheKindOfItsColumn() {
    List<PriorityArea> areas =
        areas(read("1. Mend the gate by 3 June 2025. 2. Train all staff.", "Plan the week."));

    assertThat(areas)
        .extracting(area -> area.kind().orElseThrow() + ": " + area.text())
        .containsExactly(
            "requirement: Mend the gate by 3 June 2025.",
            "requirement: Train all staff.",
            "recommendation: Plan the week.");
    assertThat(areas.get(0).due()).contains(PartialDate.parse("2025-06-03"));
    assertThat(areas.get(1).due()).isEmpty();
  }

  @Test
  void idsAreMadeOfWordsSoThatOtherNumbersGiveTheSame() {
    List<PriorityArea> now = areas(read("1. Mend the gate. 2. Train all staff.", ""));
    List<PriorityArea> later = areas(read("3. Train all staff. 4. Mend the gate.", ""));

    assertThat(later).extracting(PriorityArea::id).contains(now.get(0).id(), now.get(1).id());
  }

  @Test
  void theSameTextTwiceIsTwoAreas() {
    List<PriorityArea> areas = areas(read("Train all staff.", "Train all staff."));

    assertThat(areas).extracting(PriorityArea::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void anImpossibleDeadlineIsReportedAndNotGuessed() {
    Entry entry = read("By 31 June 2025, mend the gate.", "");

    assertThat(areas(entry))
        .singleElement()
        .satisfies(area -> assertThat(area.due()).isEmpty())
        .satisfies(area -> assertThat(area.text()).isEqualTo("By 31 June 2025, mend the gate."));
    assertThat(entry.problems()).extracting(Problem::rule).containsExactly("CSV-027");
    assertThat(entry.problems().get(0).message()).contains("\"By 31 June 2025\"");
    assertThat(entry.problems().get(0).columnName()).contains("Must");
  }

  @Test
  void aPassageThatGoesOnAfterSayingThatThereAreNoneIsKept() {
    Entry entry = read("There are no areas for priority action Areas for improvement Plan.", "");

    assertThat(areas(entry)).isEmpty();
    assertThat(entry.inspection().orElseThrow().extensions())
        .anyMatch(kept -> kept.name().equals("x-must"));
  }

  @Test
  void aCellThatSaysNoneHasNone() {
    assertThat(areas(read("None", "nan"))).isEmpty();
  }
}
