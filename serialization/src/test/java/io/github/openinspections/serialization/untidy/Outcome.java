package io.github.openinspections.serialization.untidy;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.serialization.AnyLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that reading a table gives, in lines that a test can state: one for each record ({@code
 * sc1/70 childrens-home full-inspection [2018-05-12] 2018-06-21 good}, a hyphen for what it does
 * not have), one for each problem ({@code CSV-013 3:1}), and one with the account.
 *
 * @param inspections the records that could be read
 * @param problems all problems, those of records first
 * @param rows the account, if the data set has one
 * @param complete whether reading reached the end
 */
record Outcome(
    List<Inspection> inspections,
    List<Problem> problems,
    Optional<RowCounts> rows,
    boolean complete) {
  /** Problems of the whole file, whose place within it is nobody's business. */
  private static final Set<String> OF_THE_FILE =
      Set.of(
          "CSV-001", "CSV-007", "CSV-009", "CSV-010", "CSV-011", "CSV-012", "CSV-015", "CSV-016",
          "CSV-018", "CSV-019", "SYN-006", "SYN-007");

  /** Problems of a whole row. */
  private static final Set<String> OF_THE_ROW = Set.of("CSV-002", "CSV-006", "CSV-014", "CSV-017");

  private static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingLong(Outcome::line)
          .thenComparingLong(problem -> problem.position().map(Position::column).orElse(0L))
          .thenComparing(Problem::rule);

  static Outcome of(InspectionDataset dataset) {
    List<Inspection> inspections = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (dataset) {
      for (Entry entry : dataset) {
        entry.inspection().ifPresent(inspections::add);
        problems.addAll(entry.problems());
      }
      problems.addAll(dataset.problems());
      problems.forEach(AnyLanguage::requireSayable);
      return new Outcome(inspections, problems, dataset.rows(), dataset.stopped().isEmpty());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  /** Returns records, problems by place, and the account. */
  List<String> lines() {
    return Stream.of(
            inspections.stream().map(Outcome::line),
            shown(),
            Stream.of(rows.map(Outcome::account).orElse("no account")),
            complete ? Stream.<String>of() : Stream.of("stopped"))
        .flatMap(lines -> lines)
        .toList();
  }

  /** Returns the problems by place, but not that personal data are left out, which others try. */
  Stream<String> shown() {
    return problems.stream()
        .filter(problem -> !problem.rule().equals("CSV-019"))
        .sorted(BY_PLACE)
        .map(Outcome::shown);
  }

  /** Returns the messages of a rule. */
  List<String> messages(String rule) {
    return problems.stream()
        .filter(problem -> problem.rule().equals(rule))
        .map(Problem::message)
        .toList();
  }

  static long line(Problem problem) {
    return OF_THE_FILE.contains(problem.rule())
        ? 0
        : problem.position().map(Position::line).orElse(0L);
  }

  private static String shown(Problem problem) {
    if (OF_THE_FILE.contains(problem.rule())) {
      return problem.rule();
    }
    String place =
        problem
            .position()
            .map(
                p ->
                    OF_THE_ROW.contains(problem.rule())
                        ? "" + p.line()
                        : p.line() + ":" + p.column())
            .orElse("nowhere");
    return problem.rule() + " " + place;
  }

  static String line(Inspection made) {
    return String.join(
        " ",
        made.id().replaceFirst("^(ofsted/social-care|visits)/", ""),
        made.inspected().stream()
            .map(InspectedBody::kind)
            .flatMap(Optional::stream)
            .map(Object::toString)
            .findFirst()
            .orElse("-"),
        made.type().toString(),
        made.fieldwork().toString().replace(" ", ""),
        made.report().flatMap(Report::published).map(Object::toString).orElse("-"),
        made.judgements().isEmpty()
            ? "-"
            : made.judgements().stream().map(Outcome::word).collect(Collectors.joining(" ")));
  }

  private static String word(Judgement judgement) {
    return judgement
        .grade()
        .map(Grade::level)
        .map(Object::toString)
        .or(() -> judgement.absence().map(why -> "(" + why + ")"))
        .orElse("?");
  }

  private static String account(RowCounts rows) {
    String parts =
        Stream.of(
                part(rows.withRecords(), "with records"),
                part(rows.withoutInspection(), "without inspection"),
                part(rows.refused(), "refused"),
                part(rows.notes(), "notes"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return rows.read() + " rows" + (parts.isEmpty() ? "" : ": " + parts);
  }

  private static Optional<String> part(long count, String what) {
    return count == 0 ? Optional.empty() : Optional.of(count + " " + what);
  }
}
