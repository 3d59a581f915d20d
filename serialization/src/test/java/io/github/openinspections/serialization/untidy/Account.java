package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of every table that is read, whatever its bytes are. */
public final class Account {
  private Account() {}

  /**
   * Reads a data set to its end and checks that its account says of every row what became of it.
   *
   * @return the account, if the data set is a table of which rows were read
   */
  public static Optional<RowCounts> sound(InspectionDataset dataset) {
    return sound(dataset, false);
  }

  /**
   * Reads a data set to its end and checks its account.
   *
   * @param single whether a row describes one inspection at most: then it cannot be refused in part
   */
  public static Optional<RowCounts> sound(InspectionDataset dataset, boolean single) {
    List<Problem> problems = new ArrayList<>();
    Set<Long> readable = new HashSet<>();
    Set<Long> unreadable = new HashSet<>();
    long records = 0;
    long number = 0;
    try (dataset) {
      for (Entry entry : dataset) {
        assertThat(entry.number()).isEqualTo(++number);
        long line = entry.position().orElseThrow().line();
        records += entry.inspection().isPresent() ? 1 : 0;
        (entry.inspection().isPresent() ? readable : unreadable).add(line);
        assertSound(entry);
        problems.addAll(entry.problems());
      }
      problems.addAll(dataset.problems());
      assertThat(problems).allSatisfy(Account::assertPlaced);
      if (dataset.rows().isPresent()) {
        assertAddsUp(dataset, problems, records, readable, unreadable);
        if (single) {
          assertThat(dataset.rows().orElseThrow().refused()).isEqualTo(unreadable.size());
        }
      }
      return dataset.rows();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static void assertSound(Entry entry) {
    assertThat(entry.inspection().isPresent()).isEqualTo(!hasError(entry.problems()));
    entry
        .inspection()
        .ifPresent(
            made -> {
              assertThat(made.id()).isNotBlank().isEqualTo(made.id().strip());
              entry.locate("/judgements/0/grade");
              entry.locate("/fieldwork");
              entry.columnName("/report");
            });
    if (entry.inspection().isEmpty()) {
      long line = entry.position().orElseThrow().line();
      assertThat(entry.problems())
          .as("an unreadable row has an ERROR at its line")
          .anyMatch(
              problem ->
                  problem.severity() == Severity.ERROR
                      && problem.position().map(Position::line).orElse(0L) >= line);
    }
  }

  private static void assertPlaced(Problem problem) {
    assertThat(problem.message()).isNotBlank();
    problem
        .position()
        .ifPresent(
            place -> {
              assertThat(place.line()).isPositive();
              assertThat(place.column()).isPositive();
            });
  }

  private static void assertAddsUp(
      InspectionDataset dataset,
      List<Problem> problems,
      long records,
      Set<Long> readable,
      Set<Long> unreadable) {
    RowCounts rows = dataset.rows().orElseThrow();
    Set<Long> lost = new HashSet<>(unreadable);
    lost.removeAll(readable);
    assertThat(rows.records()).as("records made").isEqualTo(records);
    assertThat(rows.refused())
        .as("rows refused, each an unreadable entry")
        .isLessThanOrEqualTo(unreadable.size());
    if (rows.grouped() == 0) {
      assertThat(rows.refused()).as("rows of which nothing was read").isEqualTo(lost.size());
    }
    assertThat(rows.withoutInspection())
        .as("rows without inspection, each CSV-006")
        .isEqualTo(count(dataset, problems, "CSV-006"));
    assertThat(rows.notes())
        .as("notes, each CSV-017")
        .isEqualTo(count(dataset, problems, "CSV-017"));
    assertThat(rows.withRecords() + rows.grouped()).isGreaterThanOrEqualTo(readable.size());
    assertThat(rows.grouped())
        .as("rows that share their record, no more than there are rows")
        .isLessThanOrEqualTo(rows.withRecords());
  }

  private static long count(InspectionDataset dataset, List<Problem> problems, String rule) {
    return problems.stream().filter(problem -> problem.rule().equals(rule)).count()
        + dataset.unlisted().getOrDefault(rule, 0L);
  }

  private static boolean hasError(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
