package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.serialization.csv.Header.Field;
import io.github.openinspections.serialization.finding.HeaderMessage;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with the header of a table under a mapping. Not thread-safe. */
final class HeaderProblems {
  private static final String TABLE = "the table";

  private final TableMapping mapping;
  private final long line;
  private final FileProblems found = new FileProblems();
  private final FileProblems fatal = new FileProblems();
  private boolean complete = true;

  HeaderProblems(TableMapping mapping, long line) {
    this.mapping = mapping;
    this.line = line;
  }

  /** Whether the rows can be read. */
  boolean isComplete() {
    return complete;
  }

  /** Returns what is wrong; for a table that cannot be read, why. */
  FileProblems all() {
    return complete ? found : fatal;
  }

  /** Adds what keeps no row from being read. */
  void add(Problem problem) {
    found.add(problem);
  }

  /** Adds the columns that are needed and that the headers lack. */
  void requireAll(List<String> headers) {
    List<String> lacking = mapping.missing(headers);
    if (!lacking.isEmpty()) {
      complete = false;
      fatal.add(HeaderMessage.problem(mapping.name(), lacking, headers, line));
    }
    Optional<Problem> refused = mapping.facts().refused(line);
    complete &= refused.isEmpty();
    refused.ifPresent(fatal::add);
  }

  /**
   * Adds the second of two columns that mean the same, and any further one.
   *
   * @param first the first of them
   */
  void claimed(Field field, Column column, Field first) {
    complete = complete && !column.isRequired();
    if (field.equals(first)) {
      return;
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", field.header());
    arguments.put("other", first.header());
    arguments.put("name", column.name());
    Phrase detail =
        column.isRequired()
            ? Phrase.of("column-needed")
            : Phrase.of("kept-as").with("first", first.property()).with("second", field.property());
    arguments.putAll(detail.detail());
    Problem problem = problem(ReadingRule.AMBIGUOUS_COLUMN, field, arguments);
    found.add(problem);
    if (column.isRequired()) {
      fatal.add(problem);
    }
  }

  /** Adds a column that another one takes the place of. */
  void replaced(Field field, String other) {
    Map<String, String> arguments = named(field);
    arguments.put("instead", other);
    found.add(problem(ReadingRule.UNKNOWN_COLUMN, field, arguments));
  }

  /**
   * Adds a column that the mapping does not know.
   *
   * @param first whether no other column has its header
   * @param known the columns of the mapping that the table has
   */
  void unread(Field field, boolean first, Set<String> known) {
    ReadingRule rule = first ? ReadingRule.UNKNOWN_COLUMN : ReadingRule.REPEATED_COLUMN;
    found.add(
        rule.info().id(),
        () -> problem(rule, field, first ? suggesting(field, known) : named(field)));
  }

  private Map<String, String> suggesting(Field field, Set<String> known) {
    Map<String, String> arguments = named(field);
    List<String> missing =
        mapping.columns().stream().map(Column::name).filter(name -> !known.contains(name)).toList();
    NearWord.of(field.header(), missing).ifPresent(near -> arguments.put("suggestion", near));
    return arguments;
  }

  private Problem problem(ReadingRule rule, Field field, Map<String, String> arguments) {
    return rule.problem(arguments, TABLE)
        .position(Position.of(line, field.number()))
        .columnName(field.header())
        .build();
  }

  private static Map<String, String> named(Field field) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", field.header());
    arguments.put("property", field.property());
    return arguments;
  }
}
