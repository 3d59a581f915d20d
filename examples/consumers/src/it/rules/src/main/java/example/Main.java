package example;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.InspectionValidator;

public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Inspection inspection =
        Inspection.builder()
            .id("a")
            .type(InspectionType.FULL_INSPECTION)
            .addFieldwork(DateInterval.parse("2018-05-02/2018-05-01"))
            .build();
    InspectionValidator.standard()
        .validate(inspection)
        .forEach(problem -> System.out.println(problem.rule() + " " + problem.pointer()));
  }
}
