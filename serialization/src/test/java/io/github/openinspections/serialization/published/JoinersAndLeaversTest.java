package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Transcript;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A register that is published beside tables of inspections is recognised and refused. */
class JoinersAndLeaversTest {
  private static final String HEADER =
      "URN,Provision type,Ofsted Region,Government Office Region,Local authority,Parliamentary"
          + " constituency,Sector,Places,Short-break-only children's home,Registration"
          + " date,Resigned/closed date,Joiner status,Leaver status,Registration status,Name\n";
  private static final String ROW =
      "SC999901,Children's home,North West,North West,Wigan,Leigh,Private,4,,01/05/2023,,Joiner,,"
          + "Active,REDACTED\n";
  private static final String REFUSED =
      "the table: this is the table ofsted-social-care-joiners-and-leavers, which holds no"
          + " inspections: it lists the providers that registered with Ofsted or closed between two"
          + " dates. The inspections are in the tables of inspections and of providers as at 31"
          + " March or 31 August; this one says why a provider is new or gone there";

  private static List<String> outcome(String table) {
    return Transcript.dataset(
        DatasetReader.csv(ReadOptions.DEFAULT).open(table.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void itIsRefusedWithWhatItIs() {
    assertThat(outcome(HEADER + ROW))
        .containsExactly(
            "CSV-029 - 1:1 " + REFUSED, "stop 1:1 the table holds no inspections: no row was read");
  }

  @Test
  void linesOfTitlesAreAboveIt() {
    assertThat(outcome("Table 4: joiners and leavers\n1 April 2023 to 31 March 2024\n\n" + HEADER))
        .containsExactly(
            "CSV-029 - 4:1 " + REFUSED, "stop 4:1 the table holds no inspections: no row was read");
  }

  @Test
  void belowATableOfInspectionsItIsNamed() {
    String inspections =
        """
        URN,Provision type,Event number,Event type,Inspection date
        SC1,Children's home,10025840,Full inspection,06/10/2017
        """;

    assertThat(outcome(inspections + HEADER + ROW))
        .contains("1 2:1 read ofsted/social-care/sc1/10025840")
        .anyMatch(
            line ->
                line.startsWith("CSV-022 - 3:1 ")
                    && line.contains("ofsted-social-care-joiners-and-leavers"));
  }

  @Test
  void aTableOfInspectionsWithTheSameColumnsIsRead() {
    assertThat(
            outcome(
                HEADER.strip()
                    + ",Event number,Event type,Inspection date\n"
                    + ROW.strip()
                    + ",10025840,Full inspection,06/10/2017\n"))
        .contains("1 2:1 read ofsted/social-care/sc999901/10025840");
  }
}
