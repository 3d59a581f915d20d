package io.github.openinspections.validation;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Fixtures for the tests of rules, and how they write problems. */
public final class Findings {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  public static final InspectionValidator VALIDATOR =
      InspectionValidator.of(RuleBook.standard().clock(CLOCK));

  public static final Inspection MINIMAL =
      Inspection.builder()
          .id("example/1")
          .type(InspectionType.INSPECTION)
          .addFieldwork(DateInterval.parse("2014-02"))
          .build();

  private Findings() {}

  /** Returns rule and pointer of every problem, such as {@code "PRG-001 /progress/0/label"}. */
  public static List<String> of(Inspection inspection) {
    return write(VALIDATOR.validate(inspection));
  }

  public static List<String> write(List<Problem> problems) {
    return problems.stream().map(p -> (p.rule() + " " + p.pointer()).strip()).toList();
  }
}
