package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Turns rows into numbered entries. */
final class RowEntries {
  private static final String NAMELESS = ReadingTexts.of("subject.record");

  private final TableMapping mapping;
  private long number;

  RowEntries(TableMapping mapping) {
    this.mapping = mapping;
  }

  /** Returns how many were made. */
  long count() {
    return number;
  }

  Entry unreadable(ReadingRule rule, Map<String, String> arguments, Position start) {
    return unreadable(rule.problem(arguments, NAMELESS).position(start).build(), start);
  }

  Entry unreadable(Problem problem, Position start) {
    long record = ++number;
    return Entry.unreadable(
        record,
        Optional.of(start),
        Optional.empty(),
        List.of(problem.withRecord(record)),
        pointer -> problem.position());
  }

  /** Returns the entry of the inspection that rows describe. */
  Entry of(String id, List<Row> rows) {
    InspectionDraft draft = new InspectionDraft(mapping, Trace.NONE);
    rows.forEach(row -> row.fill(draft));
    Inspection inspection = draft.inspection(id, rows);
    long record = ++number;
    List<Problem> found = new ArrayList<>();
    for (Row row : rows) {
      row.refusals().forEach(refusal -> found.add(notUnderstood(refusal, id, record)));
      row.impossibleDeadlines().forEach(one -> found.add(impossible(one, id, record)));
    }
    if (isInspected(inspection)) {
      for (Row row : rows) {
        row.notYet().forEach(cell -> found.add(notYet(cell, id, record)));
      }
    }
    return Entry.readable(
            record,
            Optional.of(Position.of(rows.get(0).line(), 1)),
            inspection,
            found,
            new CellLocator(mapping, id, rows))
        .withRefused(refused(rows));
  }

  /** Returns the entry of a row, or of one of several inspections in it, that gives no id. */
  Entry nameless(Row row, int inspections) {
    return unreadable(RowIdProblem.of(row, inspections, NAMELESS), Position.of(row.line(), 1));
  }

  /** Returns the entry of a row below a header that cannot be used. */
  Entry belowUnusable(Row row, long header) {
    return unreadable(
        RowIdProblem.belowUnusable(row, header, NAMELESS), Position.of(row.line(), 1));
  }

  /** Returns the problem of a row above the header. */
  Problem aboveHeader(Row row) {
    return RowIdProblem.aboveHeader(row, NAMELESS);
  }

  /** Returns the attributes about which cells say something that is not understood, or lost. */
  private static Set<String> refused(List<Row> rows) {
    Set<String> pointers = new LinkedHashSet<>();
    for (Row row : rows) {
      row.refusals().forEach(refusal -> add(refusal.cell(), pointers));
      row.unreadable().forEach(cell -> add(cell, pointers));
    }
    return pointers;
  }

  private static void add(Cell cell, Set<String> pointers) {
    BindingRole.attribute(cell.binding()).ifPresent(pointers::add);
  }

  private static boolean isInspected(Inspection inspection) {
    return !inspection.fieldwork().isEmpty()
        || inspection.report().flatMap(Report::published).isPresent()
        || hasGrade(inspection.judgements());
  }

  private static boolean hasGrade(List<Judgement> judgements) {
    for (Judgement judgement : judgements) {
      if (judgement.grade().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Problem notYet(Cell cell, String id, long record) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", cell.header());
    arguments.put("value", cell.raw());
    return of(ReadingRule.NOT_YET_INSPECTED, cell, arguments, id, record).build();
  }

  private static Problem notUnderstood(Row.Refusal refusal, String id, long record) {
    Cell cell = refusal.cell();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", cell.header());
    arguments.put("value", cell.raw());
    arguments.putAll(refusal.expected().in("expected"));
    return of(ReadingRule.CELL, cell, arguments, id, record)
        .pointer("/" + cell.field().property())
        .build();
  }

  private static Problem impossible(Row.Deadline deadline, String id, long record) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", deadline.cell().header());
    arguments.put("value", deadline.words());
    return of(ReadingRule.IMPOSSIBLE_DEADLINE, deadline.cell(), arguments, id, record).build();
  }

  private static Problem.Builder of(
      ReadingRule rule, Cell cell, Map<String, String> arguments, String id, long record) {
    return rule.problem(arguments, id)
        .position(Position.of(cell.line(), cell.field().number()))
        .columnName(cell.header())
        .record(OptionalLong.of(record))
        .id(id);
  }
}
