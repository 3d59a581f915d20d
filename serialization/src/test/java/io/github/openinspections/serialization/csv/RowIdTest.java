package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.ReadOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowIdTest {
  @ParameterizedTest
  @CsvSource({
    "Na h-Eileanan an Iar, na-h-eileanan-an-iar",
    "Comhairle nan Eilean Siar, comhairle-nan-eilean-siar",
    "Gàidhlig À È Ì Ò Ù à è ì ò ù, gàidhlig-à-è-ì-ò-ù-à-è-ì-ò-ù",
    "Ynys Môn, ynys-môn",
    "Tŷ Gwyn ŵ Ŵ ŷ Ŷ ï Ï, tŷ-gwyn-ŵ-ŵ-ŷ-ŷ-ï-ï",
    "Plas-y-Brenin & Co., plas-y-brenin-co",
    "St. Mary's (North), st-mary-s-north",
    "'  --  ', ''",
    "'', ''",
    "a, a",
    "-a-, a",
    "ISLINGTON, islington",
    "𝔘 1, 𝔘-1"
  })
  void aSlugHasLettersAndDigits(String text, String slug) {
    assertThat(RowId.slug(text)).isEqualTo(slug);
  }

  @Test
  void anAccentApartIsTheSameLetter() {
    assertThat(RowId.slug("Ynys Mo\u0302n")).isEqualTo(RowId.slug("Ynys M\u00f4n"));
    assertThat(RowId.slug("Ga\u0300idhlig")).isEqualTo(RowId.slug("G\u00e0idhlig"));
  }

  @Test
  void aSlugDoesNotDependOnTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(RowId.slug("ISLINGTON")).isEqualTo("islington");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tŷ Gwyn", "A & B", "x--y", "1.0", "St. Mary's"})
  void aSlugOfASlugIsTheSame(String text) {
    assertThat(RowId.slug(RowId.slug(text))).isEqualTo(RowId.slug(text));
  }

  private static Optional<String> id(String column, String cell) {
    return id(Binding.kept(), column, cell);
  }

  private static Optional<String> id(Binding binding, String cell) {
    return id(binding, "A", cell);
  }

  private static Optional<String> id(Binding binding, String column, String cell) {
    TableMapping mapping = TableMapping.builder("t", "t").id("t", "A").column("A", binding).build();
    Row row =
        new Row(
            new Header(mapping, 1, List.of(column), ReadOptions.DEFAULT),
            2,
            List.of(cell),
            Set.of(),
            mapping.described().usual());
    return RowId.of("t", "A").of(row);
  }

  @ParameterizedTest
  @CsvSource({
    "https://files.ofsted.gov.uk/v1/file/50206631, t/50206631",
    "https://files.ofsted.gov.uk/v1/file/50206631/, t/50206631",
    "http://example.org/reports/Report%201.pdf, t/report-201-pdf",
    "80431.0, t/80431",
    "80431, t/80431",
    "SC374939, t/sc374939",
    "2014, t/2014",
    "06/10/2017, t/06-10-2017",
    "1-10-12, t/1-10-12",
    "2002_4, t/2002-4",
    "1.0E7x, t/1-0e7x"
  })
  void anIdIsMadeOfWhatTheCellSays(String cell, String id) {
    assertThat(id("A", cell)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u2007", "\u0085", "NULL", "nan", "-", "&"})
  void aCellThatSaysNothingMakesNoId(String cell) {
    assertThat(id("A", cell)).isEmpty();
    assertThat(id("B", "x")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"06/10/2017, t/2017-10-06", "2002_4, t/2002-04", "1-10-12, t/2012-10-01"})
  void aColumnOfDatesGivesADate(String cell, String id) {
    assertThat(id(Binding.fieldworkStart(), cell)).contains(id);
    assertThat(id(Binding.published(), cell)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "32/13/2020", "1900-01-01", "NULL", ""})
  void aColumnOfDatesGivesNoText(String cell) {
    assertThat(id(Binding.fieldworkStart(), cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "n/a",
        "TBC",
        "tba",
        "[c]",
        "#N/A",
        "#REF!",
        "-",
        "unknown",
        "Not known",
        "?",
        "=A1+B1",
        "=HYPERLINK(\"https://x.example/1\",\"report\")"
      })
  void aWordForNothingMakesNoId(String cell) {
    assertThat(id(Binding.identifier("ref"), cell)).isEmpty();
    assertThat(id(Binding.inspectedIdentifier("ofsted-urn"), cell)).isEmpty();
    assertThat(id(Binding.kept(), cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "View report",
        "link",
        "not published",
        "Report 3",
        "https://files.ofsted.gov.uk/v1/file/",
        "https://files.ofsted.gov.uk/v1/file",
        "https://reports2.example.org",
        "https://reports2.example.org/",
        "files.ofsted.gov.uk/v1/file/50206631"
      })
  void whatIsNoAddressOfAReportMakesNoId(String cell) {
    assertThat(id(Binding.reportAddress(), cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://files.ofsted.gov.uk/v1/file/50206631, t/50206631",
    "http://files.ofsted.gov.uk/v1/file/50206631/, t/50206631",
    "https://example.org/reports/norfolk-2023.pdf, t/norfolk-2023-pdf"
  })
  void theAddressOfAReportGivesItsLastPart(String cell, String id) {
    assertThat(id(Binding.reportAddress(), cell)).contains(id);
    assertThat(id(Binding.kept(), cell)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"withheld", "Redacted", "to follow", "xxxxxxx", "No URN", "Various"})
  void aWordInPlaceOfAnIdentifierMakesNoId(String cell) {
    assertThat(id(Binding.inspectedIdentifier("county-home"), cell)).isEmpty();
    assertThat(id(Binding.identifier("ref"), cell)).isEmpty();
    assertThat(id(Binding.kept(), cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "England", "All", "NORTH"})
  void whereBodiesHaveNumbersATextWithoutDigitsMakesNoId(String cell) {
    for (String key :
        List.of("ofsted-urn", "linked-education-urn", "care-service-number", "la-code")) {
      assertThat(id(Binding.inspectedIdentifier(key), cell)).as(key).isEmpty();
    }
    assertThat(id(Binding.inspectedIdentifier("county-home"), cell)).isPresent();
    assertThat(id(Binding.identifier("ref"), cell)).isPresent();
  }

  @Test
  void zeroIsAnEventButNoBody() {
    assertThat(id(Binding.identifier("ofsted-event"), "0")).contains("t/0");
    assertThat(id(Binding.inspectedIdentifier("ofsted-urn"), "0")).isEmpty();
    assertThat(id(Binding.inspectedIdentifier("ofsted-urn"), "0.0")).isEmpty();
  }

  @Test
  void keptColumnsHaveDifferentProperties() {
    TableMapping mapping =
        TableMapping.builder("t", "t").id("t", "A").column("A", Binding.kept()).build();
    List<String> headers =
        List.of(
            "A",
            "a",
            "A ",
            "a-2",
            "a 2",
            "A-3",
            "",
            "",
            "column 7",
            "column-8",
            "&",
            "!",
            "x",
            "Tŷ",
            "TŶ",
            "a");
    Set<String> properties = new HashSet<>();
    Header header = new Header(mapping, 1, headers, ReadOptions.DEFAULT);
    header.bound().forEach(bound -> properties.add(bound.field().property()));

    assertThat(properties).hasSize(headers.size()).allMatch(name -> name.startsWith("x-"));
    assertThat(header.size()).isEqualTo(headers.size());
    assertThat(new Header(mapping, 1, headers, ReadOptions.DEFAULT).bound())
        .isEqualTo(header.bound());
  }

  @Test
  void aRoundedNumberMakesNoExactIdWhereverItIs() {
    TableMapping mapping =
        TableMapping.builder("t", "t")
            .id("t", "A")
            .column("A", Binding.kept())
            .column("B", Binding.kept())
            .build();
    Row row =
        new Row(
            new Header(mapping, 1, List.of("A", "B"), ReadOptions.DEFAULT),
            2,
            List.of("1", "1.02E+07"),
            Set.of(),
            mapping.described().usual());

    assertThat(RowId.of("t", "A").exact(row)).contains("t/1");
    assertThat(RowId.of("t", "A").also("B").exact(row)).isEmpty();
  }
}
