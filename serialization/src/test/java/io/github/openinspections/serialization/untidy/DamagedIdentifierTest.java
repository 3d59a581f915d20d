package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What spreadsheets do to identifiers is undone where it is certain, and said. */
class DamagedIdentifierTest {
  /** A cell as CSV writes it, and the identifier. */
  private static final String DAMAGED =
      """
      '1027079 = 1027079
      'SC374001 = SC374001
      "=""1027078""\" = 1027078
      ="1027078" = 1027078
      "=""SC374001""\" = SC374001
      "1,027,080" = 1027080
      1027078.0 = 1027078
       "1027079" = 1027079
      1027079\u200b = 1027079
      \u200b1027079 = 1027079
      \ufeff1027079 = 1027079
      10270\u200d79 = 1027079
      "=HYPERLINK(""https://reports.example/5/SC374001"",""SC374001"")" = SC374001
      "=HYPERLINK(""https://reports.example/5/1027079"",""1027079"")" = 1027079
      "=HYPERLINK(""https://reports.example/5/1027079"", ""1027079"")" = 1027079
      "=hyperlink(""https://reports.example/5/1027079"",""1027079"")" = 1027079
      "=HYPERLINK(""https://reports.example/5/1027079"";""1027079"")" = 1027079
      "=HYPERLINK(""https://reports.example/5/1027079"",1027079)" = 1027079
      """;

  private static final String UNTOUCHED =
      """
      1027079
      SC374001
      CS7000000001
      2630509
      EY-123456
      007
      """;

  private static final String ROUNDED =
      """
      1.02E+07
      1.002584E7
      1.002584E+07
      1.0e7
      1,02E+07
      """;

  static Stream<Arguments> damaged() {
    return DAMAGED
        .lines()
        .map(line -> line.split(" = (?=[0-9SC]+$)", 2))
        .flatMap(
            pair ->
                Stream.of(Sample.PUBLISHED, Sample.OWN)
                    .map(one -> Arguments.of(one, pair[0], pair[1])));
  }

  static Stream<Arguments> untouched() {
    return UNTOUCHED
        .lines()
        .flatMap(
            text -> Stream.of(Sample.PUBLISHED, Sample.OWN).map(one -> Arguments.of(one, text)));
  }

  static Stream<Arguments> rounded() {
    return ROUNDED
        .lines()
        .flatMap(
            text -> Stream.of(Sample.PUBLISHED, Sample.OWN).map(one -> Arguments.of(one, text)));
  }

  private static String slug(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void ofWhatIsInspectedIsRestored(Sample sample, String cell, String identifier) {
    Outcome outcome = sample.outcome(ROW.replace("SC1", cell));

    assertThat(outcome.lines())
        .containsExactly(
            READ.replace("sc1", slug(identifier)), "CSV-013 2:1", "1 rows: 1 with records");
    assertThat(outcome.inspections().get(0).inspected().get(0).identifiers().values())
        .containsExactly(identifier);
    assertThat(outcome.messages("CSV-013").get(0)).contains('"' + identifier + '"');
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void ofTheInspectionIsRestored(Sample sample, String cell, String identifier) {
    Outcome outcome = sample.outcome(ROW.replace(",70,", ',' + cell + ','));

    assertThat(outcome.lines())
        .containsExactly(
            READ.replace("sc1/70", "sc1/" + slug(identifier)),
            "CSV-013 2:7",
            "1 rows: 1 with records");
    assertThat(outcome.inspections().get(0).identifiers().values()).containsExactly(identifier);
  }

  @ParameterizedTest
  @MethodSource("untouched")
  void whatIsWholeIsReadWithoutAWord(Sample sample, String identifier) {
    assertThat(sample.read(ROW.replace("SC1", identifier)))
        .containsExactly(READ.replace("sc1", slug(identifier)), "1 rows: 1 with records");
  }

  @ParameterizedTest
  @MethodSource("rounded")
  void aRoundedNumberIsNeverUndone(Sample sample, String text) {
    Outcome outcome = sample.outcome(ROW.replace(",70,", ",\"" + text + "\","));

    assertThat(outcome.lines())
        .containsExactly(
            READ.replace("sc1/70", "sc1/2018-05-12"), "CSV-024 2:7", "1 rows: 1 with records");
    assertThat(outcome.inspections().get(0).identifiers().values()).containsExactly(text);
  }

  /** A label that is no identifier is a text for people: nothing is guessed of the address. */
  @ParameterizedTest
  @EnumSource
  void aLinkWithAnotherLabelIdentifiesNothing(Sample sample) {
    String link = "\"=HYPERLINK(\"\"https://reports.example/5/1\"\",\"\"Open the report\"\")\"";
    Outcome outcome = sample.outcome(ROW.replace(",70,", ',' + link + ','));

    assertThat(outcome.lines()).contains(READ.replace("sc1/70", "sc1/2018-05-12"));
    assertThat(outcome.shown()).isNotEmpty().doesNotContain("CSV-013 2:7");
  }

  /** The certain mistakes of a join: two forms of one number are one provider. */
  @ParameterizedTest
  @EnumSource
  void allFormsOfAnIdentifierAreOne(Sample sample) {
    assertThat(
            sample
                .outcome(
                    ROW.replace("SC1", "'1027079"),
                    ROW.replace("SC1", "1027079"),
                    ROW.replace("SC1", "\"1,027,079\""),
                    ROW.replace("SC1", "1027079.0"))
                .inspections())
        .extracting(made -> made.id().replaceFirst(".*/(?=1027079)", ""))
        .containsOnly("1027079/70");
  }
}
