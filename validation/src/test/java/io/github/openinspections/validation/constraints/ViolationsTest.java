package io.github.openinspections.validation.constraints;

import static io.github.openinspections.validation.constraints.Samples.RATED_WRONGLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.RuleBook;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViolationsTest {
  record Twice(
      @ConformsToRules @ConformsToRules(minimum = Severity.WARNING) Inspection inspection) {}

  record Batch(List<@ConformsToRules(minimum = Severity.WARNING) Inspection> inspections) {}

  @ParameterizedTest
  @EnumSource
  void problemsComeInOrderAndOnce(Provider provider) {
    var violations = provider.validator().validate(new Twice(RATED_WRONGLY.withTitle("nan")));

    assertThat(violations).hasSize(3);
    assertThat(Findings.write(Violations.problems(violations)))
        .containsExactly("PRG-007 /progress/0/grade/level", "TXT-001 /title");
  }

  @ParameterizedTest
  @EnumSource
  void equalProblemsOfTwoInspectionsAreTwoProblems(Provider provider) {
    Inspection copy = Inspection.builder().from(RATED_WRONGLY).build();
    var violations = provider.validator().validate(new Batch(List.of(RATED_WRONGLY, copy)));

    assertThat(Findings.write(Violations.problems(violations)))
        .containsExactly("PRG-007 /progress/0/grade/level", "PRG-007 /progress/0/grade/level");
  }

  record Visit(@ConformsToRules Inspection inspection) {}

  record Visits(List<@Valid Visit> visits, Map<String, @ConformsToRules Inspection> byName) {}

  @ParameterizedTest
  @EnumSource
  void pointersFromTheRootLeadThroughListsAndMaps(Provider provider) {
    Visits visits =
        new Visits(
            List.of(new Visit(Samples.FINE), new Visit(RATED_WRONGLY)),
            Map.of("a/b", RATED_WRONGLY));
    Batch batch = new Batch(List.of(Samples.FINE, RATED_WRONGLY));

    assertThat(Violations.problemsFromRoot(provider.validator().validate(visits)))
        .extracting(Problem::pointer)
        .containsExactly(
            "/byName/a~1b/progress/0/grade/level", "/visits/1/inspection/progress/0/grade/level");
    assertThat(Violations.problemsFromRoot(provider.validator().validate(batch)))
        .extracting(Problem::pointer)
        .containsExactly("/inspections/1/progress/0/grade/level");
  }

  @Test
  void thePayloadIsTheWholeProblem() {
    var violations = Provider.HIBERNATE.validator().validate(new Batch(List.of(RATED_WRONGLY)));
    List<Problem> found =
        Findings.VALIDATOR.validate(RATED_WRONGLY).stream()
            .filter(problem -> problem.severity().isAtLeast(Severity.WARNING))
            .toList();

    assertThat(Violations.problems(violations)).isEqualTo(found);
    assertThat(violations)
        .extracting(ViolationsTest::payload)
        .containsExactlyInAnyOrderElementsOf(Violations.problems(violations));
  }

  private static Problem payload(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> theirs = violation.unwrap(HibernateConstraintViolation.class);
    return theirs.getDynamicPayload(Problem.class);
  }

  @Test
  void withoutPayloadOnlyTheArgumentsAreLost() {
    var violations = Provider.BVAL.validator().validate(new Twice(RATED_WRONGLY));
    List<Problem> found =
        Findings.VALIDATOR.validate(RATED_WRONGLY).stream()
            .filter(problem -> problem.severity().isAtLeast(Severity.WARNING))
            .map(problem -> problem.withArguments(Map.of()))
            .toList();

    assertThat(Violations.problems(violations)).isEqualTo(found);
  }

  /** The names are those of attributes of an inspection. */
  record Pair(
      @ConformsToRules(minimum = Severity.INFO) Inspection previous,
      @ConformsToRules(minimum = Severity.INFO) Inspection report) {}

  @ParameterizedTest
  @EnumSource
  void pathsOfTheProgramAreNotMistakenForPathsOfTheInspection(Provider provider) {
    InspectionType odd = InspectionType.of("visit");
    Inspection inspection =
        Samples.FINE.withType(odd).withPrevious(Previous.builder().type(odd).build());
    var violations =
        provider.validator().validate(new Pair(inspection, Samples.FINE.withFieldwork()));

    assertThat(Findings.write(Violations.problems(violations)))
        .isEqualTo(
            Stream.of(inspection, Samples.FINE.withFieldwork())
                .flatMap(i -> Findings.VALIDATOR.validate(i).stream())
                .sorted(Problem.REPORT_ORDER)
                .map(p -> (p.rule() + " " + p.pointer()).strip())
                .toList());
  }

  public static final class AnyPointer implements Supplier<RuleBook> {
    @Override
    public RuleBook get() {
      return RuleBook.standard()
          .with(
              Samples.ruleThatSays(
                  "OUR-001",
                  "",
                  "/id",
                  "/topics/0",
                  "/topics/12",
                  "/topics/007",
                  "/x-ours/0/1/name",
                  "/x-ours/99999999999",
                  "/0",
                  "/a~1b/c~0d",
                  "/",
                  "/inspected/3/identifiers/0",
                  "/inspected/3/identifiers/0/1"));
    }
  }

  record Anywhere(
      @ConformsToRules(rules = AnyPointer.class, minimum = Severity.INFO) Inspection inspection) {}

  @ParameterizedTest
  @EnumSource
  void everyPointerOfARuleIsRestored(Provider provider) {
    var violations = provider.validator().validate(new Anywhere(Samples.FINE));

    assertThat(Violations.problems(violations))
        .extracting(Problem::pointer)
        .containsExactly(
            "",
            "/0",
            "/",
            "/a~1b/c~0d",
            "/id",
            "/inspected/3/identifiers/0",
            "/inspected/3/identifiers/0/1",
            "/topics/0",
            "/topics/12",
            "/topics/007",
            "/x-ours/0/1/name",
            "/x-ours/99999999999");
    assertThat(Samples.paths(violations))
        .contains("inspection", "inspection.topics[12]", "inspection.inspected[3].identifiers[0]");
  }

  record Form(@NotBlank String title, List<@Valid Line> lines) {}

  record Line(@GssCode String code) {}

  @ParameterizedTest
  @EnumSource
  void otherConstraintsAreErrorsUnderTheirName(Provider provider) {
    var violations =
        provider.validator().validate(new Form(" ", List.of(new Line("S12000006"), new Line("x"))));

    assertThat(Violations.problems(violations))
        .extracting(p -> p.rule() + " " + p.severity() + " " + p.pointer() + " " + p.message())
        .containsExactly(
            "io.github.openinspections.validation.constraints.GssCode error /lines/1/code must be a"
                + " GSS code: a capital letter and eight digits, such as S12000006",
            "jakarta.validation.constraints.NotBlank error /title must not be blank");
  }

  @Test
  void withoutViolationsThereAreNoProblems() {
    assertThat(Violations.problems(List.of())).isEmpty();
  }
}
