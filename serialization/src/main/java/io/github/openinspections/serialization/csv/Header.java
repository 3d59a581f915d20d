package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.finding.HeaderMessage;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.ReadOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The header of a table under a mapping: the place of each column, and what is wrong with it. */
final class Header {
  /**
   * A column of the table at hand.
   *
   * @param header its header
   * @param number its number, from 1
   * @param property the name under which its cells are kept
   * @param title the header with single spaces, as the title of a judgement
   */
  record Field(String header, int number, String property, String title) {
    Field(String header, int number, String property) {
      this(header, number, property, TableWords.plain(header));
    }
  }

  /** A column and what its cells become; the column's name in the mapping, empty if unknown. */
  record Bound(Field field, String column, Binding binding) {}

  private static final Binding KEPT = Binding.kept();

  private final TableWords words;
  private final ReadOptions options;
  private final long line;
  private final List<Bound> bound = new ArrayList<>();
  private final Map<String, Field> byColumn = new LinkedHashMap<>();
  private final FileProblems problems = new FileProblems();
  private final FileProblems missing = new FileProblems();
  private final Set<String> properties = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();
  private final DateColumns dates;
  private final PersonalCells personal;
  private final List<Field> identifiers;
  private final Function<Row, List<RowPart>> parts;
  private boolean complete = true;

  Header(TableMapping mapping, long line, List<String> headers, ReadOptions options) {
    this(mapping, line, headers, HeaderGroups.of(HeaderGroups.NONE, headers), options);
  }

  /**
   * Makes the header of a table.
   *
   * @param groups what is above each header, by {@link HeaderGroups}
   */
  Header(
      TableMapping mapping,
      long line,
      List<String> headers,
      List<String> groups,
      ReadOptions options) {
    this(
        mapping,
        line,
        headers,
        groups,
        options,
        DateColumns.of(mapping.facts().words().dates(), options));
  }

