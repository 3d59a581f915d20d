package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.ANOTHER;
import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.READ_TOO;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What says nothing identifies nothing, and an id is made of text. */
class PlaceholderIdTest {
  private static final String ACCOUNT_OF_ONE = "1 rows: 1 with records";

  static Stream<Arguments> placeholders() {
    return Stream.of(
            "null",
            "NULL",
            "n/a",
            "N/A",
            "na",
            "NaN",
            "nan",
            "<NA>",
            "None",
            "none",
            "TBC",
            "tbc",
            "TBA",
            "[c]",
            "[x]",
            "[z]",
            "[C]",
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#NAME?",
            "#DIV/0!",
            "-",
            "–",
            "—",
            "..",
            ".",
            ":",
            "*",
            "unknown",
            "Unknown",
            "not known",
            "0",
            "\u00a0",
            "not applicable",
            "Not available",
            "\u200b")
        .flatMap(
            word -> Stream.of(Sample.PUBLISHED, Sample.OWN).map(one -> Arguments.of(one, word)));
  }

  @ParameterizedTest
  @MethodSource("placeholders")
  void identifiesNothing(Sample sample, String word) {
    Outcome outcome =
        sample.outcome(
            ROW.replace("SC1", word), ROW.replace("SC1", word).replace("Kent", "Fife"), ANOTHER);

    assertThat(outcome.lines())
        .containsExactly(READ_TOO, "CSV-014 2", "CSV-014 3", "3 rows: 1 with records, 2 refused");
  }

  @ParameterizedTest
  @MethodSource("placeholders")
  void anotherWayToIdentifyIsTaken(Sample sample, String word) {
    String id = word.equals("0") ? "sc1/0" : "sc1/2018-05-12";
    List<String> lines = new ArrayList<>(sample.read(ROW.replace(",70,", ',' + word + ',')));
    boolean lost = word.startsWith("#") && !word.equals("#N/A");
    assertThat(lines.remove("CSV-024 2:7")).as("an error of a formula had a value").isEqualTo(lost);
    assertThat(lines).containsExactly(READ.replace("sc1/70", id), "1 rows: 1 with records");
  }

  @ParameterizedTest
  @ValueSource(strings = {"withheld", "x", "none recorded", "ACADEMY", "England"})
  void aTextInPlaceOfANumberIsRefusedAndItsRowToo(String word) {
    Outcome outcome = Sample.PUBLISHED.outcome(ROW.replace("SC1", word), ANOTHER);

    assertThat(outcome.lines())
        .containsExactly(READ_TOO, "CSV-014 2", "2 rows: 1 with records, 1 refused");
    assertThat(outcome.messages("CSV-014").get(0)).contains("URN \"" + word + "\" is not an ident");
  }

  @Test
  void aTextInPlaceOfANumberIsKeptBesideAnotherId() {
    assertThat(Sample.PUBLISHED.read(ROW.replace(",70,", ",withheld,")))
        .containsExactly(
            READ.replace("sc1/70", "sc1/2018-05-12"), "CSV-003 2:7", "CSV-024 2:7", ACCOUNT_OF_ONE);
  }

