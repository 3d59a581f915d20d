package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.serialization.InspectionWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table may name a place and its provider: the most exact name is that of what is inspected. */
class PreferredNameTest {
  private static Outcome read(String kind, String... names) {
    String header = Sample.PUBLISHED.header().strip();
    StringBuilder row = new StringBuilder(ROW.replace("Children's home", kind).strip());
    StringBuilder table = new StringBuilder(header);
    for (int i = 0; i < names.length; i++) {
      table.append(',').append(names[i]);
      row.append(",Place ").append(i);
    }
    return Sample.PUBLISHED.whole(table.append('\n').append(row).append('\n').toString());
  }

  private static List<String> names(Outcome outcome) {
    return outcome.inspections().stream()
        .map(Inspection::inspected)
        .flatMap(List::stream)
        .flatMap(body -> body.name().stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Setting name, Provider name, Place 0, x-provider-name",
    "Provider name, Setting name, Place 1, x-provider-name",
    "Name, Provider name, Place 0, x-provider-name",
    "Name, SETTING_NAME, Place 1, x-name"
  })
  void theMostExactNameIsRead(String first, String second, String name, String kept) {
    Outcome outcome = read("Secure training centre", first, second);

    assertThat(names(outcome)).containsExactly(name);
    assertThat(outcome.inspections().get(0).extensions())
        .extracting(one -> one.name())
        .containsExactly(kept);
    assertThat(outcome.messages("CSV-004"))
        .singleElement()
        .asString()
        .contains("kept as \"" + kept + '"', "is read for it");
    assertThat(outcome.messages("CSV-020")).isEmpty();
  }

  @Test
  void allThreeMayBeThere() {
    Outcome outcome = read("Secure training centre", "Provider name", "Name", "Setting name");

    assertThat(names(outcome)).containsExactly("Place 2");
    assertThat(outcome.messages("CSV-004")).hasSize(2);
  }

  @Test
  void twoSpellingsOfOneHeaderAreNoOrderOfPreference() {
    Outcome outcome = read("Secure training centre", "Setting name", "setting_name");

    assertThat(names(outcome)).isEmpty();
    assertThat(outcome.messages("CSV-020")).hasSize(1);
  }

  @Test
  void ofAHomeNoneIsKept() {
    Outcome outcome = read("Children's home", "Setting name", "Provider name");

    assertThat(outcome.inspections())
        .isNotEmpty()
        .noneMatch(made -> InspectionWriter.json().toText(made).contains("Place"));
  }
}
