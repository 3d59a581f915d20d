package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses a mapping that contradicts itself, each mistake with a sentence. */
final class MappingChecks {
  /** Every inspection is compared with the columns of all others. */
  static final int MOST_INSPECTIONS = 100;

  private final String mapping;
  private final List<Column> columns;
  private final ColumnIndex index;

  private MappingChecks(String mapping, List<Column> columns) {
    this.mapping = "The mapping " + mapping;
    this.columns = columns;
    require(!mapping.isBlank(), "A mapping has no name");
    columns.forEach(this::requireHeaders);
    this.index = ColumnIndex.of(mapping, columns);
  }

  /**
   * Checks the columns and the inspections of a mapping and returns its columns by their headers.
   *
   * @throws IllegalStateException if they contradict each other
   */
  static ColumnIndex check(String mapping, List<Column> columns, List<RowPart> parts) {
    MappingChecks checks = new MappingChecks(mapping, columns);
    require(
        parts.size() <= MOST_INSPECTIONS,
        checks.mapping + " " + tooManyInspections(parts.size()).inEnglish("detail"));
    parts.forEach(checks::requirePart);
    columns.stream()
        .flatMap(column -> column.binding().arguments().stream())
        .flatMap(arguments -> arguments.id().stream())
        .forEach(checks::requireId);
    checks.requireOwnColumns(parts);
    parts.forEach(part -> checks.requireArea(part.besides(parts)));
    return checks.index;
  }

  /** Returns what is wrong with a mapping of too many inspections. */
  static Phrase tooManyInspections(int number) {
    return Phrase.of("too-many-inspections")
        .with("number", "" + number)
        .with("most", "" + MOST_INSPECTIONS);
  }

  static void require(boolean right, String sentence) {
    if (!right) {
      throw new IllegalStateException(sentence);
    }
  }

  private void requireHeaders(Column column) {
    require(!isEmpty(column.name()), mapping + " has a column without a header");
    require(
        column.aliases().stream().noneMatch(MappingChecks::isEmpty),
        mapping + " gives the column \"" + column.name() + "\" an empty header");
  }

  private static boolean isEmpty(String header) {
    return HeaderNames.key(header).isEmpty();
  }

  private void requirePart(RowPart part) {
    require(!part.ids().isEmpty(), mapping + " does not say how the id of an inspection is made");
    Stream.concat(part.ids().stream(), part.original().stream()).forEach(this::requireId);
    part.about().forEach(column -> requireColumn(column, " has an inspection about the header"));
    part.without()
        .forEach(column -> requireColumn(column, " has an inspection without the header"));
    require(
        part.ordinal().orElse(1) > 0,
        mapping
            + " has a follow-up with the number "
            + part.ordinal().orElse(1)
            + ": the first is 1");
  }

  private void requireId(RowId id) {
    require(
        FormatChecks.isIdentifier(id.beginning()),
        mapping
            + " has ids that begin with \""
            + id.beginning()
            + "\": what they begin with cannot be empty or have white space at its ends");
    Stream.concat(id.columns().stream(), id.also().stream())
        .forEach(column -> requireColumn(column, " makes the id of the header"));
  }

  private void requireColumn(String name, String what) {
    require(
        index.find(name).filter(column -> column.name().equals(name)).isPresent(),
        mapping + what + " \"" + name + "\", which is not the name of one of its columns");
  }

  private void requireOwnColumns(List<RowPart> parts) {
    Map<String, RowPart> claimed = new HashMap<>();
    for (RowPart part : parts) {
      for (String column : part.about()) {
        require(
            claimed.putIfAbsent(column, part) == null,
            mapping + " says twice which inspection the column \"" + column + "\" is about");
      }
    }
    require(
        parts.stream().filter(part -> part.about().isEmpty()).count() < 2,
        mapping + " has two inspections that no column is about alone: only one can be so");
  }

  /** What is said about the priority area of a row needs a column that says which area it is. */
  private void requireArea(RowPart part) {
    List<Column> visible =
        columns.stream().filter(column -> !part.without().contains(column.name())).toList();
    boolean named =
        visible.stream()
            .map(Column::binding)
            .anyMatch(
                binding -> PriorityAreaColumns.isName(binding) || binding.arguments().isEmpty());
    Optional<Column> about =
        visible.stream()
            .filter(column -> PriorityAreaColumns.isAboutOne(column.binding()))
            .findFirst();
    about.ifPresent(
        column ->
            require(
                named,
                mapping
                    + " has the column \""
                    + column.name()
                    + "\" about the priority area of a row ("
                    + column.binding()
                    + "), but no column with the text or the id of that area"));
  }
}
