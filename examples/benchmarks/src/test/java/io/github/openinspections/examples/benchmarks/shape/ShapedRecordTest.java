package io.github.openinspections.examples.benchmarks.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.InspectionSchema;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapedRecordTest {
  private static final Set<String> KEPT = Set.of("SHP-006", "VOC-001");

  @ParameterizedTest
  @EnumSource(Filler.class)
  void aLongShapeIsARecordThatIsReadAsAWhole(Filler filler) {
    Map<String, Integer> lengths =
        Map.of("/judgements", 7, "/quotes/*/text", 30, "/followUp/covers", 3, "/?", 4);

    Entry entry = InspectionReader.json().read(record(lengths, filler).json());

    Inspection inspection = entry.inspection().orElseThrow();
    assertThat(entry.problems()).extracting(Problem::rule).isSubsetOf(KEPT);
    assertThat(inspection.judgements()).hasSize(7);
    assertThat(inspection.quotes().get(0).text()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(inspection.followUp().orElseThrow().covers()).hasSize(3);
    assertThat(inspection.extensions()).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(Filler.class)
  void everyPathMakesTheRecordLonger(Filler filler) {
    int usual = record(Map.of(), filler).json().length();

    for (String path : record(Map.of(), filler).paths()) {
      assertThat(record(Map.of(path, 100), filler).json()).as(path).hasSizeGreaterThan(usual + 80);
    }
    assertThat(record(Map.of(), filler).paths())
        .contains("/progress", "/inspected/*/identifiers", "/quotes/*/attribution/person", "/?");
  }

  private static ShapedRecord record(Map<String, Integer> lengths, Filler filler) {
    return new ShapedRecord(InspectionSchema.inspection(), lengths, filler, 0);
  }
}
