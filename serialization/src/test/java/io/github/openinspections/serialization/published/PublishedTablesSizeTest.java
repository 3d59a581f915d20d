package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Transcript;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published tables with cells, headers and reports of absurd size. */
@Tag("slow")
class PublishedTablesSizeTest {
  private static final DatasetReader READER = DatasetReader.csv(ReadOptions.DEFAULT);
  private static final String HEADER =
      "URN,Provision type,Event number,Event type,Inspection date,Local authority";
  private static final String ROW =
      "SC1,Children's home,10025840,Full inspection,06/10/2017,Mòrar\n";

  /** Counts only processor time: a busy machine is not a bug. */
  private static void assertQuick(Runnable task) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    task.run();
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

    assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(10));
  }

  private static List<String> outcome(String table) {
    return Transcript.dataset(READER.open(table.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Inspection> inspections(String table) {
    List<Inspection> made = new ArrayList<>();
    READER
        .open(table.getBytes(StandardCharsets.UTF_8))
        .forEach(entry -> entry.inspection().ifPresent(made::add));
    return made;
  }

  @Test
  @Timeout(300)
  void aCellOfAMillionCharactersIsACell() {
    assertThat(
            inspections(HEADER + "\n" + ROW.replace("Mòrar", "x".repeat(1_000_000)))
                .get(0)
                .areas()
                .get(0)
                .name()
                .orElseThrow())
        .hasSize(1_000_000);
    assertThat(outcome(HEADER + "\n" + ROW + ROW.replace("Mòrar", "x".repeat(1_100_000)) + ROW))
        .contains(
            "SYN-003 - 3:1 a record without id: limit exceeded: characters in a cell, at most 1048576")
        .anyMatch(line -> line.startsWith("3 4:1 read"));
    assertThat(outcome("x".repeat(1_000_000) + "," + HEADER + "\n1," + ROW)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "", "Sector"})
  void manyColumnsTakeTimeInProportion(String header) {
    String headers = HEADER + ("," + header).repeat(200_000);
    String cells = ROW.strip() + ",1".repeat(200_000);

    assertQuick(() -> assertThat(inspections(headers + "\n" + cells + "\n")).hasSize(1));
  }

  @Test
  @Timeout(300)
  void manyUnknownColumnsAreCountedBeyondThoseListed() {
    StringBuilder headers = new StringBuilder(HEADER);
    StringBuilder cells = new StringBuilder(ROW.strip());
    for (int i = 0; i < 100_000; i++) {
      headers.append(",Note ").append(i);
      cells.append(",n").append(i);
    }
    try (InspectionDataset dataset =
        READER.open((headers + "\n" + cells + "\n").getBytes(StandardCharsets.UTF_8))) {
      assertThat(dataset.iterator().next().inspection().orElseThrow().extensions())
          .hasSize(100_000);
      assertThat(dataset.problems()).hasSize(1_000);
      assertThat(dataset.unlisted()).containsEntry("CSV-004", 99_000L);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  @Test
  void manyRowsOfOneReportTakeTimeInProportion() {
    StringBuilder table = new StringBuilder("urn,url,seq,text,overall\n");
    for (int i = 0; i < 90_000; i++) {
      table
          .append("1,https://example.org/7,")
          .append(i)
          .append(",Item ")
          .append(i)
          .append(",Good\n");
    }

    assertQuick(
        () -> assertThat(inspections(table.toString()).get(0).priorityAreas()).hasSize(90_000));
  }
}
