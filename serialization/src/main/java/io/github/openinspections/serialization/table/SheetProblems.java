package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.HeaderMessage;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.spreadsheet.BrokenSheetException;
import io.github.openinspections.serialization.spreadsheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            : damaged(detail(broken), row, SUBJECT);
    return problem.position(Position.of(Math.max(1, row), 1)).build();
  }

  private static Phrase detail(BrokenSheetException broken) {
    Phrase detail = Phrase.of(broken.what());
    return broken.part().isEmpty() ? detail : detail.with("part", broken.part());
  }

  /** Starts the problem of a damaged spreadsheet. */
  static Problem.Builder damaged(Phrase what, long row, String subject) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("type", "spreadsheet");
    arguments.put("rows", row == 0 ? "none" : "to");
    if (row != 0) {
      arguments.put("row", "" + row);
    }
    arguments.putAll(what.detail());
    return ReadingRule.CUT_OFF.problem(arguments, subject);
  }

  /** Names the other sheets that are tables, if there are any. */
  static Optional<Problem> others(Sheet read, List<Sheet> others) {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("value", read.name());
    arguments.putAll(listing(Phrase.of("others"), others).values());
    return Optional.of(
        ReadingRule.OTHER_SHEETS.problem(arguments, SUBJECT).position(Position.of(1, 1)).build());
  }

  /** Says that there is no sheet of that name. */
  static Problem unknown(String name, List<Sheet> sheets) {
    return header(
        sheets.isEmpty()
            ? Phrase.of("no-sheet-of-none").with("sheet", name)
            : listing(Phrase.of("no-sheet-of-name").with("sheet", name), sheets));
  }

  /** Says that several sheets have a name but for case. */
  static Problem ambiguous(String name, List<Sheet> sheets) {
    return header(listing(Phrase.of("sheets-alike").with("sheet", name), sheets));
  }

  /** Says that people see no sheet. */
  static Problem nothingVisible(List<Sheet> sheets) {
    return header(
        sheets.isEmpty() ? Phrase.of("no-sheet") : listing(Phrase.of("no-visible-sheet"), sheets));
  }

  private static Problem header(Phrase detail) {
    return HeaderMessage.problem(detail, 1);
  }

  private static Phrase listing(Phrase phrase, List<Sheet> sheets) {
    List<Phrase> names =
        sheets.stream()
            .map(
                sheet ->
                    Phrase.of(sheet.visible() ? "visible" : "hidden").with("name", sheet.name()))
            .toList();
    return phrase.with("sheets", names, MOST_NAMES);
  }
}
