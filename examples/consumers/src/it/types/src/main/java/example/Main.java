package example;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AreaRegister;
import io.github.openinspections.core.vocabulary.InspectionType;

public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Inspection review =
        Inspection.builder()
            .id("a")
            .type(InspectionType.PROGRESS_REVIEW)
            .addFieldwork(DateInterval.parse("2016-05"))
            .build();
    System.out.println(review.withTitle("Review").title().orElseThrow());
    System.out.println(AreaRegister.find(AreaCode.of("S12000006")).orElseThrow().name());
  }
}
