package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.Csv;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Transcript;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published tables as they arrive: cut, damaged, renamed, saved again by a spreadsheet. */
@Tag("slow")
class PublishedTablesHostileTest {
  private static final DatasetReader READER = DatasetReader.csv(ReadOptions.DEFAULT);
  private static final String HEADER =
      "URN,Provision type,Event number,Event type,Inspection date,Local authority";
  private static final String ROW =
      "SC1,Children's home,10025840,Full inspection,06/10/2017,Mòrar\n";

  private static List<String> outcome(String table) {
    return Transcript.dataset(READER.open(table.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Inspection> inspections(byte[] table) {
    List<Inspection> made = new ArrayList<>();
    READER.open(table).forEach(entry -> entry.inspection().ifPresent(made::add));
    return made;
  }

  private static List<Inspection> inspections(String table) {
    return inspections(table.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads to the end and checks that numbers are consecutive and every record is readable or not.
   */
  private static int reconciled(byte[] table) {
    int read = 0;
    try (InspectionDataset dataset = READER.open(table)) {
      for (Entry entry : dataset) {
        read++;
        assertThat(entry.number()).isEqualTo(read);
        assertThat(entry.inspection().isPresent() || !entry.problems().isEmpty()).isTrue();
        assertThat(entry.position()).isPresent();
        entry.locate("/judgements/0/grade");
        entry.columnName("/report");
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return read;
  }

  @ParameterizedTest
  @EnumSource(names = {"YOUTH_JUSTICE", "SOCIAL_CARE_2016", "AREAS_FOR_IMPROVEMENT"})
  void aTableCutAnywhereIsReadAsFarAsItGoes(PublishedFile table) {
    byte[] whole = table.bytes();
    int header = table.text().indexOf('\n');
    for (int length = 0; length < whole.length; length++) {
      int read = reconciled(Arrays.copyOf(whole, length));
      assertThat(read).as("%s bytes", length).isBetween(0, table.records() + 1);
      if (length <= header) {
        assertThat(read).isZero();
      }
    }
    assertThat(reconciled(whole)).isEqualTo(table.records());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x22, 0x80, 0xff})
  void aDamagedByteCostsNoMoreThanItsRowsOrIsReported(int damage) {
    byte[] whole = PublishedFile.AREAS_FOR_IMPROVEMENT.bytes();
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] = (byte) damage;
      reconciled(damaged);
    }
  }

  @ParameterizedTest
  @EnumSource
  void columnsInAnotherOrderSayTheSame(PublishedFile table) {
    List<String> turned = new ArrayList<>();
    for (String line : table.text().lines().toList()) {
      List<String> cells = Csv.read(line);
      Collections.reverse(cells);
      turned.add(Csv.row(cells));
    }
    List<Inspection> straight = inspections(table.bytes());
    List<Inspection> reversed = inspections(String.join("\n", turned));

    assertThat(reversed)
        .extracting(Inspection::id)
        .isEqualTo(straight.stream().map(Inspection::id).toList());
    for (int i = 0; i < straight.size(); i++) {
      Inspection one = straight.get(i);
      Inspection other = reversed.get(i);
      assertThat(other.judgements()).containsExactlyInAnyOrderElementsOf(one.judgements());
      assertThat(other.extensions()).containsExactlyInAnyOrderElementsOf(one.extensions());
      assertThat(other.fieldwork()).isEqualTo(one.fieldwork());
      assertThat(other.areas()).isEqualTo(one.areas());
    }
  }

  @Test
  void aRenamedColumnIsKeptAndNamed() {
    assertThat(outcome(HEADER.replace("Local authority", "Local authorty") + "\n" + ROW))
        .containsExactly(
            "1 2:1 read ofsted/social-care/sc1/10025840",
            "CSV-004 - 1:6 the table: unknown column \"Local authorty\", kept as"
                + " \"x-local-authorty\"; did you mean \"Local authority\"?");
    assertThat(outcome(HEADER.replace("Inspection date", "Day") + "\n" + ROW))
        .containsExactly(
            "CSV-001 - 1:1 the table: this is not quite the table ofsted-social-care-inspections: it"
                + " has no column \"Inspection date\"",
            "stop 1:1 the header cannot be used: no row was read");
  }

  @Test
  void repeatedAndEmptyHeadersKeepTheirCells() {
    Inspection made =
        inspections(HEADER + ",Local authority,,\n" + ROW.strip() + ",Fife,a,b\n").get(0);

    assertThat(made.areas()).isEmpty();
    assertThat(made.extensions().toString())
        .contains(
            "x-local-authority",
            "Mòrar",
            "x-local-authority-2",
            "Fife",
            "x-column-8",
            "x-column-9");
    assertThat(outcome(HEADER + ",Local authority,,\n" + ROW.strip() + ",Fife,a,b\n"))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("CSV-020 - 1:7");
  }

  @Test
  void whatASpreadsheetMakesOfItIsTheSame() throws IOException {
    String table = HEADER + "\n" + ROW;
    List<Inspection> made = inspections(table);
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(table.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(made).hasSize(1);
    assertThat(inspections(table.replace(',', ';'))).isEqualTo(made);
    assertThat(inspections(table.replace(',', '\t'))).isEqualTo(made);
    assertThat(inspections("sep=;\r\n" + table.replace(',', ';').replace("\n", "\r\n")))
        .isEqualTo(made);
    assertThat(inspections("\ufeffsep=;\n" + table.replace(',', ';'))).isEqualTo(made);
    assertThat(inspections(zipped.toByteArray())).isEqualTo(made);
    assertThat(inspections(table.replace("\n", "\r"))).isEqualTo(made);
    assertThat(inspections(table.replace("Mòrar", "Mòrar\u00a0"))).isEqualTo(made);
    assertThat(inspections(table.replace("06/10/2017", "06/10/2017 00:00"))).isEqualTo(made);
    assertThat(inspections(table.replace("06/10/2017", "06/10/2017\u00a0"))).isEqualTo(made);
  }

  @Test
  void cellsOfSeveralLinesAndStrayQuotesAreRead() {
    assertThat(
            inspections(
                    HEADER
                        + "\n"
                        + ROW.replace("Mòrar", "\"Mòrar\nand\r\nKnoydart, \"\"both\"\"\""))
                .get(0)
                .areas()
                .get(0)
                .name())
        .contains("Mòrar\nand\r\nKnoydart, \"both\"");
    assertThat(
            inspections(HEADER + "\n" + ROW.replace("Mòrar", "\"Mòrar\"shire"))
                .get(0)
                .areas()
                .get(0)
                .name())
        .hasValueSatisfying(name -> assertThat(name).contains("Mòrar").contains("shire"));
    assertThat(
            inspections(
                HEADER + "\n" + ROW.replace("Mòrar", "5\" Mòrar") + ROW.replace("SC1", "SC2")))
        .hasSize(2);
  }

  @Test
  void anEmptyFileAndAHeaderAloneAreReported() {
    assertThat(outcome(""))
        .containsExactly(
            "SYN-007 - 1:1 the file: this is an empty file; check the download or the export that"
                + " made it");
    assertThat(outcome(HEADER)).hasSize(1).last().asString().startsWith("CSV-010");
    assertThat(outcome("\n\n\n")).first().asString().startsWith("SYN-007");
  }

  @Test
  void anEventNumberThatASpreadsheetHasRoundedIdentifiesNoInspection() {
    String damaged = ROW.replace("10025840", "1.02E+07");
    List<Inspection> made =
        inspections(HEADER + "\n" + damaged + damaged.replace("06/10/2017", "08/11/2018"));

    assertThat(made)
        .extracting(Inspection::id)
        .containsExactly("ofsted/social-care/sc1/2017-10-06", "ofsted/social-care/sc1/2018-11-08");
    assertThat(made.get(0).identifiers()).containsEntry("ofsted-event", "1.02E+07");
  }
}
