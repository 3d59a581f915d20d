package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mapping that contradicts itself is refused when it is built. */
class TableMappingTest {
  private static TableMapping.Builder visits() {
    return TableMapping.builder("visits", "Visits")
        .id("visits", "Ref")
        .required("Ref", Binding.identifier("ref"), "Reference");
  }

  private static void assertRefused(TableMapping.Builder mapping, String why) {
    assertThatIllegalStateException().isThrownBy(mapping::build).withMessage(why);
  }

  @Test
  void withoutAnId() {
    assertRefused(
        TableMapping.builder("visits", "Visits"),
        "The mapping visits does not say how the id is made");
  }

  @Test
  void withOneHeaderForTwoColumns() {
    assertRefused(
        visits().column("Reference", Binding.kept()),
        "The mapping visits has the header \"Reference\" twice: for the column \"Ref\" and for the"
            + " column \"Reference\"");
    assertRefused(
        visits().column("Date", Binding.published(), "Reference"),
        "The mapping visits has the header \"Reference\" twice: for the column \"Ref\" and for the"
            + " column \"Date\"");
  }

  /** A table writes one header in more than one way. */
  @Test
  void withOneHeaderForTwoColumnsInAnotherSpelling() {
    assertRefused(
        visits().column(" ref\u00a0", Binding.kept()),
        "The mapping visits has the header \" ref\u00a0\" twice: for the column \"Ref\" and for the"
            + " column \" ref\u00a0\"");
    assertRefused(
        visits().column("Council’s area", Binding.kept()).column("council's  AREA", Binding.kept()),
        "The mapping visits has the header \"council's  AREA\" twice: for the column \"Council’s"
            + " area\" and for the column \"council's  AREA\"");
    assertRefused(
        visits().column("Date", Binding.published(), "\ufeffREF"),
        "The mapping visits has the header \"\\uFEFFREF\" twice: for the column \"Ref\" and for the"
            + " column \"Date\"");
  }

  @Test
  void withARequiredColumnTwice() {
    assertRefused(
        visits().required("Ref", Binding.kept()),
        "The mapping visits has the header \"Ref\" twice: for the column \"Ref\" and for the column"
            + " \"Ref\"");
  }

  @Test
  void withAnAliasTwice() {
    assertRefused(
        visits().column("Date", Binding.published(), "Published", "Day", "PUBLISHED"),
        "The mapping visits lists the header \"PUBLISHED\" twice for the column \"Date\"");
    assertRefused(
        visits().column("Date", Binding.published(), "date "),
        "The mapping visits lists the header \"date \" twice for the column \"Date\"");
  }

  @Test
  void withAnIdOfNoColumn() {
    String why =
        "The mapping visits makes the id of the header \"%s\", which is not the name of one of its"
            + " columns";

    assertRefused(visits().id("visits", "Ref", "Date"), why.formatted("Date"));
    assertRefused(visits().id("visits", "Reference"), why.formatted("Reference"));
    assertRefused(visits().id("visits", "ref"), why.formatted("ref"));
    assertThatNoException()
        .isThrownBy(
            () -> visits().id("visits", "Date").column("Date", Binding.published()).build());
  }

  @Test
  void withTheDayFirstAndTheMonthFirst() {
    assertRefused(
        visits().dates(DateForm.MONTH_FIRST, DateForm.ISO, DateForm.DAY_FIRST),
        "The mapping visits reads 01/02/2020 with the day first and with the month first");
  }

  /** Cells and ids read the dates of the mapping, and problems name its forms. */
  @Test
  void theFormsOfDatesAreThoseOfTheMapping() {
    RowReader rows =
        TableMapping.builder("visits", "Visits")
            .id("visits", "Visited")
            .column("Visited", Binding.fieldworkStart())
            .column("Published", Binding.published())
            .dates(DateForm.MONTH_FIRST)
            .build()
            .reader(1, List.of("Visited", "Published"));
    assertThat(rows.read(2, List.of("02/01/2020", "2020-03-01"))).isEmpty();
    Entry entry = rows.end().get(0);

    assertThat(entry.inspection().orElseThrow().id()).isEqualTo("visits/2020-02-01");
    assertThat(entry.inspection().orElseThrow().fieldwork()).hasToString("[2020-02-01]");
    assertThat(entry.problems())
        .extracting(Problem::message)
        .containsExactly(
            "visits/2020-02-01: column \"Published\": \"2020-03-01\" is not a date, such as"
                + " 12/31/2020");
  }
}
