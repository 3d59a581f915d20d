package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.spreadsheet.BrokenSheetException;
import io.github.openinspections.serialization.spreadsheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The problems of a spreadsheet as a whole. */
final class SheetProblems {
  private static final String SUBJECT = "the table";

  /** More names than these make no message better. */
  private static final int MOST_NAMES = 12;

  private SheetProblems() {}

  /** Says why nothing of a spreadsheet can be read. */
  static Problem unreadable(BrokenSheetException broken) {
    return broken(broken, 0);
  }

  /**
   * Says why a spreadsheet cannot be read further.
   *
   * @param row the last row that was read, or 0
   */
  static Problem broken(BrokenSheetException broken, long row) {
    Problem.Builder problem =
        broken.most().isPresent()
            ? ReadingRule.LIMIT.problem(
                new LimitMessage(broken.what(), "" + broken.most().getAsLong()).arguments(),
                SUBJECT)
            : damaged(broken.what(), row, SUBJECT);
    return problem.position(Position.of(Math.max(1, row), 1)).build();
  }

  /** Starts the problem of a damaged spreadsheet. */
  static Problem.Builder damaged(String what, long row, String subject) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("type", "spreadsheet");
    arguments.put("rows", rows(row));
    arguments.put("detail", what);
    return ReadingRule.CUT_OFF.problem(arguments, subject);
  }

  private static String rows(long row) {
    return row == 0 ? "nothing of it was read" : "it was read to row " + row + " and no further";
  }

  /** Names the other sheets that are tables, if there are any. */
  static Optional<Problem> others(Sheet read, List<Sheet> others) {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("value", read.name());
    arguments.put("others", names(others));
    return Optional.of(
        ReadingRule.OTHER_SHEETS.problem(arguments, SUBJECT).position(Position.of(1, 1)).build());
  }

  /** Says that there is no sheet of that name. */
  static Problem unknown(String name, List<Sheet> sheets) {
    return header(
        "no sheet is named \""
            + name
            + "\"; "
            + (sheets.isEmpty()
                ? "the spreadsheet has no sheet"
                : "the sheets are " + names(sheets)));
  }

  /** Says that several sheets have a name but for case. */
  static Problem ambiguous(String name, List<Sheet> sheets) {
    return header(
        "no sheet is named exactly \"" + name + "\", and several are alike: " + names(sheets));
  }

  /** Says that people see no sheet. */
  static Problem nothingVisible(List<Sheet> sheets) {
    return header(
        sheets.isEmpty()
            ? "the spreadsheet has no sheet"
            : "no sheet is visible; name the one to read: " + names(sheets));
  }

  private static Problem header(String detail) {
    return ReadingRule.TABLE_HEADER
        .problem(Map.of("detail", detail), SUBJECT)
        .position(Position.of(1, 1))
        .build();
  }

  private static String names(List<Sheet> sheets) {
    return sheets.stream()
            .limit(MOST_NAMES)
            .map(sheet -> '"' + sheet.name() + '"' + (sheet.visible() ? "" : " (hidden)"))
            .collect(Collectors.joining(", "))
        + (sheets.size() > MOST_NAMES ? " and " + (sheets.size() - MOST_NAMES) + " more" : "");
  }
}
