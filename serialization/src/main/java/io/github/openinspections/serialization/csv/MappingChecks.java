package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Refuses a mapping that contradicts itself, each mistake with a sentence. */
final class MappingChecks {
  /** Every inspection is compared with the columns of all others. */
  static final int MOST_INSPECTIONS = 100;

  private final String mapping;
  private final List<Column> columns;
  private final ColumnIndex index;

  private MappingChecks(String mapping, List<Column> columns) {
    this.mapping = mapping;
    this.columns = columns;
    require(!mapping.isBlank(), () -> Phrase.of("nameless"));
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
        () ->
            checks
                .refusal("too-many-inspections")
                .with("number", "" + parts.size())
                .with("most", "" + MOST_INSPECTIONS));
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

  static void require(boolean right, Supplier<Phrase> refusal) {
    if (!right) {
      throw new RefusedMapping(refusal.get());
    }
  }

  private Phrase refusal(String name) {
    return Phrase.of(name).with("mapping", mapping);
  }

  private void requireHeaders(Column column) {
    require(!isEmpty(column.name()), () -> refusal("headerless"));
    require(
        column.aliases().stream().noneMatch(MappingChecks::isEmpty),
        () -> refusal("empty-header").with("column", column.name()));
  }

  private static boolean isEmpty(String header) {
    return HeaderNames.key(header).isEmpty();
  }

  private void requirePart(RowPart part) {
    require(!part.ids().isEmpty(), () -> refusal("no-id-of-inspection"));
    Stream.concat(part.ids().stream(), part.original().stream()).forEach(this::requireId);
    part.about().forEach(column -> requireColumn(column, "about-no-column"));
    part.without().forEach(column -> requireColumn(column, "without-no-column"));
    require(
        part.ordinal().orElse(1) > 0,
        () -> refusal("ordinal").with("number", "" + part.ordinal().orElse(1)));
  }

  private void requireId(RowId id) {
    require(
        FormatChecks.isIdentifier(id.beginning()),
        () -> refusal("id-beginning").with("beginning", id.beginning()));
    Stream.concat(id.columns().stream(), id.also().stream())
        .forEach(column -> requireColumn(column, "id-of-no-column"));
  }

  private void requireColumn(String name, String otherwise) {
    require(
        index.find(name).filter(column -> column.name().equals(name)).isPresent(),
        () -> refusal(otherwise).with("header", name));
  }

  private void requireOwnColumns(List<RowPart> parts) {
    Map<String, RowPart> claimed = new HashMap<>();
    for (RowPart part : parts) {
      for (String column : part.about()) {
        require(
            claimed.putIfAbsent(column, part) == null,
            () -> refusal("about-twice").with("column", column));
      }
    }
    require(
        parts.stream().filter(part -> part.about().isEmpty()).count() < 2,
        () -> refusal("about-none-twice"));
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
                () ->
                    refusal("area-not-named")
                        .with("column", column.name())
                        .with("binding", column.binding().toString())));
  }
}
