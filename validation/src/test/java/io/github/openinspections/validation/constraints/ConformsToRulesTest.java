package io.github.openinspections.validation.constraints;

import static io.github.openinspections.validation.constraints.Samples.RATED_WRONGLY;
import static io.github.openinspections.validation.constraints.Samples.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.RuleBook;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.Subject;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Validation;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformsToRulesTest {
  /** An ERROR, a WARNING and an INFO. */
  private static final Inspection ALL_SORTS =
      RATED_WRONGLY.withTitle("nan").withType(InspectionType.of("visit"));

  interface Thorough {}

  interface Urgent extends Payload {}

  record Plain(@ConformsToRules Inspection inspection) {}

  record Graded(
      @ConformsToRules(payload = Urgent.class)
          @ConformsToRules(minimum = Severity.WARNING, groups = Thorough.class)
          Inspection inspection) {}

  record Everything(@ConformsToRules(minimum = Severity.INFO) Inspection inspection) {}

  @ParameterizedTest
  @EnumSource
  void onlyErrorsAreViolationsByDefault(Provider provider) {
    var validator = provider.validator();

    assertThat(rules(validator.validate(new Plain(ALL_SORTS)))).containsExactly("PRG-007");
    assertThat(rules(validator.validate(new Everything(ALL_SORTS))))
        .containsExactly("INS-008", "PRG-007", "TXT-001");
  }

  /** Providers would compare each of them with all others. */
  @ParameterizedTest
  @EnumSource
  void ofVeryManyProblemsTheMostSevereAreViolations(Provider provider) {
    DateInterval backwards = DateInterval.parse("2018-05-02/2018-05-01");
    Inspection many =
        ALL_SORTS.withFieldwork(Collections.nCopies(3000, backwards)).withTitle("nan");
    List<Problem> problems =
        Violations.problems(provider.validator().validate(new Everything(many)));
    int found = InspectionValidator.standard().validate(many).size();

    assertThat(found).isGreaterThan(3000);
    assertThat(problems).hasSize(1001);
    assertThat(problems)
        .filteredOn(problem -> problem.rule().equals(ConformsToRules.class.getName()))
        .extracting(Problem::message)
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains(found - 1000 + " further problems are not listed");
    assertThat(problems).extracting(Problem::severity).containsOnly(Severity.ERROR);
  }

  @ParameterizedTest
  @EnumSource
  void repeatingTheConstraintGivesGroupsTheirSeverities(Provider provider) {
    var validator = provider.validator();
    Graded graded = new Graded(ALL_SORTS);

    assertThat(rules(validator.validate(graded))).containsExactly("PRG-007");
    assertThat(rules(validator.validate(graded, Thorough.class)))
        .containsExactly("PRG-007", "TXT-001");
    assertThat(rules(validator.validate(graded, Default.class, Thorough.class)))
        .containsExactly("PRG-007", "PRG-007", "TXT-001");
  }

  @ParameterizedTest
  @EnumSource
  void theDeclaredPayloadIsPresent(Provider provider) {
    assertThat(provider.validator().validate(new Graded(ALL_SORTS)))
        .flatExtracting(violation -> violation.getConstraintDescriptor().getPayload())
        .containsExactly(Urgent.class);
  }

  @ParameterizedTest
  @EnumSource
  void todayComesFromTheProvider(Provider provider) {
    Inspection today = Samples.FINE.withFieldwork(DateInterval.parse("2026-11-22"));
    Inspection tomorrow = Samples.FINE.withFieldwork(DateInterval.parse("2026-11-23"));

    assertThat(provider.validator().validate(new Everything(today))).isEmpty();
    assertThat(messages(provider.validator().validate(new Everything(tomorrow))))
        .containsExactly("INS-003: example/1: 2026-11-23 is in the future (today is 2026-11-22)");
  }

  public static final class OurRules implements Supplier<RuleBook> {
    @Override
    public RuleBook get() {
      return RuleBook.standard().without("PRG-007").with(Samples.ruleThatSays("OUR-001", "/title"));
    }
  }

  record Ours(
      @ConformsToRules(rules = OurRules.class, minimum = Severity.WARNING) Inspection inspection) {}

  @ParameterizedTest
  @EnumSource
  void customRulesRun(Provider provider) {
    assertThat(rules(provider.validator().validate(new Ours(ALL_SORTS))))
        .containsExactly("OUR-001", "TXT-001");
  }

  /** A rule with a defect. */
  public static final class Defective implements Supplier<RuleBook> {
    @Override
    public RuleBook get() {
      return RuleBook.standard()
          .with(
              Rule.info("OUR-666")
                  .about(Subject.INSPECTION)
                  .title("The rule has a defect.")
                  .rationale("Only to see what becomes of it.")
                  .since("1.0")
                  .check(
                      (inspection, context) -> {
                        throw new ArithmeticException();
                      })
                  .breaks(inspection -> inspection)
                  .keeps(inspection -> inspection)
                  .build());
    }
  }

  record Failed(@ConformsToRules(rules = Defective.class) Inspection inspection) {}

  /** There is no report that could say it. */
  @ParameterizedTest
  @EnumSource
  void theExceptionOfARuleIsThrownOn(Provider provider) {
    assertThatThrownBy(() -> provider.validator().validate(new Failed(Samples.FINE)))
        .hasRootCauseInstanceOf(ArithmeticException.class);
  }

  record Worded(@ConformsToRules(message = "send it back") Inspection inspection) {}

  @ParameterizedTest
  @EnumSource
  void aCustomMessageReplacesThatOfTheRule(Provider provider) {
    assertThat(messages(provider.validator().validate(new Worded(RATED_WRONGLY))))
        .containsExactly("send it back");
  }

  record Welsh(
      @ConformsToRules(language = "cy-GB", minimum = Severity.INFO) Inspection inspection) {}

  @ParameterizedTest
  @EnumSource
  void messagesAreInTheRequestedLanguage(Provider provider) {
    Inspection undated = Samples.FINE.withFieldwork();

    assertThat(messages(provider.validator().validate(new Welsh(undated))))
        .containsExactly("INS-009: example/1: nid oes gwaith maes na dyddiad cyhoeddi");
    assertThat(messages(provider.validator().validate(new Everything(undated))))
        .containsExactly("INS-009: example/1: there is neither fieldwork nor a publication date");
  }

  @ConformsToRules
  @ReportAsSingleViolation
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Publishable {
    String message() default "cannot be published";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Composed(@Publishable Inspection inspection) {}

  @ParameterizedTest
  @EnumSource
  void itCanBePartOfAComposedConstraint(Provider provider) {
    assertThat(provider.validator().validate(new Composed(Samples.FINE))).isEmpty();
    assertThat(messages(provider.validator().validate(new Composed(RATED_WRONGLY))))
        .containsExactly("cannot be published");
  }

  static final class Hidden implements Supplier<RuleBook> {
    @Override
    public RuleBook get() {
      return RuleBook.standard();
    }
  }

  public static final class Failing implements Supplier<RuleBook> {
    public Failing() {
      throw new IllegalStateException("no rules today");
    }

    @Override
    public RuleBook get() {
      return RuleBook.standard();
    }
  }

  record WithHidden(@ConformsToRules(rules = Hidden.class) Inspection inspection) {}

  record WithFailing(@ConformsToRules(rules = Failing.class) Inspection inspection) {}

  record Misspoken(@ConformsToRules(language = "english please") Inspection inspection) {}

  @ParameterizedTest
  @EnumSource
  void programmingErrorsHaveClearMessages(Provider provider) {
    var validator = provider.validator();

    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> validator.validate(new WithHidden(Samples.FINE)))
        .withMessageContaining("must be a public class with a public constructor")
        .withMessageContaining("ConformsToRulesTest$Hidden");
    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> validator.validate(new WithFailing(Samples.FINE)))
        .withMessageContaining("Cannot create")
        .withRootCauseInstanceOf(IllegalStateException.class);
    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> validator.validate(new Misspoken(Samples.FINE)))
        .withMessageContaining("\"english please\"");
  }

  @Test
  void theDefaultFactoryNeedsNoConfiguration() {
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(messages(factory.getValidator().validate(new Plain(ALL_SORTS))))
          .singleElement()
          .asString()
          .startsWith("PRG-007: ");
    }
  }

  @Test
  void oneValidatorServesManyClocks() {
    var validator = new ConstrainedRules(constraint(Everything.class));
    Inspection later = Samples.FINE.withFieldwork(DateInterval.parse("2030-01"));

    assertThat(validator.problems(later, clock("2026-01-01"), Optional.empty())).hasSize(1);
    assertThat(validator.problems(later, clock("2031-01-01"), Optional.empty())).isEmpty();
    assertThat(validator.problems(later, clock("2026-01-01"), Optional.empty())).hasSize(1);
  }

  @Test
  void aValidatorCanBeInitializedAgain() {
    var validator = new ConformsToRulesValidator();
    validator.initialize(constraint(Everything.class));
    validator.initialize(constraint(Everything.class));

    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> validator.initialize(constraint(WithHidden.class)));
  }

  private static Clock clock(String day) {
    return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
  }

  private static ConformsToRules constraint(Class<? extends Record> type) {
    return type.getRecordComponents()[0].getAccessor().getAnnotation(ConformsToRules.class);
  }

  private static <T> List<String> rules(Set<ConstraintViolation<T>> violations) {
    return messages(violations).stream().map(message -> message.substring(0, 7)).toList();
  }
}
