package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A header may say how the dates below it are written. */
class HeaderFormatTest {
  /** Its date could be either. */
  private static final String EITHER = ROW.replace("12/05/2018", "04/03/2018");

  private static String header(String form) {
    return Sample.PUBLISHED.header().replace("Inspection date", '"' + form + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspection date (DD/MM/YYYY)",
        "Inspection date [dd/mm/yyyy]",
        "Inspection date (dd-mmm-yyyy)",
        "Inspection date (d.m.yy)",
        "Inspection date (format: dd/mm/yyyy)",
        "Inspection date (dd/mm/yyyy hh:mm)",
        "Inspection date (ddmmyyyy)",
        "Inspection date (yyyy-mm-dd)",
        "Inspection date dd/mm/yyyy",
        "Inspection date: DD/MM/YYYY",
        "Inspection date - DD/MM/YYYY",
        "Inspection date (DD/MM/YYYY) [note 1]",
        "Inspection_date_(DD/MM/YYYY)"
      })
  void theNameIsRecognised(String form) {
    assertThat(Sample.PUBLISHED.whole(header(form) + ROW).lines())
        .containsExactly(READ, "1 rows: 1 with records");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Inspection date (n)", "Inspection date (day)", "Inspection date (dmy?)"})
  void otherBracketsArePartOfTheName(String form) {
    assertThat(Sample.PUBLISHED.whole(header(form) + ROW).shown()).contains("CSV-001");
  }

  @ParameterizedTest
  @CsvSource({
    "Inspection date (DD/MM/YYYY), 2018-03-04",
    "Inspection date (MM/DD/YYYY), 2018-04-03",
    "Inspection date (mm-dd-yy), 2018-04-03",
    "Inspection date (MMDDYYYY), 2018-04-03",
    "Inspection date (yyyy-mm-dd), 2018-03-04",
    "Inspection date, 2018-03-04"
  })
  void theOrderIsThatOfTheHeader(String form, String date) {
    String row = EITHER.replace("21/06/2018", "2018-06-21");
    assertThat(Sample.PUBLISHED.whole(header(form) + row).lines())
        .containsExactly(READ.replace("2018-05-12", date), "1 rows: 1 with records");
  }

  @Test
  void aHeaderThatTheDatesContradictDecidesNothing() {
    String american = ROW.replace("12/05/2018", "5/13/2018").replace("21/06/2018", "6/21/2018");
    Outcome outcome =
        Sample.PUBLISHED.whole(header("Inspection date (DD/MM/YYYY)") + american + EITHER);

    assertThat(outcome.shown()).containsExactly("CSV-011", "CSV-003 3:5");
    assertThat(outcome.messages("CSV-011").get(0))
        .contains(
            "\"5/13/2018\" in line 2 has the month first, as 2 of 4 numeric dates do;"
                + " \"Inspection date (DD/MM/YYYY)\" in line 1 says the day first");
  }

  @Test
  void headersThatDisagreeDecideNothing() {
    String both =
        header("Inspection date (MM/DD/YYYY)")
            .replace("Publication date", "Publication date (DD/MM/YYYY)");
    assertThat(Sample.PUBLISHED.whole(both + ROW).lines())
        .containsExactly(READ, "1 rows: 1 with records");
  }

  /** Neither the header nor the dates say which column is which. */
  @Test
  void datesThatCouldBeEitherAreNotReadBelowHeadersThatDisagree() {
    String both =
        header("Inspection date (MM/DD/YYYY)")
            .replace("Publication date", "Publication date (DD/MM/YYYY)");
    Outcome outcome = Sample.PUBLISHED.whole(both + EITHER.replace("21/06/2018", ""));

    assertThat(outcome.inspections().get(0).fieldwork().isEmpty()).isTrue();
    assertThat(outcome.shown()).containsExactly("CSV-003 2:5");
  }
}
