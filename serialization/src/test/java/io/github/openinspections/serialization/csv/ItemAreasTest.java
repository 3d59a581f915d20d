package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static List<String> kept(Entry entry) {
    return entry.inspection().orElseThrow().extensions().stream().map(Extension::name).toList();
  }

  private static List<String> stated(Entry entry) {
    return entry.inspection().orElseThrow().priorityAreasStated().stream()
        .map(one -> one.kind().orElseThrow() + " " + one.count() + " " + one.label().orElse(""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There are no areas for priority action Areas for improvement Plan.",
        "There are no areas for priority action. Areas for improvement Plan.",
        "There are no areas for priority actions: areas for improvement Plan.",
        "There were no requirements. 1. Plan the week. 2. Train all staff."
      })
  void aPassageThatGoesOnAfterSayingThatThereAreNoneIsKept(String passage) {
    Entry entry = read(passage, "");

    assertThat(areas(entry)).isEmpty();
    assertThat(stated(entry)).isEmpty();
    assertThat(kept(entry)).contains("x-must");
  }

  @Test
  void aCellThatSaysNoneHasNone() {
    assertThat(areas(read("None", "nan"))).isEmpty();
    assertThat(stated(read("None", "nan"))).isEmpty();
  }

  @Test
  void aCellThatStatesInWordsThatThereAreNoneStatesZero() {
    Entry entry = read("No requirements", "None identified.");

    assertThat(areas(entry)).isEmpty();
    assertThat(stated(entry))
        .containsExactly("requirement 0 No requirements", "recommendation 0 None identified.");
    assertThat(kept(entry)).isEmpty();
    assertThat(entry.problems()).isEmpty();
  }

  @Test
  void thatThereAreNoneOfAnotherKindIsKept() {
    Entry entry = read("There are no areas for priority action.", "No requirements");

    assertThat(stated(entry)).isEmpty();
    assertThat(kept(entry)).contains("x-must", "x-should");
  }

  @Test
  void besideAreasOfTheKindTheStatementIsKept() {
    TableMapping mapping =
        TableMapping.builder("visits", "Visits with two columns of a kind")
            .id("visits", "Visit")
            .required("Visit", Binding.identifier("visit"))
            .column("Must", PriorityAreaColumns.items(PriorityAreaKind.REQUIREMENT))
            .column("Also", PriorityAreaColumns.items(PriorityAreaKind.REQUIREMENT))
            .build();
    RowReader reader = mapping.reader(1, List.of("Visit", "Must", "Also"));
    List<Entry> entries = new ArrayList<>(reader.read(2, List.of("7", "None made", "Plan.")));
    entries.addAll(reader.read(3, List.of("8", "None made", "No requirements")));
    entries.addAll(reader.end());

    assertThat(stated(entries.get(0))).isEmpty();
    assertThat(kept(entries.get(0))).contains("x-must");
    assertThat(stated(entries.get(1))).containsExactly("requirement 0 None made");
    assertThat(kept(entries.get(1))).contains("x-also");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[c]", "NA||NA", "1. None"})
  void whatIsNeitherAnItemNorAStatementIsKept(String cell) {
    Entry entry = read(cell, cell);

    assertThat(areas(entry)).isEmpty();
    assertThat(stated(entry)).isEmpty();
    assertThat(kept(entry)).contains("x-must", "x-should");
  }
}
