package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers whose form is known, as people and spreadsheets write them. */
class TypedIdentifierTest {
  private static final TableMapping TABLE =
      TableMapping.builder("homes", "Homes")
          .id("homes", "URN")
          .required("URN", Binding.inspectedIdentifier("ofsted-urn"))
          .column("Note", Binding.kept())
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '|',
      value = {
        "1 027 092=1027092",
        "1\u00a0027\u00a0092=1027092",
        "1\u202f027\u202f092=1027092",
        "1.027.093=1027093",
        "1'027'093=1027093",
        "1027098*=1027098",
        "1027098¹=1027098",
        "1027098 †=1027098",
        "sc 102709=SC102709",
        "SC 102 709=SC102709",
        "sc102709=SC102709",
        "１０２７=1027",
        "ＳＣ１０２７=SC1027",
        "١٠٢٧=1027",
        "1027095.00=1027095",
        "1027092,00=1027092",
        "1,027,092.00=1027092",
        "1027092.=1027092",
        "1027092,=1027092",
        "1027092;=1027092",
        "URN 1027092=1027092",
        "URN: SC102709=SC102709",
        "urn1027092=1027092",
        "#1027092=1027092",
        "“1027092”=1027092",
        "‘1027092’=1027092",
        "'1027092'=1027092",
        "ey–123456=EY-123456"
      })
  void whatIsCertainIsUndoneAndReported(String text, String identifier) {
    RowReader reader = TABLE.reader(1, List.of("URN", "Note"));
    List<Entry> entries = reader.read(2, List.of(text, ""));

    assertThat(entries.get(0).inspection().orElseThrow().inspected().get(0).identifiers())
        .containsEntry("ofsted-urn", identifier);
    assertThat(reader.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("CSV-013");
              assertThat(problem.message()).contains("is read as \"" + identifier + '"');
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1O27092",
        "1027 092",
        "1.027",
        "1 02",
        "1027092 / 1027093",
        "1027092 1027093",
        "1.027.09",
        "1.027,093",
        "ID 1027092",
        "No. 1027092",
        "1027092-1",
        "1027092 (closed)",
        "12345678901"
      })
  void whatIsNotCertainIsKeptAndReported(String text) {
    RowReader reader = TABLE.reader(1, List.of("URN", "Note"));
    List<Entry> entries = reader.read(2, List.of(text, ""));

    assertThat(entries.get(0).inspection().orElseThrow().inspected().get(0).identifiers())
        .containsEntry("ofsted-urn", text);
    assertThat(reader.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("CSV-023");
              assertThat(problem.message()).contains('"' + text + '"', "an Ofsted URN, such as");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT, 10 043 236, 10043236",
    "EVENT, 1-10-12, 1-10-12",
    "EVENT, 10043236*, 10043236",
    "CARE_SERVICE, cs 2003000001, CS2003000001",
    "CARE_SERVICE, CS2003000001.0, CS2003000001",
    "AREA, e06000001, E06000001",
    "AREA, E06 000 001, E06000001",
    "COUNCIL, 301 302, 301 302",
    "COUNCIL, 301.0, 301",
    "COUNCIL, 301*, 301",
    "ANY, 1 027 092, 1 027 092",
    "ANY, 12.00, 12.00",
    "ANY, St Mary's 2, St Mary's 2",
    "ANY, １０２７, 1027"
  })
  void eachFormHasItsOwn(IdentifierForm form, String text, String identifier) {
    assertThat(IdentifierText.restored(text, form)).isEqualTo(identifier);
  }

  @Property
  void noNumberIsChanged(@ForAll @LongRange(min = 0, max = 9_999_999_999L) long number) {
    String text = Long.toString(number);
    assertThat(IdentifierText.restored(text, IdentifierForm.URN)).isEqualTo(text);
    assertThat(IdentifierText.restored(text, IdentifierForm.EVENT)).isEqualTo(text);
  }
}
