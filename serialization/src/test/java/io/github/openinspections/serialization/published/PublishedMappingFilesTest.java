package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.TableMapping;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A published table whose mapping is written to a file and read again gives the same records. */
class PublishedMappingFilesTest {
  /** The mappings that a file cannot say, and why. */
  private static final Map<String, String> IN_JAVA =
      Map.of(
          "ofsted-ilacs-overview", "column \"in_care_grade\"",
          "ofsted-ilacs-history", "column \"in_care_grade\"",
          "care-inspectorate-datastore", "which inspections a row describes",
          "ofsted-social-care-joiners-and-leavers", "a table without inspections");

  private record Read(List<Optional<Inspection>> inspections, List<Problem> problems) {
    static Read of(TableMapping mapping, byte[] table) {
      List<Optional<Inspection>> inspections = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      InspectionDataset dataset = DatasetReader.csv(mapping).open(table);
      dataset.forEach(
          entry -> {
            inspections.add(entry.inspection());
            problems.addAll(entry.problems());
          });
      problems.addAll(dataset.problems());
      return new Read(inspections, problems);
    }
  }

  private static byte[] written(TableMapping mapping) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    mapping.write(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void readTheSameRecords(PublishedFile table) throws IOException {
    if (IN_JAVA.containsKey(table.mapping().name())) {
      return;
    }
    byte[] file = written(table.mapping());
    TableMapping again = TableMapping.read(new ByteArrayInputStream(file));

    assertThat(Read.of(again, table.bytes())).isEqualTo(Read.of(table.mapping(), table.bytes()));
    assertThat(Read.of(again, table.bytes()).inspections()).hasSize(table.records());
    assertThat(written(again)).isEqualTo(file);
  }

  /** Whoever removes the need for Java code removes the line here. */
  @Test
  void theseNeedJava() throws IOException {
    Map<String, String> refused = new TreeMap<>();
    for (TableMapping mapping : PublishedTables.all()) {
      try {
        written(mapping);
      } catch (IllegalStateException inJava) {
        refused.put(mapping.name(), String.valueOf(inJava.getMessage()));
      }
    }

    assertThat(refused).containsOnlyKeys(IN_JAVA.keySet());
    IN_JAVA.forEach((name, why) -> assertThat(refused.get(name)).contains(why));
  }
}
