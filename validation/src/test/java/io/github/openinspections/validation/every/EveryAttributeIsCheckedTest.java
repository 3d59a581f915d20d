package io.github.openinspections.validation.every;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Code;
import io.github.openinspections.validation.Findings;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The rules on texts, dates and codes see every attribute of their kind, at any depth. A new
 * attribute of a core type fails here until the walk shows it, or until it is listed as not shown.
 */
class EveryAttributeIsCheckedTest {
  /** Texts that no rule on texts sees: a language tag is neither prose nor a name. */
  private static final Set<String> TEXTS_NOT_SHOWN = Set.of("Report.language");

  /** Dates that may be in the future: what is due and what comes next. */
  private static final Set<String> MAY_BE_FUTURE =
      Set.of("PriorityArea.due", "NextStep.by", "NextStep.from");

  /** Codes that no rule checks: the framework of a previous inspection is not known. */
  private static final Set<String> CODES_NOT_SHOWN = Set.of("/previous/judgements/0/aspect");

  /** The rule on unknown codes, and those for codes with their own rule. */
  private static final String CODE_RULES =
      "(VOC-001|ARE-001|BOD-001|FRA-005|INS-008|JUD-001|PRG-007)";

  /** Values that are neither text, date nor code: other rules check the object around them. */
  private static final Set<Class<?>> OTHER_VALUES =
      Set.of(Integer.class, BigDecimal.class, URI.class, Period.class, Extension.class);

  @Test
  void textsAreShownToTheRulesOnTexts() {
    assertThat(
            unseen(
                "TXT",
                "\"nan\"",
                value ->
                    value.value() instanceof String
                        && !TEXTS_NOT_SHOWN.contains(value.attribute())))
        .isEmpty();
  }

  @Test
  void datesAreShownToTheRuleOnPlaceholderDates() {
    assertThat(unseen("INS-005", "\"1900-01-01\"", EveryAttributeIsCheckedTest::isDate)).isEmpty();
  }

  @Test
  void datesOfThePastAreShownToTheRuleOnTheFuture() {
    assertThat(
            unseen(
                "INS-003",
                "\"2999-01-01\"",
                value -> isDate(value) && !MAY_BE_FUTURE.contains(value.attribute())))
        .isEmpty();
  }

  @Test
  void codesAreShownToTheRulesOnUnknownCodes() {
    assertThat(
            unseen(
                CODE_RULES,
                "\"no-such-code\"",
                value ->
                    value.value() instanceof Code && !CODES_NOT_SHOWN.contains(value.pointer())))
        .isEmpty();
  }

  @Test
  void everyValueHasAKindThatThisTestKnows() {
    assertThat(Everything.values())
        .filteredOn(
            value ->
                !(value.value() instanceof String)
                    && !isDate(value)
                    && !(value.value() instanceof Code)
                    && OTHER_VALUES.stream().noneMatch(type -> type.isInstance(value.value())))
        .as("values of a new type: name here the rules that check them")
        .isEmpty();
  }

  private static boolean isDate(HeldValue value) {
    return value.value() instanceof PartialDate || value.value() instanceof DateInterval;
  }

  /** Returns a message for each value that can be replaced without a problem pointing at it. */
  private static Set<String> unseen(String rules, String spoilt, Predicate<HeldValue> asked) {
    Set<String> unseen = new TreeSet<>();
    for (HeldValue value : Everything.values()) {
      if (asked.test(value)) {
        List<Problem> problems =
            Findings.VALIDATOR.validate(Everything.with(value.pointer(), spoilt));
        if (problems.stream()
            .noneMatch(
                p -> p.pointer().equals(value.pointer()) && p.rule().matches(rules + ".*"))) {
          unseen.add(value.attribute() + " at " + value.pointer() + " is not shown to " + rules);
        }
      }
    }
    return unseen;
  }
}