  private Header(
      TableMapping mapping,
      long line,
      List<String> headers,
      List<String> groups,
      ReadOptions options,
      DateColumns dates) {
    this.words = mapping.facts().words();
    this.options = options;
    this.dates = dates;
    this.line = line;
    Claims claims = Claims.of(mapping, headers);
    PersonalColumns leftOut = PersonalColumns.of(options.personalData());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      Field field = new Field(header, i + 1, property(header, i + 1));
      Optional<Column> known = claims.column(i);
      Optional<Column> column = claims.read(i);
      column.ifPresent(one -> byColumn.put(one.name(), field));
      bound.add(
          new Bound(
              field,
              column.map(Column::name).orElse(""),
              column.map(Column::binding).orElse(KEPT)));
      String written = HeaderNames.exact(header);
      boolean first = seen.add(written);
      if (known.isPresent() && column.isEmpty() && claims.isAlone(known.get())) {
        problems.add(replaced(field, headers.get(claims.first(known.get()))));
      } else if (known.isPresent() && column.isEmpty()) {
        claimed(field, known.get(), claims.first(known.get()));
      } else if (!written.isEmpty()
          && column.isEmpty()
          && !claims.isBeyond(i)
          && leftOut
              .of(header, groups.get(i), KEPT)
              .filter(PersonalColumn.ALWAYS::equals)
              .isEmpty()) {
        ReadingRule rule = first ? ReadingRule.UNKNOWN_COLUMN : ReadingRule.REPEATED_COLUMN;
        problems.add(rule.info().id(), () -> first ? unknown(field, mapping) : repeated(field));
      }
    }
    claims.groups().problem(headers, line).ifPresent(problems::add);
    List<String> lacking = mapping.missing(headers);
    if (!lacking.isEmpty()) {
      complete = false;
      missing.add(HeaderMessage.problem(mapping.name(), lacking, headers, line));
    }
    Optional<Problem> refused = mapping.facts().refused(line);
    complete &= refused.isEmpty();
    refused.ifPresent(missing::add);
    personal = new PersonalCells(mapping, bound, groups, leftOut);
    identifiers =
        bound.stream()
            .filter(one -> BindingRole.isIdentifier(one.binding()))
            .map(Bound::field)
            .toList();
    parts =
        mapping
            .described()
            .ofTable(Collections.unmodifiableSet(HeaderTemplate.inOrder(byColumn.keySet())));
  }

  /** Returns another header of the same file; what was decided about dates holds below it too. */
  Header followedBy(TableMapping mapping, long at, List<String> headers) {
    return new Header(
        mapping, at, headers, HeaderGroups.of(HeaderGroups.NONE, headers), options, dates);
  }

  /** The number of a footnote changes with each release, the name of a kept cell does not. */
  private String property(String header, int number) {
    String slug = RowId.slug(HeaderNames.words(header));
    String property = "x-" + (slug.isEmpty() ? "column-" + number : slug);
    return properties.add(property) ? property : unused(property);
  }

  private String unused(String property) {
    String next;
    do { // continues from the last one: a header may appear a hundred thousand times
      next = property + "-" + (repeats.merge(property, 1, Integer::sum) + 1);
    } while (!properties.add(next));
    return next;
  }

  private Problem repeated(Field field) {
    return ReadingRule.REPEATED_COLUMN
        .problem(named(field), "the table")
        .position(Position.of(line, field.number()))
        .columnName(field.header())
        .build();
  }

  /** Reports the second of two columns that mean the same, and any further one. */
  private void claimed(Field field, Column column, int first) {
    complete = complete && !column.isRequired();
    if (field.number() == first + 1) {
      return;
    }
    Field other = bound.get(first).field();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("column", field.header());
    arguments.put("other", other.header());
    arguments.put("name", column.name());
    Phrase detail =
        column.isRequired()
            ? Phrase.of("column-needed")
            : Phrase.of("kept-as").with("first", other.property()).with("second", field.property());
    arguments.putAll(detail.detail());
    Problem problem =
        ReadingRule.AMBIGUOUS_COLUMN
            .problem(arguments, "the table")
            .position(Position.of(line, field.number()))
            .columnName(field.header())
            .build();
    problems.add(problem);
    if (column.isRequired()) {
      missing.add(problem);
    }
  }

  private Problem replaced(Field field, String other) {
    Map<String, String> arguments = named(field);
    arguments.put("instead", other);
    return unread(field, arguments);
  }

  private Problem unknown(Field field, TableMapping mapping) {
    Map<String, String> arguments = named(field);
    List<String> missing =
        mapping.columns().stream()
            .map(Column::name)
            .filter(name -> !byColumn.containsKey(name))
            .toList();
    NearWord.of(field.header(), missing).ifPresent(near -> arguments.put("suggestion", near));
    return unread(field, arguments);
  }

  private Problem unread(Field field, Map<String, String> arguments) {
    return ReadingRule.UNKNOWN_COLUMN
        .problem(arguments, "the table")
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

  /** Whether the rows can be read. */
  boolean isComplete() {
    return complete;
  }

  int size() {
    return bound.size();
  }

  /** Whether a row is not of this table: it lacks cells, or has filled ones beyond the header. */
  boolean isOfOtherWidth(List<String> cells) {
    boolean other = cells.size() < size();
    for (int i = size(); i < cells.size() && !other; i++) {
      other = !TableWords.stripped(cells.get(i)).isEmpty();
    }
    return other;
  }

  /** Returns what says which inspections a row describes. */
  Function<Row, List<RowPart>> parts() {
    return parts;
  }

  List<Bound> bound() {
    return bound;
  }

  /** Returns the columns that hold identifiers or codes. */
  List<Field> identifiers() {
    return identifiers;
  }

  /** Returns what the cells of a column of this table become. */
  Binding binding(Field field) {
    return bound.get(field.number() - 1).binding();
  }

  Optional<Field> field(String column) {
    return Optional.ofNullable(byColumn.get(column));
  }

  /** Returns what is wrong; for a table that cannot be read, why. */
  FileProblems problems() {
    return complete ? problems : missing;
  }

  /** Returns what is left out of the rows, because it is about people or where children live. */
  PersonalCells personal() {
    return personal;
  }

  long line() {
    return line;
  }

  Vocabulary vocabulary() {
    return options.vocabulary();
  }

  ReadOptions options() {
    return options;
  }

  /** Returns how this table writes dates, as far as that is decided. */
  DateColumns dates() {
    return dates;
  }

  TableWords words() {
    return words;
  }
}
