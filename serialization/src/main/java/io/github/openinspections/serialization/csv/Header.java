package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.options.ReadOptions;
import java.util.ArrayList;
import java.util.Collections;
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

  /**
   * A column and what its cells become.
   *
   * @param column its name in the mapping, empty if unknown
   * @param part the name by which inspections of a row leave it out: that in the mapping, or what
   *     unknown headers about one of the inspections begin with
   */
  record Bound(Field field, String column, Binding binding, String part) {}

  private static final Binding KEPT = Binding.kept();

  private final TableWords words;
  private final ReadOptions options;
  private final long line;
  private final HeaderProblems problems;
  private final List<Bound> bound = new ArrayList<>();
  private final Map<String, Field> byColumn = new LinkedHashMap<>();
  private final DateColumns dates;
  private final PersonalCells personal;
  private final List<Field> identifiers;
  private final Function<Row, List<RowPart>> parts;

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
    this.line = line;
    this.problems = new HeaderProblems(mapping, line);
    KeptNames names = new KeptNames();
    Claims claims = Claims.of(mapping, headers);
    PersonalColumns leftOut = PersonalColumns.of(options.personalData());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      Field field = new Field(header, i + 1, names.of(header, i + 1));
      Optional<Column> known = claims.column(i);
      Optional<Column> column = claims.read(i);
      column.ifPresent(one -> byColumn.put(one.name(), field));
      bound.add(
          new Bound(
              field,
              column.map(Column::name).orElse(""),
              column.map(Column::binding).orElse(KEPT),
              column
                  .map(Column::name)
                  .orElseGet(() -> beginning(mapping.described().beginnings(), header))));
      String written = HeaderNames.exact(header);
      boolean first = seen.add(written);
      if (known.isPresent() && column.isEmpty() && claims.isAlone(known.get())) {
        problems.replaced(field, headers.get(claims.first(known.get())));
      } else if (known.isPresent() && column.isEmpty()) {
        problems.claimed(field, known.get(), bound.get(claims.first(known.get())).field());
      } else if (!written.isEmpty()
          && column.isEmpty()
          && !claims.isBeyond(i)
          && leftOut
              .of(header, groups.get(i), KEPT)
              .filter(PersonalColumn.ALWAYS::equals)
              .isEmpty()) {
        problems.unread(field, first, byColumn.keySet());
      }
    }
    claims.groups().problem(headers, line).ifPresent(problems::add);
    problems.requireAll(headers);
    this.dates = dates.below(DateHint.stated(bound, headers));
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

  private static String beginning(List<String> beginnings, String header) {
    for (String beginning : beginnings) {
      if (HeaderNames.begins(header, beginning)) {
        return beginning;
      }
    }
    return "";
  }

  /**
   * Returns another header of the same file; what was decided about dates holds below it too,
   * unless it states another order.
   */
  Header followedBy(TableMapping mapping, long at, List<String> headers) {
    return new Header(
        mapping, at, headers, HeaderGroups.of(HeaderGroups.NONE, headers), options, dates);
  }

  /** Whether the rows can be read. */
  boolean isComplete() {
    return problems.isComplete();
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
    return problems.all();
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
