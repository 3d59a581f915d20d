package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.fixtures.Datasets;
import io.github.openinspections.core.fixtures.Inspections;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.InspectionWriter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Rules report problems and never throw, whatever the inspection. */
class TotalityTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Provide
  Arbitrary<Inspection> inspections() {
    return Inspections.any();
  }

  @Provide
  Arbitrary<List<Inspection>> plausible() {
    return Datasets.plausible();
  }

  @Property(tries = 500)
  void noInspectionMakesARuleThrow(@ForAll("inspections") Inspection inspection) {
    List<Problem> problems = Findings.VALIDATOR.validate(inspection);

    assertThat(problems).isSortedAccordingTo(Problem.REPORT_ORDER);
    assertThat(problems).doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void everyPointerLeadsIntoTheRecord(@ForAll("inspections") Inspection inspection) {
    Optional<String> text = written(inspection);
    // Jackson allows no unpaired surrogates in names, neither in trees nor in input
    Assume.that(text.filter(json -> !json.contains("\\uD")).isPresent());
    JsonNode record = JSON.readTree(text.orElseThrow());

    assertThat(Findings.VALIDATOR.validate(inspection))
        .extracting(Problem::pointer)
        .allSatisfy(pointer -> assertThat(leadsInto(record, pointer)).as(pointer).isTrue());
  }

  private static Optional<String> written(Inspection inspection) {
    try {
      return Optional.of(InspectionWriter.json().toText(inspection));
    } catch (IllegalArgumentException nameOfHalfALetter) {
      return Optional.empty();
    }
  }

  /** A missing value has no node; then the object that lacks it must exist. */
  private static boolean leadsInto(JsonNode record, String pointer) {
    int last = pointer.lastIndexOf('/');
    return !record.at(pointer).isMissingNode()
        || (last >= 0 && record.at(pointer.substring(0, last)).isObject());
  }

  @Property(tries = 200)
  void plausibleInspectionsHaveNoErrors(@ForAll("plausible") List<Inspection> inspections) {
    assertThat(inspections)
        .flatExtracting(Findings.VALIDATOR::validate)
        .extracting(Problem::severity)
        .doesNotContain(Severity.ERROR);
  }
}
