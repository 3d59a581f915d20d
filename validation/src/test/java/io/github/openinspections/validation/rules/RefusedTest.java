package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.PartialReport;
import io.github.openinspections.validation.RuleBook;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No rule says that something is missing where the source has a text that was not understood. */
class RefusedTest {
  private static final Inspection UNDATED = Findings.MINIMAL.withFieldwork();

  private static final Inspection PUBLISHED =
      FrameworkExamples.graded(Findings.MINIMAL)
          .withFieldwork()
          .withReport(Report.builder().published(PartialDate.parse("2024-11-20")).build());

  private static List<String> found(Inspection inspection, String... refused) {
    return Findings.write(
        Findings.VALIDATOR.validate(Entry.of(1, inspection).withRefused(Set.of(refused))));
  }

  private static List<String> notRun(Inspection inspection, String... refused) {
    PartialReport part = DatasetValidator.standard().begin(0);
    part.accept(Entry.of(1, inspection).withRefused(Set.of(refused)));
    return part.finish().notRun().stream()
        .filter(one -> one.reason().startsWith("the source has a text for it"))
        .map(one -> one.rule())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fieldwork", "/fieldwork/0", "/report/published", "/report"})
  void INS_009_aDateThatWasNotUnderstoodIsNotAbsent(String refused) {
    assertThat(found(UNDATED)).containsExactly("INS-009");
    assertThat(found(UNDATED, refused)).isEmpty();
    assertThat(notRun(UNDATED, refused)).containsExactly("INS-009");
    assertThat(notRun(UNDATED)).isEmpty();
  }

  @Test
  void INS_009_anotherTextDoesNotExcuseTheMissingDate() {
    assertThat(found(UNDATED, "/judgements", "/fieldworkNotes", "/report/url"))
        .containsExactly("INS-009");
  }

  @Test
  void INS_012_fieldworkThatWasNotUnderstoodIsNotMissing() {
    assertThat(found(PUBLISHED)).containsExactly("INS-012");
    assertThat(found(PUBLISHED, "/fieldwork")).isEmpty();
    assertThat(notRun(PUBLISHED, "/fieldwork")).containsExactly("INS-012");
  }

  @Test
  void FRA_002_theMessageSaysThatATextWasNotUnderstood() {
    Inspection cut =
        FrameworkExamples.ilacs(Findings.MINIMAL)
            .withJudgements(FrameworkExamples.judgement("overall-effectiveness", "good"));
    Entry refused = Entry.of(1, cut).withRefused(Set.of("/judgements/1/grade"));

    assertThat(Findings.VALIDATOR.validate(Entry.of(1, cut)).get(0).message())
        .contains("requires judgements that are missing: impact");
    assertThat(Findings.VALIDATOR.validate(refused).get(0).message())
        .contains("that are missing, or were not understood when the record was read: impact");
  }

  /** A custom rule about reports asks relative to its subject. */
  @ParameterizedTest
  @CsvSource({
    "/report/published, true",
    "/report, true",
    "/report/published/0, true",
    "/report/publishedBy, false",
    "/report/url, false",
    "/rep, false",
    "/published, false",
    "'', true"
  })
  void parentsAndChildrenOfARefusedValueAreConcerned(String refused, boolean concerned) {
    Rule rule =
        Rule.info("OWN-001")
            .about(Subject.REPORT)
            .title("A publication date was not understood.")
            .rationale("For this test.")
            .since("1")
            .check(
                (report, context) -> {
                  if (context.refused("/published")) {
                    context.here().report();
                  }
                })
            .breaks(i -> i)
            .keeps(i -> i)
            .build();
    InspectionValidator own = InspectionValidator.of(RuleBook.standard().with(rule));
    Inspection published = Findings.MINIMAL.withReport(Report.builder().build());

    assertThat(own.validate(published)).isEmpty();
    assertThat(Findings.write(own.validate(Entry.of(1, published).withRefused(Set.of(refused)))))
        .isEqualTo(concerned ? List.of("OWN-001 /report") : List.of());
  }
}
