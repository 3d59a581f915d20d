package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * What the author of a mapping has stated so far, and whether the statements contradict each other.
 * Not thread-safe.
 */
final class MappingStatements {
  final List<String> notes = new ArrayList<>();
  final List<Participant> participants = new ArrayList<>();
  final List<RowId> ids = new ArrayList<>();
  final List<Column> columns = new ArrayList<>();
  final Map<String, Optional<Absence>> absent = new LinkedHashMap<>();
  final List<RowPart> inspections = new ArrayList<>();
  InspectionType type = InspectionType.INSPECTION;
  Optional<InspectedKind> inspected = Optional.empty();
  Optional<Function<Set<String>, Function<Row, List<RowPart>>>> parts = Optional.empty();
  OptionalInt groupedRows = OptionalInt.empty();
  Optional<Set<DateForm>> dates = Optional.empty();
  boolean asOfInTitle;
  Optional<String> withoutInspections = Optional.empty();

  private final String name;
  private final String title;

  MappingStatements(String name, String title) {
    this.name = name;
    this.title = title;
  }

  /**
   * Checks what the statements say together, besides the columns.
   *
   * @throws IllegalStateException if they contradict each other; the message says how
   */
  void check() {
    MappingChecks.require(
        !ids.isEmpty()
            || !inspections.isEmpty()
            || parts.isPresent()
            || withoutInspections.isPresent(),
        () -> refusal("no-id"));
    MappingChecks.require(inspections.isEmpty() || parts.isEmpty(), () -> refusal("parts-twice"));
    MappingChecks.require(
        inspections.isEmpty() || ids.isEmpty(), () -> refusal("id-of-no-inspection"));
    MappingChecks.require(
        groupedRows.orElse(1) > 0,
        () -> refusal("grouped").with("rows", "" + groupedRows.orElse(1)));
    MappingChecks.require(
        !dates.orElse(Set.of()).containsAll(Set.of(DateForm.DAY_FIRST, DateForm.MONTH_FIRST)),
        () -> refusal("two-orders"));
  }

  private Phrase refusal(String refusal) {
    return Phrase.of(refusal).with("mapping", name);
  }

  /** Returns what they say of the table as a whole. */
  TableFacts facts() {
    return new TableFacts(
        name,
        title,
        notes,
        type,
        participants,
        inspected,
        groupedRows,
        absent,
        TableWords.with(absent, dates.map(TableDates::in).orElse(TableDates.USUAL)),
        asOfInTitle,
        withoutInspections);
  }

  /** Returns which inspections rows describe. */
  DescribedInspections described() {
    return new DescribedInspections(name, columns, ids, inspections, parts);
  }

  /**
   * Returns the headers of the columns.
   *
   * @throws IllegalStateException if they contradict each other, or what rows describe
   */
  KnownHeaders headers(DescribedInspections described) {
    return KnownHeaders.of(name, columns, described.all());
  }
}
