package io.github.openinspections.validation.constraints;

import static io.github.openinspections.validation.constraints.Samples.RATED_WRONGLY;
import static io.github.openinspections.validation.constraints.Samples.messages;
import static io.github.openinspections.validation.constraints.Samples.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.RuleBook;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;

class InspectionConstraintsTest {
  interface Thorough {}

  record Holder(
      @Valid Inspection one, List<@Valid Inspection> many, Map<String, @Valid Inspection> named) {
    static Holder of(Inspection inspection) {
      return new Holder(inspection, List.of(Samples.FINE, inspection), Map.of("it", inspection));
    }
  }

  private static HibernateValidatorConfiguration configuration() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .clockProvider(() -> Findings.CLOCK);
  }

  private static Validator validator(ConformsToRulesDef... constraints) {
    return InspectionConstraints.addTo(configuration(), constraints)
        .buildValidatorFactory()
        .getValidator();
  }

  @Test
  void validAppliesTheRulesToEveryInspection() {
    Validator validator =
        InspectionConstraints.addTo(configuration()).buildValidatorFactory().getValidator();

    assertThat(paths(validator.validate(Holder.of(RATED_WRONGLY.withTitle("nan")))))
        .containsExactlyInAnyOrder(
            "one.progress[0].grade.level",
            "many[1].progress[0].grade.level",
            "named[it].progress[0].grade.level");
    assertThat(validator.validate(Holder.of(Samples.FINE))).isEmpty();
  }

  @Test
  void withoutThemValidFindsNothing() {
    Validator validator = configuration().buildValidatorFactory().getValidator();

    assertThat(validator.validate(Holder.of(RATED_WRONGLY))).isEmpty();
  }

  @Test
  void everyGroupCanHaveItsOwnConstraint() {
    Validator validator =
        validator(
            new ConformsToRulesDef(),
            new ConformsToRulesDef().minimum(Severity.WARNING).groups(Thorough.class));
    Inspection inspection = RATED_WRONGLY.withTitle("nan");

    assertThat(validator.validate(inspection)).hasSize(1);
    assertThat(validator.validate(inspection, Thorough.class)).hasSize(2);
  }

  @Test
  void rulesAndLanguageCanBeGiven() {
    Validator validator =
        validator(
            new ConformsToRulesDef()
                .minimum(Severity.WARNING)
                .rules(ConformsToRulesTest.OurRules.class)
                .language("cy"));

    assertThat(messages(validator.validate(RATED_WRONGLY.withFieldwork())))
        .containsExactly(
            "INS-009: example/1: nid oes gwaith maes na dyddiad cyhoeddi",
            "OUR-001: example/1: It is said of every inspection.");
  }

  record Annotated(
      @ConformsToRules(minimum = Severity.INFO) Inspection standard,
      @ConformsToRules(minimum = Severity.INFO, rules = ConformsToRulesTest.OurRules.class)
          Inspection ours) {}

  @Test
  void theRulesOfTheFactoryTakeThePlaceOfTheStandardOnesAndOfNoOthers() {
    RuleBook lenient = RuleBook.standard().without("INS-009");
    Validator validator =
        InspectionConstraints.addTo(configuration().constraintValidatorPayload(lenient))
            .buildValidatorFactory()
            .getValidator();
    Inspection undated = Samples.FINE.withFieldwork();

    assertThat(paths(validator.validate(new Annotated(undated, undated))))
        .isNotEmpty()
        .allMatch(path -> path.startsWith("ours"));
    assertThat(messages(validator.validate(new Annotated(RATED_WRONGLY, Samples.FINE))))
        .anyMatch(message -> message.startsWith("PRG-"));
  }

  @Test
  void anotherPayloadOfTheFactoryChangesNothing() {
    Validator validator =
        InspectionConstraints.addTo(configuration().constraintValidatorPayload("the host's own"))
            .buildValidatorFactory()
            .getValidator();

    assertThat(validator.validate(RATED_WRONGLY)).hasSize(1);
  }
}
