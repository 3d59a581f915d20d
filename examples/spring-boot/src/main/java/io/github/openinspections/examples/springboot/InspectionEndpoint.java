package io.github.openinspections.examples.springboot;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.constraints.ConformsToRules;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes one inspection, in the two ways that a host can choose from. */
@RestController
class InspectionEndpoint {
  private final InspectionReader reader;
  private final InspectionValidator validator;

  InspectionEndpoint(InspectionReader reader, InspectionValidator validator) {
    this.reader = reader;
    this.validator = validator;
  }

  /** Takes the bytes: every problem has line and column, and the encoding is checked. */
  @PostMapping(
      path = "/inspections",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  CheckedInspection check(@RequestBody byte[] json) {
    Entry entry = reader.read(json);
    List<Problem> problems = validator.validate(entry);
    Inspection inspection = entry.inspection().orElseThrow(() -> Refusal.unreadable(problems));
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw Refusal.breaksRules(problems);
    }
    return new CheckedInspection(inspection.id(), ListedProblem.of(problems));
  }

  /** Takes the value: Spring's mapper reads it and Spring's validator checks it. */
  @PostMapping(
      path = "/inspections/mapped",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Inspection echo(@RequestBody @ConformsToRules Inspection inspection) {
    return inspection;
  }
}
