package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The groups of columns that the templates of a mapping find in one header: "first" with "2526" is
 * one. A row can describe an inspection for each group, and each looks at every column, so their
 * number has a bound; a real register has about a dozen. Not thread-safe.
 */
final class TemplateGroups {
  static final int MOST = 64;

  private final Set<String> read = new HashSet<>();
  private int unread;
  private int first;

  /** Whether the column of a header is read: it is of no group, or of one of the first. */
  boolean isRead(String header, int index) {
    Optional<String> group = HeaderTemplate.group(header);
    if (group.isEmpty() || read.contains(group.get())) {
      return true;
    }
    if (read.size() < MOST) {
      return read.add(group.get());
    }
    if (unread == 0) {
      first = index;
    }
    unread++;
    return false;
  }

  /** Returns the problem of the columns that are not read, if there are any. */
  Optional<Problem> problem(List<String> headers, long line) {
    if (unread == 0) {
      return Optional.empty();
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("value", "" + MOST);
    arguments.put("columns", unread == 1 ? "one" : "many");
    arguments.put("count", "" + unread);
    arguments.put("column", headers.get(first));
    return Optional.of(
        ReadingRule.TOO_MANY_GROUPS
            .problem(arguments, "the table")
            .position(Position.of(line, first + 1))
            .columnName(headers.get(first))
            .build());
  }
}
