package io.github.openinspections.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.fixtures.Inspections;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.RuleBook;
import io.github.openinspections.validation.rule.Rule;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FacesTest {
  @Provide
  Arbitrary<Inspection> inspections() {
    return Inspections.any();
  }

  static List<Rule> rules() {
    return RuleBook.standard().rules();
  }

  @Property(tries = 300)
  void allFacesAgreeOnAnyInspection(@ForAll("inspections") Inspection inspection) {
    assertSame(inspection);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void allFacesAgreeOnEveryExample(Rule rule) {
    assertThat(Findings.VALIDATOR.validate(rule.breakingExample()))
        .extracting(Problem::rule)
        .contains(rule.description().id());
    assertSame(rule.breakingExample());
    assertSame(rule.keepingExample());
  }

  @Test
  void thereAreExamplesAndFaces() {
    assertThat(rules()).hasSizeGreaterThan(60);
    assertThat(Faces.others(Samples.RATED_WRONGLY))
        .hasSize(5)
        .allSatisfy((face, problems) -> assertThat(problems).hasSize(1));
  }

  private static void assertSame(Inspection inspection) {
    assertThat(Faces.others(inspection))
        .allSatisfy((face, found) -> assertThat(found).isEqualTo(Faces.engine(inspection)));
  }
}
