package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final Inspection FOUND = Findings.MINIMAL.withTitle("nan");

  private static final RuleInfo READING =
      RuleInfo.builder()
          .id("SHP-006")
          .severity(Severity.INFO)
          .about("Property")
          .title("Unknown property.")
          .rationale("It may be misspelt.")
          .since("0.1")
          .build();

  static Rule nobodyMustAct() {
    return Rule.warning("OUR-001")
        .about(Subject.PRIORITY_AREA)
        .title("A priority area names nobody {who} must act.")
        .rationale("Our board asks every partner for a plan.")
        .since("1.0")
        .check(
            (area, context) -> {
              if (area.responsible().isEmpty()) {
                context.at("/responsible").with("area", area.id()).report();
              }
            })
        .breaks(i -> i)
        .keeps(i -> i)
        .build();
  }

  @Test
  void rulesAndInfosAreInOrderOfId() {
    RuleBook book = RuleBook.standard().including(List.of(READING)).with(nobodyMustAct());

    assertThat(book.rules()).extracting(rule -> rule.description().id()).isSorted();
    assertThat(book.infos())
        .extracting(RuleInfo::id)
        .isSorted()
        .contains("SHP-006", "OUR-001", "DAT-001")
        .containsAll(book.rules().stream().map(rule -> rule.description().id()).toList());
  }

  @Test
  void theSeverityOfARuleCanBeChanged() {
    RuleBook book = RuleBook.standard().severity("TXT-001", Severity.ERROR);

    assertThat(InspectionValidator.of(book).validate(FOUND))
        .extracting(Problem::severity)
        .containsExactly(Severity.ERROR);
    assertThat(book.infos())
        .filteredOn(info -> info.id().equals("TXT-001"))
        .extracting(RuleInfo::severity)
        .containsExactly(Severity.ERROR);
    assertThat(InspectionValidator.standard().validate(FOUND))
        .extracting(Problem::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void aRuleCanBeSwitchedOffBeforeItsSeverityIsChanged() {
    RuleBook book = RuleBook.standard().without("TXT-001").severity("TXT-001", Severity.INFO);

    assertThat(InspectionValidator.of(book).validate(FOUND)).isEmpty();
    assertThat(book.without("TXT-001").infos()).extracting(RuleInfo::id).doesNotContain("TXT-001");
  }

  @Test
  void anUnknownIdNamesTheNearestOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.standard().without("QOU-003"))
        .withMessage("No rule \"QOU-003\"; did you mean QUO-003?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.standard().severity("txt-01", Severity.INFO))
        .withMessage("No rule \"txt-01\"; did you mean TXT-001?");
  }

  @Test
  void twoRulesCannotHaveOneId() {
    RuleBook book = RuleBook.standard().with(nobodyMustAct()).without("OUR-001");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.with(nobodyMustAct()))
        .withMessage("Rule OUR-001 already exists");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.including(List.of(READING, READING)))
        .withMessageContaining("SHP-006");
  }

  @Test
  void changesLeaveTheStandardAlone() {
    RuleBook.standard().without("TXT-001").with(nobodyMustAct());

    assertThat(RuleBook.standard().infos())
        .extracting(RuleInfo::id)
        .contains("TXT-001")
        .doesNotContain("OUR-001");
  }

  @Test
  void theClockDecidesWhatIsInTheFuture() {
    Clock past = Clock.fixed(Instant.parse("2013-06-01T00:00:00Z"), ZoneOffset.UTC);

    assertThat(InspectionValidator.of(RuleBook.standard().clock(past)).validate(Findings.MINIMAL))
        .extracting(Problem::message)
        .containsExactly("example/1: 2014-02 is in the future (today is 2013-06-01)");
  }
}
