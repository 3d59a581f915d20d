package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** A column of this table; the number of its cells that were left out. */
  private static final class Left {
    private final Header.Field field;
    private final PersonalColumn personal;
    private long count;

    Left(Header.Field field, PersonalColumn personal) {
      this.field = field;
      this.personal = personal;
    }
  }

  private final List<Left> columns = new ArrayList<>();
  private final ServiceKinds kinds;
  private final TableWords words;
  private final boolean named;
  private final Set<String> headers = new HashSet<>();

  PersonalCells(TableMapping mapping, List<Header.Bound> bound, PersonalColumns leftOut) {
    for (Header.Bound column : bound) {
      leftOut
          .of(column.field().header(), column.binding())
          .ifPresent(personal -> columns.add(new Left(column.field(), personal)));
    }
    words = mapping.words();
    named = columns.stream().anyMatch(column -> column.personal != PersonalColumn.ALWAYS);
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
    String[] rest = cells.toArray(String[]::new);
    for (Left column : columns) {
      int index = column.field.number() - 1;
      if (index < rest.length && column.personal.isAbout(kind) && says(rest[index])) {
        rest[index] = "";
        column.count++;
      }
    }
    return Arrays.asList(rest);
  }

  /** Whether the cells of a column are left out of such rows. */
  boolean isLeftOut(Header.Field field, List<String> cells) {
    return columns.stream()
        .filter(column -> column.field.equals(field))
        .anyMatch(column -> column.personal.isAbout(kind(cells)));
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
    List<Left> left = columns.stream().filter(column -> column.count > 0).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    long count = left.stream().mapToLong(column -> column.count).sum();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("count", count == 1 ? "1 cell" : count + " cells");
    arguments.put("columns", named(left));
    return Optional.of(
        ReadingRule.PERSONAL
            .problem(arguments, "the table")
            .position(Position.of(line, left.get(0).field.number()))
            .build());
  }

  /** Returns the headers, as many as a message holds. */
  private static String named(List<Left> left) {
    List<String> names =
        left.stream()
            .limit(MOST_NAMED)
            .map(column -> '"' + PlainText.of(column.field.header(), LONGEST) + '"')
            .toList();
    int more = left.size() - names.size();
    return String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
  }
}
