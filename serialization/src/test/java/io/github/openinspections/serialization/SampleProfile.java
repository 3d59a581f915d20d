package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.AspectCounts;
import io.github.openinspections.core.problem.CountTable;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.GradeCount;
import io.github.openinspections.core.problem.KeyCount;

/** A small profile that has every field. */
public final class SampleProfile {
  private SampleProfile() {}

  /** Returns the profile of three records, with a code of a third party. */
  public static DataProfile profile(String nasty) {
    return DataProfile.builder()
        .types(
            CountTable.builder()
                .addCounts(KeyCount.of("joint-inspection", 2), KeyCount.of("t " + nasty, 1))
                .build())
        .bodies(
            CountTable.builder()
                .addCounts(KeyCount.of("care-inspectorate", 2), KeyCount.of("hmie", 1))
                .none(1)
                .build())
        .frameworks(
            CountTable.builder().addCounts(KeyCount.of("f " + nasty, 1)).other(1).none(1).build())
        .years(
            CountTable.builder()
                .addCounts(KeyCount.of("2014", 1), KeyCount.of("2016", 1))
                .none(1)
                .build())
        .places(CountTable.builder().addCounts(KeyCount.of("S12000006", 2)).none(1).build())
        .addAspects(
            AspectCounts.builder()
                .aspect("leadership " + nasty)
                .addGrades(
                    GradeCount.of("care-inspectorate-six-point", "good", 3),
                    GradeCount.of("care-inspectorate-six-point", "very-good", 1),
                    GradeCount.of("s " + nasty, "l " + nasty, 1))
                .otherGrades(4)
                .absent(1)
                .labelOnly(2)
                .empty(1)
                .build())
        .otherAspects(5)
        .addAttributes(KeyCount.of("fieldwork", 2), KeyCount.of("areas", 2))
        .addAttributes(KeyCount.of("areas.code", 1))
        .build();
  }
}
