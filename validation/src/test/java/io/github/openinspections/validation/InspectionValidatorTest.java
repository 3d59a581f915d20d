package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InspectionValidatorTest {
  private static final Problem READING =
      Problem.builder()
          .rule("SHP-006")
          .severity(Severity.INFO)
          .message("unknown")
          .pointer("/topic")
          .record(7)
          .build();

  private static final RuleInfo SHP_006 =
      RuleInfo.builder()
          .id("SHP-006")
          .severity(Severity.INFO)
          .about("Property")
          .title("Unknown property.")
          .rationale("")
          .since("0.1")
          .build();

  private final List<String> asked = new ArrayList<>();

  private Entry entry(Inspection inspection, Problem... problems) {
    Locator locator =
        pointer -> {
          asked.add(pointer);
          return Optional.of(Position.of(3, pointer.length()));
        };
    return Entry.readable(7, Optional.empty(), inspection, List.of(problems), locator);
  }

  @Test
  void problemsOfAnEntryHaveNumberIdAndPosition() {
    List<Problem> problems =
        InspectionValidator.standard().validate(entry(Findings.MINIMAL.withTitle("nan"), READING));

    assertThat(problems)
        .extracting(Problem::rule, Problem::record, Problem::pointer, Problem::position)
        .containsExactly(
            tuple("TXT-001", OptionalLong.of(7), "/title", Optional.of(Position.of(3, 6))),
            tuple("SHP-006", OptionalLong.of(7), "/topic", Optional.empty()));
    assertThat(problems.get(0).id()).contains("example/1");
    assertThat(problems.get(0).arguments()).containsExactly(Map.entry("text", "nan"));
  }

  @Test
  void aCleanRecordIsNeverLocated() {
    assertThat(InspectionValidator.standard().validate(entry(Findings.MINIMAL))).isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void anUnreadableEntryHasItsOwnProblemsOnly() {
    Entry entry =
        Entry.unreadable(7, Optional.empty(), Optional.empty(), List.of(READING), Locator.NONE);

    assertThat(InspectionValidator.standard().validate(entry)).containsExactly(READING);
  }

  @Test
  void theBookSetsTheSeverityOfReadingRulesThatItKnows() {
    RuleBook book = RuleBook.standard().including(List.of(SHP_006));
    Entry entry = entry(Findings.MINIMAL, READING);

    assertThat(InspectionValidator.of(book.severity("SHP-006", Severity.ERROR)).validate(entry))
        .containsExactly(READING.withSeverity(Severity.ERROR));
    assertThat(InspectionValidator.of(book.without("SHP-006")).validate(entry)).isEmpty();
  }

  @Test
  void problemsAreInReportOrder() {
    Inspection many =
        Findings.MINIMAL.withPriorityAreas(
            IntStream.range(0, 12)
                .mapToObj(i -> PriorityArea.builder().id("a" + i).text("nan").build())
                .toList());

    assertThat(Findings.of(many))
        .hasSize(12)
        .startsWith("TXT-001 /priorityAreas/0/text", "TXT-001 /priorityAreas/1/text")
        .endsWith("TXT-001 /priorityAreas/10/text", "TXT-001 /priorityAreas/11/text");
    assertThat(InspectionValidator.standard().validate(many))
        .isSortedAccordingTo(Problem.REPORT_ORDER);
  }

  @Test
  void aCustomRuleWithoutMessageUsesItsTitle() {
    RuleBook book = RuleBook.standard().with(RuleBookTest.nobodyMustAct());
    Inspection inspection =
        Findings.MINIMAL.withPriorityAreas(PriorityArea.builder().id("a").text("Plans.").build());

    assertThat(InspectionValidator.of(book).validate(inspection))
        .extracting(Problem::message, Problem::pointer)
        .containsExactly(
            tuple(
                "example/1: A priority area names nobody {who} must act.",
                "/priorityAreas/0/responsible"));
  }

  @Test
  void keysOfIdentifiersAreEscapedInPointers() {
    assertThat(
            Findings.of(
                Inspection.builder()
                    .from(Findings.MINIMAL)
                    .putIdentifiers("a/b~c", "1.02E+07")
                    .build()))
        .containsExactly("INS-011 /identifiers/a~1b~0c");
  }
}
