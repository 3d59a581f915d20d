package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.UnusedAcceptance;
import io.github.openinspections.core.problem.UnusedAcceptance.Why;
import io.github.openinspections.core.problem.ValidationReport;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Problems without a record id are accepted in the file of one name. */
class AcceptedOfFilesTest {
  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK)).listing(2);

  /** A table in which some columns are not known, and some rows cannot be read. */
  private record Table(Optional<String> source, List<String> columns, int refused)
      implements InspectionDataset {
    @Override
    public List<Problem> problems() {
      return columns.stream().map(name -> problem("CSV-004", name, 1).build()).toList();
    }

    @Override
    public Iterator<Entry> iterator() {
      return IntStream.rangeClosed(1, refused).mapToObj(Table::row).iterator();
    }

    private static Entry row(int row) {
      Problem found = problem("CSV-002", row % 2 == 0 ? "even" : "odd", row).record(row).build();
      Optional<Position> start = Optional.of(Position.of(row, 1));
      return Entry.unreadable(row, start, Optional.empty(), List.of(found), pointer -> start);
    }

    private static Problem.Builder problem(String rule, String value, int line) {
      return Problem.builder()
          .rule(rule)
          .severity(Severity.WARNING)
          .message(value)
          .position(Position.of(line, 1))
          .putArguments("value", value);
    }

    @Override
    public void close() {}
  }

  private static final Table TABLE = new Table(Optional.of("t.csv"), List.of("a", "b", "c"), 0);

  @Test
  void onlyTheFileThatWasLookedAt() {
    ValidationReport report = validate(TABLE, accept(TABLE.problems().get(0), "t.csv"));

    assertThat(messages(report)).containsExactly("b", "c");
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.unusedAcceptances()).isEmpty();
  }

  @Test
  void whatIsAcceptedInAnotherFileIsListedInItsOldPlace() {
    AcceptedFinding other = accept(TABLE.problems().get(0), "other.csv");
    ValidationReport report = validate(TABLE, other, accept(TABLE.problems().get(1), "t.csv"));

    assertThat(messages(report)).containsExactly("a", "c");
    assertThat(report.rules().get(0).count()).isEqualTo(2);
    assertThat(report.unusedAcceptances())
        .containsExactly(UnusedAcceptance.of(other, Why.OTHER_FILE));
  }

  @Test
  void aDataSetWithoutANameHasItsOwn() {
    Table nameless = new Table(Optional.empty(), List.of("a"), 0);
    AcceptedFinding looked = accept(TABLE.problems().get(0), "t.csv").withSource(Optional.empty());

    assertThat(validate(nameless, looked).problems()).isEmpty();
    assertThat(validate(TABLE, looked).accepted()).isZero();
  }

  @Test
  void theFirstOfManyAreListedWhetherOpenOrAccepted() {
    Table rows = new Table(Optional.of("t.csv"), List.of(), 9);
    Problem odd = rows.iterator().next().problems().get(0);
    ValidationReport report = validate(rows, accept(odd, "t.csv"));
    ValidationReport other = validate(rows, accept(odd, "other.csv"));

    assertThat(lines(report.problems().stream())).containsExactly(2L, 4L);
    assertThat(lines(report.acceptedProblems().stream().map(one -> one.problem())))
        .containsExactly(1L, 3L);
    assertThat(report.rules().get(0).count()).isEqualTo(4);
    assertThat(report.rules().get(0).accepted()).isEqualTo(5);
    assertThat(lines(other.problems().stream())).containsExactly(1L, 2L);
    assertThat(other.rules().get(0).count()).isEqualTo(9);
  }

  private static ValidationReport validate(Table table, AcceptedFinding... accepted) {
    return VALIDATOR.accepting(AcceptedFindings.of(List.of(accepted))).validate(table);
  }

  private static AcceptedFinding accept(Problem problem, String source) {
    return AcceptedFinding.of(problem, Optional.of(source))
        .reason("ours")
        .on(LocalDate.of(2026, 11, 22))
        .build();
  }

  private static List<String> messages(ValidationReport report) {
    return report.problems().stream().map(Problem::message).toList();
  }

  private static List<Long> lines(Stream<Problem> problems) {
    return problems.map(problem -> problem.position().orElseThrow().line()).toList();
  }
}
