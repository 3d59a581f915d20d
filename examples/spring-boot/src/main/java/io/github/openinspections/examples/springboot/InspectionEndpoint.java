package io.github.openinspections.examples.springboot;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.spring.ListedProblem;
import io.github.openinspections.spring.RefusedInspectionException;
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
  private final InspectionValidator validator;

  InspectionEndpoint(InspectionValidator validator) {
    this.validator = validator;
  }

  /** Takes the record with its problems, and decides itself which of them to refuse. */
  @PostMapping(
      path = "/inspections",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  CheckedInspection check(@RequestBody Entry entry) {
    List<Problem> problems = validator.validate(entry);
    Inspection inspection =
        entry.inspection().orElseThrow(() -> RefusedInspectionException.unreadable(problems));
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw RefusedInspectionException.breaksRules(problems);
    }
    return new CheckedInspection(inspection.id(), ListedProblem.of(problems));
  }

  /** Takes the value: what is no inspection, or breaks a rule, never comes here. */
  @PostMapping(
      path = "/inspections/mapped",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Inspection echo(@RequestBody @ConformsToRules Inspection inspection) {
    return inspection;
  }
}
