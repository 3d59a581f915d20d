package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that a mapping gives once for every year. */
class HeaderTemplateTest {
  private static final TableMapping MAPPING =
      TableMapping.builder("years", "A register with columns by year")
          .id("years", "Service")
          .required("Service", Binding.identifier("service"))
          .column("{nth}_date_{year}", Binding.fieldworkStart())
          .column("complaints {year}", Binding.kept())
          .column("complaints 1516", Binding.title())
          .build();

  @ParameterizedTest
  @CsvSource({
    "first_date_2526, first_date_2526",
    "First Date 2526, first_date_2526",
    "twelfth.date.9900, twelfth_date_9900",
    "sixth_date_1415 [note 2], sixth_date_1415",
    "Complaints_2526, complaints 2526",
  })
  void aYearThatFitsIsAColumnOfThatName(String header, String column) {
    assertThat(MAPPING.headers().find(header).map(Column::name)).contains(column);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first_date_2527",
        "first_date_2525",
        "thirteenth_date_2526",
        "date_2526",
        "first_date",
        "firstdate2526",
        "2526",
        "first_date_2526_again",
        "complaints",
        "complaints 15-16 and 16-17",
      })
  void anyOtherHeaderIsNone(String header) {
    assertThat(MAPPING.headers().find(header)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"complaints 1516", "Complaints_1516"})
  void aColumnOfThatYearGoesFirst(String header) {
    assertThat(MAPPING.headers().find(header).map(column -> column.binding().becomes()))
        .contains("title");
  }

  /** A table may have its columns in any order; what is made of them does not depend on it. */
  @Test
  void columnsOfAYearAreGivenByYearAndNumber() {
    List<Set<String>> given = new ArrayList<>();
    TableMapping mapping =
        TableMapping.builder("visits", "A register with visits by year")
            .required("Service", Binding.identifier("service"))
            .column("Town", Binding.kept())
            .column("{nth}_date_{year}", Binding.fieldworkStart())
            .column("{nth}_case_{year}", Binding.kept())
            .partsOfTable(
                columns -> {
                  given.add(columns);
                  return row -> List.of();
                })
            .build();

    mapping.reader(
        1,
        List.of(
            "tenth_date_2425",
            "second_case_2526",
            "Town",
            "first_date_2526",
            "second_date_2425",
            "Service",
            "first_case_2526"));

    assertThat(given).hasSize(1);
    assertThat(given.get(0))
        .containsExactly(
            "Town",
            "Service",
            "second_date_2425",
            "tenth_date_2425",
            "first_date_2526",
            "first_case_2526",
            "second_case_2526");
  }
}
