package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.Findings;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidator;

/** The same rules through every API: all must report what the engine reports. */
final class Faces {
  private static final Validator MAPPED =
      InspectionConstraints.addTo(
              Validation.byProvider(HibernateValidator.class)
                  .configure()
                  .clockProvider(() -> Findings.CLOCK),
              new ConformsToRulesDef().minimum(Severity.INFO))
          .buildValidatorFactory()
          .getValidator();

  private Faces() {}

  record Annotated(@ConformsToRules(minimum = Severity.INFO) Inspection inspection) {}

  record Cascading(@Valid Inspection inspection) {}

  /** Returns rule, severity, pointer and message of each problem that the engine finds. */
  static List<String> engine(Inspection inspection) {
    return write(Findings.VALIDATOR.validate(inspection));
  }

  /** Returns the same for every other API, by its name. */
  static Map<String, List<String>> others(Inspection inspection) {
    Map<String, List<String>> found = new TreeMap<>();
    for (Provider provider : Provider.values()) {
      var violations = provider.validator().validate(new Annotated(inspection));
      found.put(provider.name(), write(Violations.problems(violations)));
    }
    found.put("@Valid", write(Violations.problems(MAPPED.validate(new Cascading(inspection)))));
    found.put("the inspection itself", write(Violations.problems(MAPPED.validate(inspection))));
    return found;
  }

  private static List<String> write(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.rule() + " " + p.severity() + " " + p.pointer() + " " + p.message())
        .toList();
  }
}
