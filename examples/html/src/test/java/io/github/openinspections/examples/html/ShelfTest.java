package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** How much the timelines keep, and that they say what they leave out. */
class ShelfTest {
  private final Shelf shelf = new Shelf(Vocabulary.standard());

  private void add(String id, String place, String title) {
    shelf.accept(
        Entry.of(
            1,
            Inspection.builder()
                .id(id)
                .type(InspectionType.INSPECTION)
                .title(title)
                .addAreas(Area.builder().name(place).build())
                .build()));
  }

  @Test
  void theFirstAreasHaveATimeline() {
    for (int i = 0; i < Shelf.AREAS + 3; i++) {
      add("first-" + i, "Place " + i, "");
      add("second-" + i, "Place " + i, "");
    }
    Timelines timelines = shelf.timelines();
    assertThat(timelines.areas()).hasSize(500);
    assertThat(timelines.areas().get(499).heading().name()).isEqualTo("Place 499");
    assertThat(timelines.left())
        .containsExactly(
            "The first 500 areas have a timeline. Left out: 3 further areas with 6 inspections.");
  }

  @Test
  void anAreaKeepsTheFirstOfManyInspections() {
    for (int i = 0; i < Shelf.OF_EACH_AREA + 2; i++) {
      add("a-" + i, "Here", "");
    }
    AreaTimeline area = shelf.timelines().areas().get(0);
    assertThat(area.found()).hasSize(30);
    assertThat(area.heading().left()).startsWith("2 further inspections are left out");
  }

  @Test
  void aVeryLargeRecordIsLeftOut() {
    add("small", "Here", "");
    add("enormous", "Here", "x".repeat(Shelf.LARGEST));
    AreaTimeline area = shelf.timelines().areas().get(0);
    assertThat(area.found()).hasSize(1);
    assertThat(area.heading().left()).startsWith("1 further inspection is left out");
  }

  @Test
  void theShelfHasALimit() {
    String large = "x".repeat(Shelf.LARGEST / 2);
    int most = Shelf.ALL / (Shelf.LARGEST / 2);
    for (int i = 0; i <= most; i++) {
      add("a-" + i, "Place " + i, large);
    }
    assertThat(shelf.timelines().areas())
        .hasSize(most + 1)
        .filteredOn(area -> !area.heading().left().isEmpty())
        .hasSizeBetween(1, 3);
  }
}
