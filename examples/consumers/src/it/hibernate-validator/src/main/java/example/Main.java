package example;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.constraints.ConformsToRules;
import io.github.openinspections.validation.constraints.GssCode;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;

/** Uses the constraints with the provider on the class path, without configuration. */
public final class Main {
  private Main() {}

  public record Submission(@ConformsToRules Inspection inspection, @GssCode String council) {}

  public static void main(String[] arguments) {
    Inspection inspection =
        Inspection.builder()
            .id("a")
            .type(InspectionType.FULL_INSPECTION)
            .addFieldwork(DateInterval.parse("2018-05-02/2018-05-01"))
            .build();
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      factory.getValidator().validate(new Submission(inspection, "301")).stream()
          .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
          .sorted()
          .forEach(System.out::println);
    }
  }
}