  @Test
  void differentReportsWithoutAddressesAreNotPutTogether() {
    String table =
        """
        urn,local_authority,publication_date,format,seq,text,overall,url
        80001,midshire,2021-07-21,ILACS,1,Plan plans.,good,View report
        80001,midshire,2024-07-21,ILACS,1,Plan more.,good,View report
        """;
    Outcome outcome =
        Outcome.of(
            DatasetReader.any(ReadOptions.DEFAULT).open(table.getBytes(StandardCharsets.UTF_8)));

    assertThat(outcome.inspections())
        .extracting(made -> made.id())
        .containsExactly(
            "ofsted/local-authority/80001/2021-07-21", "ofsted/local-authority/80001/2024-07-21");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1027090", "=A1+B1"})
  void aFormulaSaysSomethingButIdentifiesNothing(String formula) {
    assertThat(Sample.PUBLISHED.outcome(ROW.replace("SC1", formula)).messages("CSV-014").get(0))
        .contains("URN \"" + formula + "\" is not an identifier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"########", "[c]", "0"})
  void aWordForNothingGivesNoValue(String word) {
    assertThat(Sample.PUBLISHED.outcome(ROW.replace("SC1", word)).messages("CSV-014").get(0))
        .contains("URN \"" + word + "\" gives no value");
  }

  @ParameterizedTest
  @EnumSource
  void theMessageSaysWhichColumnsMakeTheId(Sample sample) {
    Outcome outcome = sample.outcome(ROW.replace("SC1", "TBC"));
    String[] headers = sample.header().split(",", -1);

    assertThat(outcome.messages("CSV-014").get(0)).contains(headers[0], headers[6], "TBC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[c]", "n/a", "TBC", "#REF!", "0"})
  void rowsOfDifferentCouncilsAreNeverPutTogether(String word) {
    String table =
        """
        urn,local_authority,publication_date,format,seq,text,overall,url
        WORD,westshire,2021-07-20,ILACS,1,Plan visits.,good,null
        WORD,eastshire,2021-07-20,ILACS,1,Plan meetings.,inadequate,null
        80001,midshire,2021-07-21,ILACS,1,Plan plans.,good,null
        80001,midshire,2021-07-21,ILACS,2,Plan more.,good,null
        """
            .replace("WORD", word);
    Outcome outcome =
        Outcome.of(
            DatasetReader.any(ReadOptions.DEFAULT).open(table.getBytes(StandardCharsets.UTF_8)));

    assertThat(outcome.inspections())
        .singleElement()
        .satisfies(
            made -> assertThat(made.id()).isEqualTo("ofsted/local-authority/80001/2021-07-21"))
        .satisfies(made -> assertThat(made.priorityAreas()).hasSize(2));
    assertThat(outcome.shown()).containsExactly("CSV-014 2", "CSV-014 3");
    assertThat(outcome.lines()).contains("4 rows: 2 with records, 2 refused");
    assertThat(outcome.rows()).hasValueSatisfying(rows -> assertThat(rows.grouped()).isOne());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-10-12",
        "2018",
        "12/05/2018",
        "03-04-2018",
        "2018-05-12",
        "43232",
        "20180512",
        "June 2019",
        "5-6 June 2019"
      })
  void anIdIsTextAndNeverADate(String reference) {
    TableMapping mapping =
        TableMapping.builder("calls", "Calls")
            .id("calls", "Reference")
            .required("Reference", Binding.identifier("reference"))
            .column("Day", Binding.fieldworkStart())
            .build();
    String table = "Reference,Day\n" + reference + ",2018-05-12\n";
    Outcome outcome =
        Outcome.of(DatasetReader.csv(mapping).open(table.getBytes(StandardCharsets.UTF_8)));

    assertThat(outcome.inspections())
        .singleElement()
        .satisfies(
            made ->
                assertThat(made.id())
                    .isEqualTo(
                        "calls/" + reference.toLowerCase(Locale.ROOT).replaceAll("[ /]", "-")));
    assertThat(outcome.shown()).isEmpty();
  }

  @Test
  void identifiersThatASpreadsheetHasRoundedAreNotPutTogether() {
    assertThat(
            Sample.PUBLISHED.read(
                ROW.replace(",70,", ",1.02E+07,"),
                ROW.replace(",70,", ",1.02E+07,").replace("12/05/2018", "13/05/2018")))
        .containsExactly(
            READ.replace("sc1/70", "sc1/2018-05-12"),
            READ.replace("sc1/70", "sc1/2018-05-13").replace("2018-05-12", "2018-05-13"),
            "CSV-024 2:7",
            "CSV-024 3:7",
            "2 rows: 2 with records");
  }
}
