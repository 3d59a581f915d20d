package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

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
}
