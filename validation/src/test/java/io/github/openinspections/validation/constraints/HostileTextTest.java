package io.github.openinspections.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.Findings;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.apache.bval.jsr.ApacheValidatorConfiguration;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a record pass through every interpolator unchanged. */
class HostileTextTest {
  record Checked(@ConformsToRules(minimum = Severity.INFO) Inspection inspection) {}

  /** Those of the providers, and two that allow expressions in such messages. */
  private static final List<Validator> VALIDATORS =
      List.of(
          Provider.HIBERNATE.validator(),
          Provider.HIBERNATE_WITHOUT_EXPRESSIONS.validator(),
          Provider.BVAL.validator(),
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .customViolationExpressionLanguageFeatureLevel(
                  ExpressionLanguageFeatureLevel.BEAN_METHODS)
              .clockProvider(() -> Findings.CLOCK)
              .buildValidatorFactory()
              .getValidator(),
          Validation.byProvider(ApacheValidationProvider.class)
              .configure()
              .addProperty(
                  ApacheValidatorConfiguration.Properties.CUSTOM_TEMPLATE_EXPRESSION_EVALUATION,
                  "true")
              .clockProvider(() -> Findings.CLOCK)
              .buildValidatorFactory()
              .getValidator());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7}",
        "#{7*7}",
        "{0}",
        "{minimum}",
        "{jakarta.validation.constraints.NotNull.message}",
        "${validatedValue.getClass().getName()}",
        "\\${7*7}",
        "\\\\${7*7}",
        "\\{minimum\\}",
        "$\\{7*7}",
        "{",
        "}",
        "\\",
        "$",
        "<script>alert('x')</script>",
        "%s 'it''s'"
      })
  void nothingIsEvaluated(String text) {
    Inspection inspection = Findings.MINIMAL.withId("a" + text);
    String expected = "INS-009: a" + text + ": there is neither fieldwork nor a publication date";

    for (Validator validator : VALIDATORS) {
      assertThat(messages(validator, inspection)).as("" + validator).contains(expected);
    }
  }

  private static List<String> messages(Validator validator, Inspection inspection) {
    return Samples.messages(validator.validate(new Checked(inspection.withFieldwork())));
  }

  @Provide
  Arbitrary<String> tricks() {
    return Arbitraries.strings().withChars("\\{}$#a7*.").ofMaxLength(12);
  }

  @Property(tries = 300)
  void everyMessageIsUnchanged(@ForAll("tricks") String text) {
    Inspection inspection = Findings.MINIMAL.withId("a" + text).withTitle(text + "nan");
    List<String> engine =
        Findings.VALIDATOR.validate(inspection.withFieldwork()).stream()
            .map(problem -> problem.rule() + ": " + problem.message())
            .sorted()
            .toList();

    for (Validator validator : VALIDATORS) {
      assertThat(messages(validator, inspection)).as("" + validator).isEqualTo(engine);
    }
  }

  @ParameterizedTest
  @EnumSource
  void mapKeysAreKeysInThePath(Provider provider) {
    Inspection inspection = Findings.MINIMAL.withIdentifiers(Map.of("${7*7}.a/b~[0", "1.02E+07"));
    var violations = provider.validator().validate(new Checked(inspection));

    assertThat(Samples.paths(violations)).containsExactly("inspection.identifiers[${7*7}.a/b~[0]");
    assertThat(Violations.problems(violations))
        .extracting(Problem::pointer)
        .containsExactly("/identifiers/${7*7}.a~1b~0[0");
  }

  /**
   * What looks up the value of a path would take what follows the bracket for a property. Without a
   * payload, the path alone has the pointer.
   */
  @ParameterizedTest
  @EnumSource
  void aPathEndsBeforeAClosingBracketIfThePayloadHasThePointer(Provider provider) {
    Inspection inspection = Findings.MINIMAL.withIdentifiers(Map.of("a]b.c", "1.02E+07"));
    var violations = provider.validator().validate(new Checked(inspection));

    assertThat(Samples.paths(violations))
        .containsExactly(
            provider == Provider.BVAL ? "inspection.identifiers[a]b.c]" : "inspection.identifiers");
    assertThat(Violations.problems(violations))
        .extracting(Problem::pointer)
        .containsExactly("/identifiers/a]b.c");
  }
}
