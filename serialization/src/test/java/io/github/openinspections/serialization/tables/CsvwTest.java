package io.github.openinspections.serialization.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.Golden;
import io.github.openinspections.serialization.MaximalRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The metadata beside the tables are those of CSV on the Web. */
class CsvwTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    DatasetWriter.csv()
        .describedBy(
            DatasetDescription.builder()
                .title("=Two \"towns\"")
                .publisher("A person who types")
                .licence("https://example.org/licence")
                .issued(PartialDate.parse("2026-05"))
                .build())
        .write(List.of(MaximalRecord.inspection(), MaximalRecord.inspection()), folder);
  }

  private List<String> validate() throws IOException {
    return new CsvwChecks(folder).validate();
  }

  @Test
  void theTablesAreAsTheMetadataSay() throws IOException {
    assertThat(validate()).isEmpty();
  }

  @Test
  void theMetadataAreThese() throws IOException {
    Golden.assertSame("tables/csv-metadata.json", Tables.text(folder, Csvw.FILE));
  }

  /** The checks find what the negative cases of the W3C have. */
  @Test
  void faultsAreFound() throws IOException {
    edit(Csvw.FILE, "\"doubleQuote\"", "\"doubleQuotes\"");
    edit("inspections.csv", "\r\n2,", "\r\n1,");
    edit("inspections.csv", "2024-02-29", "29/2/24");
    edit("judgements.csv", "\r\n2,", "\r\n999,");
    edit("left-out.csv", ",attribute", ",attributes");

    assertThat(validate())
        .contains(
            "dialect: property doubleQuotes",
            "inspections.csv: asOf: format of 29/2/24",
            "inspections.csv: primary key",
            "judgements.csv: foreign key [999]",
            "left-out.csv: title of attributes");
  }

  private void edit(String name, String text, String other) throws IOException {
    String before = Tables.text(folder, name);
    assertThat(before).contains(text);
    Files.writeString(folder.resolve(name), before.replace(text, other));
  }
}
