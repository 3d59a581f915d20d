package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Empties the cells of a table that are about single people, or places where children live, before
 * anything else sees them, and counts them. Not thread-safe.
 */
final class PersonalCells {
  /** What a publisher writes instead of a name. */
  static final String WITHHELD = "REDACTED";

  private static final int LONGEST = 60;
  private static final int MOST_NAMED = 6;

  private final List<PersonalCellsOfColumn> columns = new ArrayList<>();
  private final ServiceKinds kinds;
  private final TableWords words;
  private final boolean named;
  private final Set<String> headers = new HashSet<>();

  PersonalCells(
      TableMapping mapping,
      List<Header.Bound> bound,
      List<String> groups,
      PersonalColumns leftOut) {
    for (Header.Bound column : bound) {
      Header.Field field = column.field();
      Optional<PersonalColumn> personal =
          leftOut.of(field.header(), groups.get(field.number() - 1), column.binding());
      if (personal.isPresent() || leftOut.isByContent(column.binding())) {
        columns.add(
            new PersonalCellsOfColumn(field, personal, leftOut.isByContent(column.binding())));
      }
    }
    words = mapping.facts().words();
    named = columns.stream().anyMatch(PersonalCellsOfColumn::dependsOnKind);
    kinds = new ServiceKinds(mapping, bound);
    if (!columns.isEmpty()) {
      bound.forEach(column -> headers.add(HeaderNames.key(column.field().header())));
    }
  }

  /** Returns the cells of a row without those that are left out. */
  List<String> without(List<String> cells) {
    if (columns.isEmpty()) {
      return cells;
    }
    ServiceKind kind = kind(cells);
    List<String> rest = cells;
    for (PersonalCellsOfColumn column : columns) {
      int index = column.index();
      if (index < cells.size() && column.has(cells.get(index), kind) && says(cells.get(index))) {
        rest = rest == cells ? new ArrayList<>(cells) : rest; // most rows have nothing to leave out
        rest.set(index, "");
        column.leaveOut();
      }
    }
    return rest;
  }

  /** Whether cells of a column are, or may have been, left out of such rows. */
  boolean isLeftOut(Header.Field field, List<String> cells) {
    for (PersonalCellsOfColumn column : columns) {
      if (column.field().equals(field)) {
        return column.isAbout(kind(cells)) || column.count() > 0;
      }
    }
    return false;
  }

  private ServiceKind kind(List<String> cells) {
    return named ? kinds.of(cells) : ServiceKind.ORGANISATION;
  }

  /** A word for nothing is about nobody; nor is the header, where it is repeated among the rows. */
  private boolean says(String cell) {
    String text = TableWords.stripped(cell);
    return !text.isEmpty()
        && !words.isAbsence(text)
        && !TableWords.same(WITHHELD, text)
        && !headers.contains(HeaderNames.key(text));
  }

  /** Returns the remark that cells were left out, if any were. */
  Optional<Problem> problem(long line) {
    List<PersonalCellsOfColumn> left =
        columns.stream().filter(column -> column.count() > 0).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    long count = left.stream().mapToLong(PersonalCellsOfColumn::count).sum();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("left", count == 1 ? "one" : "many");
    arguments.put("count", "" + count);
    List<Phrase> names = left.stream().map(column -> named(column.field())).toList();
    arguments.putAll(Phrase.of("").with("columns", names, MOST_NAMED).values());
    return Optional.of(
        ReadingRule.PERSONAL
            .problem(arguments, "the table")
            .position(Position.of(line, left.get(0).field().number()))
            .build());
  }

  private static Phrase named(Header.Field field) {
    String header = PlainText.of(field.header(), LONGEST);
    return header.isBlank()
        ? Phrase.of("numbered").with("number", "" + field.number())
        : Phrase.quoted(header);
  }
}
