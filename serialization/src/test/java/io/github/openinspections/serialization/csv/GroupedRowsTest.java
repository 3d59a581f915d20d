package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.InspectionWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;

/** The rows of a table of reviews, in any order, make the same inspections. */
class GroupedRowsTest {
  private static final TableMapping TABLE =
      TableMapping.builder("reviews", "Reviews")
          .id("reviews", "Review")
          .grouped(100)
          .column("Review", Binding.identifier("review"))
          .column("Original", FollowUpColumns.of())
          .column("Area", PriorityAreaColumns.text())
          .column("Who", PriorityAreaColumns.responsible())
          .column("Looked at", FollowUpColumns.covered(CellWords.of("yes", true)))
          .column("Progress", ProgressColumns.rating(GradeWords.labels()))
          .column("Next", NextStepColumns.label())
          .build();

  private static final List<String> HEADER = TABLE.columns().stream().map(Column::name).toList();

  /** What a table says of an inspection, whatever the order of its rows. */
  private record Read(
      Optional<String> of,
      Set<String> covers,
      Set<String> areas,
      Set<String> who,
      Set<ProgressRating> ratings,
      Set<String> steps,
      Set<String> kept,
      int problems) {
    static Read of(Entry entry) {
      Inspection inspection = entry.inspection().orElseThrow();
      return new Read(
          inspection.followUp().flatMap(FollowUp::of),
          Set.copyOf(inspection.followUp().map(FollowUp::covers).orElse(List.of())),
          ids(inspection),
          inspection.priorityAreas().stream()
              .flatMap(area -> area.responsible().stream().map(who -> area.id() + who))
              .collect(Collectors.toSet()),
          Set.copyOf(inspection.progress()),
          inspection.nextSteps().stream().map(step -> step.label()).collect(Collectors.toSet()),
          inspection.extensions().stream()
              .map(kept -> kept.name() + kept.json().chars().sorted().boxed().toList())
              .collect(Collectors.toSet()),
          entry.problems().size());
    }

    private static Set<String> ids(Inspection inspection) {
      return inspection.priorityAreas().stream().map(PriorityArea::id).collect(Collectors.toSet());
    }
  }

  private static Arbitrary<String> cells(String... texts) {
    return Arbitraries.of(texts);
  }

  @Provide
  Arbitrary<Tuple2<List<List<String>>, List<List<String>>>> tables() {
    Arbitrary<List<String>> row =
        Combinators.combine(
                cells("1", "2", "3"),
                cells("leadership", "Neglect", ""),
                cells("the council", "the police", ""),
                cells("yes", ""),
                cells("good", "poor", ""),
                cells("We will come back.", ""))
            .as(
                (review, area, who, looked, progress, next) ->
                    List.of(
                        review,
                        review.equals("1") ? "" : "1", // inspection 1 is the original
                        area,
                        who,
                        looked.isEmpty() || review.equals("1") ? "" : looked,
                        progress,
                        next));
    return row.list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .flatMap(rows -> Arbitraries.shuffle(rows).map(mixed -> Tuple.of(rows, mixed)));
  }

  @Property(tries = 500)
  void inAnyOrder(@ForAll("tables") Tuple2<List<List<String>>, List<List<String>>> tables) {
    assertThat(read(tables.get2())).isEqualTo(read(tables.get1()));
  }

  @Property(tries = 500)
  void nothingIsLost(@ForAll("tables") Tuple2<List<List<String>>, List<List<String>>> tables) {
    List<List<String>> rows = tables.get1();
    for (Entry entry : entries(rows)) {
      Inspection inspection = entry.inspection().orElseThrow();
      String everything = InspectionWriter.json().toText(inspection);
      Set<String> said = new TreeSet<>();
      rows.stream()
          .filter(row -> inspection.id().equals("reviews/" + row.get(0)))
          .forEach(
              row -> {
                said.addAll(row);
                said.remove("yes");
              });
      assertThat(said).allSatisfy(cell -> assertThat(everything).contains(cell));
    }
  }

  /** In a map, texts with one hash are found by their order. */
  @Test
  void whatRowsRepeatIsReadOnceWhereAllTextsHaveOneHash() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = Integer.toBinaryString(128 + i).replace("0", "av").replace("1", "c8");
      rows.add(List.of("2", "1", text, text, "", text, text));
    }
    assertThat(rows.stream().map(row -> row.get(2).hashCode()).distinct()).hasSize(1);
    Set<Read> once = read(rows);
    rows.addAll(rows.stream().toList());

    assertThat(read(rows)).isEqualTo(once);
    Inspection inspection = entries(rows).get(0).inspection().orElseThrow();
    assertThat(inspection.progress()).hasSize(40);
    assertThat(inspection.nextSteps()).hasSize(40);
  }

  private static Set<Read> read(List<List<String>> rows) {
    return entries(rows).stream().map(Read::of).collect(Collectors.toSet());
  }

  private static List<Entry> entries(List<List<String>> rows) {
    RowReader reader = TABLE.reader(1, HEADER);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(reader.read(i + 2, rows.get(i))).isEmpty();
    }
    return reader.end();
  }
}
