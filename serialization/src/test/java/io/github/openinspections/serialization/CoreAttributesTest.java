package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The samples have every attribute: a new attribute must be added to them. */
class CoreAttributesTest {
  @Test
  void areAllInTheMaximalRecord() {
    assertThat(missing(Inspection.class, MaximalRecord.inspection()))
        .as("attributes without a value in MaximalRecord")
        .isEmpty();
  }

  @Test
  void areAllInTheSampleReport() {
    assertThat(missing(ValidationReport.class, SampleReport.report()))
        .as("attributes without a value in SampleReport")
        .isEmpty();
  }

  @Test
  void areFoundAtEveryDepth() {
    assertThat(CoreAttributes.declared(Inspection.class))
        .contains("Inspection.id", "Grade.scale", "OriginalReference.title", "Score.extensions");
    assertThat(CoreAttributes.declared(ValidationReport.class))
        .contains("ValidationReport.stopped", "RuleCount.count", "Position.offset", "Stop.reason");
  }

  private static Set<String> missing(Class<?> type, Object value) {
    Set<String> missing = new TreeSet<>(CoreAttributes.declared(type));
    missing.removeAll(CoreAttributes.filled(value));
    return missing;
  }
}
