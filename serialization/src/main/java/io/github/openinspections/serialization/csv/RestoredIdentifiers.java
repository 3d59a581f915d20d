package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reports identifiers that a spreadsheet damaged, and those that have another form than all others,
 * as dates have that a spreadsheet made of them: each of them, except that a column of numbers with
 * ".0" is one problem, since a program wrote it so from its first row to its last.
 */
final class RestoredIdentifiers {
  /** The first cell of a column that ends in ".0". */
  private static final class Fractions {
    private final Cell first;
    private final String restored;
    private long count;

    Fractions(Cell first, String restored) {
      this.first = first;
      this.restored = restored;
    }
  }

  private final Map<Integer, Fractions> fractions = new LinkedHashMap<>();

  /** Reports what is restored in a row that is a record. */
  void report(List<Row> described, FileProblems problems) {
    Set<Header.Field> seen = new HashSet<>();
    for (Row row : described) {
      row.forEachIdentifier(cell -> report(cell, seen, problems));
    }
  }

  private void report(Cell cell, Set<Header.Field> seen, FileProblems problems) {
    if (cell.row().isTypedDate(cell.field()) && BindingRole.isIdentifier(cell.binding())) {
      ofDate(cell, seen, problems);
      return;
    }
    IdentifierForm form = cell.binding().form();
    if (form.fits(cell.raw())) {
      return;
    }
    String text = cell.text().orElse("");
    String restored = IdentifierText.restored(text, form);
    if (form.isChecked() && !form.fits(restored)) {
      otherForm(cell, restored, seen, problems);
      return;
    }
    boolean hidden = IdentifierText.isWellFormed(text) && IdentifierText.hidesSomething(cell.raw());
    if ((restored.equals(text) && !hidden) || !seen.add(cell.field())) {
      return;
    }
    if (!hidden && isFraction(text, restored)) {
      fractions.computeIfAbsent(cell.field().number(), number -> new Fractions(cell, restored))
          .count++;
    } else {
      problems.add(ReadingRule.RESTORED_IDENTIFIER.info().id(), () -> problem(cell, restored, 0));
    }
  }

  /** What 1-2 was before a spreadsheet took it for a day, nobody can say. */
  private static void ofDate(Cell cell, Set<Header.Field> seen, FileProblems problems) {
    if (seen.add(cell.field())) {
      problems.add(
          ReadingRule.IDENTIFIER_FORM.info().id(),
          () -> problem(ReadingRule.IDENTIFIER_FORM, cell, Map.of("type", "date")));
    }
  }

  /** A rounded number is reported by a rule for all identifiers. */
  private static void otherForm(
      Cell cell, String text, Set<Header.Field> seen, FileProblems problems) {
    boolean read = IdentifierText.of(text, cell.binding()).isPresent();
    if (read && !TableWords.isRounded(text) && seen.add(cell.field())) {
      problems.add(
          ReadingRule.IDENTIFIER_FORM.info().id(),
          () ->
              problem(
                  ReadingRule.IDENTIFIER_FORM,
                  cell,
                  Map.of("expected", cell.binding().form().phrase())));
    }
  }

  /** Whether all that was cut are zeros after a decimal point. */
  private static boolean isFraction(String text, String restored) {
    String cut = text.startsWith(restored) ? text.substring(restored.length()) : "";
    return cut.equals(".0") || cut.equals(".00");
  }

  /** Returns the problems of whole columns. */
  List<Problem> ofColumns() {
    return fractions.values().stream()
        .map(all -> problem(all.first, all.restored, all.count - 1))
        .toList();
  }

  private static Problem problem(Cell cell, String restored, long more) {
    return problem(
        ReadingRule.RESTORED_IDENTIFIER,
        cell,
        more == 0 ? Map.of("restored", restored) : Map.of("restored", restored, "more", "" + more));
  }

  private static Problem problem(ReadingRule rule, Cell cell, Map<String, String> more) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", cell.header());
    arguments.put("value", cell.raw());
    arguments.putAll(new TreeMap<>(more));
    return rule.problem(arguments, "the table")
        .position(Position.of(cell.line(), cell.field().number()))
        .columnName(cell.header())
        .build();
  }
}
