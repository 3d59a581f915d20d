package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Sheets;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spreadsheet keeps 75% as 0.75, which is not three quarters of one per cent. */
class PercentageCellsTest {
  private static final List<List<String>> HEADER = List.of(List.of("Ref", "Score"));

  private static List<String> scores(int outOf, byte[] file) {
    TableMapping mapping =
        TableMapping.builder("visits", "Visits of a county")
            .id("visits", "Ref")
            .required("Ref", Binding.identifier("ref"))
            .required("Score", Binding.score(AspectCode.OVERALL, BigDecimal.valueOf(outOf)))
            .build();
    Outcome outcome = Outcome.of(DatasetReader.csv(mapping).open(file));
    assertThat(outcome.shown()).isEmpty();
    return outcome.inspections().stream()
        .map(made -> made.judgements().get(0).score().orElseThrow())
        .map(score -> score.value().orElseThrow() + " of " + score.outOf().orElseThrow())
        .toList();
  }

  private static byte[] xlsx(String value) {
    String row = "<row><c t=\"str\"><v>a1</v></c><c s=\"1\"><v>%s</v></c></row>".formatted(value);
    Map<String, String> parts = Sheets.xlsxParts(Map.of("S", Sheets.xlsxRows(HEADER) + row));
    parts.put("xl/styles.xml", "<s><cellXfs><xf/><xf numFmtId=\"9\"/></cellXfs></s>");
    return Sheets.zip(parts);
  }

  private static byte[] ods(String value) {
    String row =
        "<table:table-row><table:table-cell><text:p>a1</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"percentage\" office:value=\"%s\"/>"
                .formatted(value)
            + "</table:table-row>";
    return Sheets.ods(Map.of("S", Sheets.odsRows(HEADER) + row));
  }

  @ParameterizedTest
  @CsvSource({"75%,0.75,75", "7.5%,7.4999999999999997E-2,7.5", "100%,1,100"})
  void aPercentageIsTheSameScoreInEveryFile(String printed, String kept, String score) {
    byte[] csv = ("Ref,Score\na1," + printed + "\n").getBytes(StandardCharsets.UTF_8);
    for (byte[] file : List.of(csv, xlsx(kept), ods(kept))) {
      assertThat(scores(100, file)).containsExactly(score + " of 100");
    }
  }

  @ParameterizedTest
  @CsvSource({"75%,75 of 100", "18,18 of 24"})
  void aPercentageIsOutOf100WhateverTheHighestScoreIs(String printed, String score) {
    byte[] csv = ("Ref,Score\na1," + printed + "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(scores(24, csv)).containsExactly(score);
  }
}
