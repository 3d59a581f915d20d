package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.published.PublishedTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTablesTest {
  private static final String TABLE =
      """
      la_name,overall_rating,publication_date,report_url,staff
      Ayton,Good,2021-03-04,https://example.org/reports/ayton,Outstanding
      Beeton,Splendid,2021-13-04,https://example.org/reports/beeton,Good
      """;

  @TempDir Path folder;

  private String table() throws IOException {
    return Files.writeString(folder.resolve("ratings.csv"), TABLE).toString();
  }

  @Test
  void everyKnownTableIsListed() {
    Ran ran = Ran.with("mappings");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSameSizeAs(PublishedTables.all());
    assertThat(ran.out())
        .containsPattern("\nhmi-probation-youth-justice +HMI Probation youth justice ratings\n");
  }

  @Test
  void aTableIsDetectedFromItsContent() throws IOException {
    Ran detected = Ran.with("check", table());
    assertThat(detected.out()).startsWith("ratings.csv: ").contains("2 records read", "CSV-003 3:");
    assertThat(Ran.with("check", table(), "--mapping", "hmi-probation-youth-justice").out())
        .isEqualTo(detected.out());
    assertThat(Ran.with("check", table(), "--jobs", "3").out()).isEqualTo(detected.out());
  }

  @Test
  void theNamedMappingIsUsed() throws IOException {
    String other =
        PublishedTables.all().stream()
            .map(mapping -> mapping.name())
            .filter(name -> !name.equals("hmi-probation-youth-justice"))
            .findFirst()
            .orElseThrow();
    Ran ran = Ran.with("check", table(), "--mapping", other);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("ERROR CSV-001");
  }

  @Test
  void aMisspeltMappingGetsASuggestion() throws IOException {
    Ran ran = Ran.with("check", table(), "--mapping", "hmi-probation-youth-justic");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("did you mean hmi-probation-youth-justice?");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void aTableIsConvertedAndUnreadableCellsAreReported() throws IOException {
    Ran ran = Ran.with("convert", table(), "--to", "json");
    assertThat(ran.out()).contains("\"openinspections/1\"", "Ayton", "Beeton");
    assertThat(ran.err()).contains("ratings.csv:3:", "warning CSV-003", "CSV-003=");
    Ran checked = Ran.on(ran.out(), "check", "-");
    assertThat(checked.out()).contains("2 records read", "0 unreadable");
  }

  @Test
  void tableRulesAreListedAndCanBeGivenAnotherSeverity() throws IOException {
    assertThat(Ran.with("rules").out()).contains("CSV-001  error");
    Path rules = Files.writeString(folder.resolve("r.properties"), "CSV-003=error");
    assertThat(Ran.with("check", table(), "--rules", rules.toString()).out())
        .contains("ERROR CSV-003");
  }
}
