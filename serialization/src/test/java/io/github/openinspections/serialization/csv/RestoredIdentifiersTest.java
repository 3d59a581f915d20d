package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets do to identifiers, and what of it is undone. */
class RestoredIdentifiersTest {
  private static final TableMapping TABLE =
      TableMapping.builder("homes", "Homes")
          .id("homes", "URN")
          .required("URN", Binding.inspectedIdentifier("ofsted-urn"))
          .column("Event", Binding.identifier("ofsted-event"))
          .build();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "'1027079;1027079",
        "=\"1027078\";1027078",
        "=HYPERLINK(\"https://a.example/5\",\"SC374939\");SC374939",
        "=hyperlink(\"https://a.example/5\", \"12\");12",
        "1,027,080;1027080",
        "1,027,080.0;1027080",
        "1027081.0;1027081",
        "\u200b1027082\ufeff;1027082",
        "\"1027083\";1027083"
      })
  void whatIsCertainIsUndone(String damaged, String identifier) {
    assertThat(IdentifierText.restored(damaged)).isEqualTo(identifier);
    assertThat(IdentifierText.restored(identifier)).isEqualTo(identifier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CS2003000001",
        "SC374939",
        "2630509",
        "1.002584E7",
        "1.02E+07",
        "'1.02E+07",
        "1,02",
        "1,0270",
        "12,34,567",
        ",123",
        "1,,234",
        "=1+1",
        "=HYPERLINK(\"https://a.example/5\",\"the report\")",
        "=HYPERLINK(\"https://a.example/5\")",
        "=\"",
        "\"",
        "'",
        "'Tis House",
        "St Mary's",
        "0.0.0",
        ""
      })
  void anythingElseStaysAsItIs(String text) {
    assertThat(IdentifierText.restored(text)).isEqualTo(text);
  }

  @Test
  void eachIsReportedButAColumnOfFractionsOnce() {
    RowReader reader = TABLE.reader(1, List.of("URN", "Event"));
    reader.read(2, List.of("'7", "10.0"));
    reader.read(3, List.of("=\"8\"", "11.0"));
    reader.read(4, List.of("9", "12.0"));

    assertThat(reader.problems())
        .extracting(problem -> problem.rule() + " " + problem.message())
        .containsExactlyInAnyOrder(
            "CSV-013 the table: column \"URN\": \"'7\" is read as \"7\"",
            "CSV-013 the table: column \"Event\": \"10.0\" is read as \"10\", and so are 2 more cells",
            "CSV-013 the table: column \"URN\": \"=\"8\"\" is read as \"8\"");
    assertThat(reader.problems()).isSortedAccordingTo(Problem.REPORT_ORDER);
  }
}
