package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts rows that give no inspection, and says why: those that are no records, those about what
 * was not inspected, and those that are refused, which are unreadable entries. Not thread-safe.
 */
final class RowsWithoutInspection {
  private static final String UNDIVIDED =
      "; it may be written with another delimiter, or be quoted as a whole";

  private final RowEntries entries;
  private final RowAccount account;
  private final FileProblems problems;

  RowsWithoutInspection(RowEntries entries, RowAccount account, FileProblems problems) {
    this.entries = entries;
    this.account = account;
    this.problems = problems;
  }

  /** A row that is no record; what kind it is, is the name of a phrase. */
  List<Entry> note(long line, String kind, String said) {
    account.note();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("kind", kind);
    arguments.put("value", said);
    add(ReadingRule.NOTE, arguments, line);
    return List.of();
  }

  /** A row that describes no inspection. */
  List<Entry> none(long line, Phrase why) {
    account.noInspection();
    add(ReadingRule.NO_INSPECTION, why.detail(), line);
    return List.of();
  }

  private void add(ReadingRule rule, Map<String, String> arguments, long line) {
    problems.add(
        rule.info().id(),
        () -> rule.problem(arguments, "the table").position(Position.of(line, 1)).build());
  }

  /** A row below the header of another table, which is one problem for all of them. */
  List<Entry> ofOtherTable() {
    account.refused();
    return List.of();
  }

  /** A row below a header that cannot be used. */
  List<Entry> belowUnusable(Row row) {
    account.refused();
    return List.of(entries.belowUnusable(row, row.header().line()));
  }

  /** A row of another width than the header. */
  List<Entry> ofOtherWidth(long line, int cells, Header header) {
    return List.of(refused(width("" + cells, "" + header.size()), line));
  }

  /** A row whose only cell looks like a whole row. */
  List<Entry> undivided(long line, Header header) {
    return List.of(refused(width("1", header.size() + UNDIVIDED), line));
  }

  private static Map<String, String> width(String found, String expected) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("found", found);
    arguments.put("expected", expected);
    return arguments;
  }

  /** Each line of what has become one cell is a row that is not read. */
  List<Entry> swallowed(SwallowedRows.Found rows) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("more", "" + rows.lines());
    arguments.put("line", "" + rows.first());
    arguments.put("otherLine", "" + rows.last());
    List<Entry> lost = new ArrayList<>(rows.lines());
    for (long line = rows.first(); line <= rows.last(); line++) {
      lost.add(refused(arguments, line));
    }
    return lost;
  }

  private Entry refused(Map<String, String> arguments, long line) {
    account.refused();
    return entries.unreadable(ReadingRule.TABLE_WIDTH, arguments, Position.of(line, 1));
  }

  /** A row that could not be parsed, or of which nobody knows the columns. */
  List<Entry> damaged(long line, Problem problem) {
    account.refused();
    Position start = Position.of(line, 1);
    return List.of(
        entries.unreadable(problem.withPosition(problem.position().orElse(start)), start));
  }
}
