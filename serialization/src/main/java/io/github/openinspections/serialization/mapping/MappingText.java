package io.github.openinspections.serialization.mapping;

import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a mapping file says, before it is known whether it means a mapping.
 *
 * @param name the short name
 * @param title what the table is, for people
 * @param notes what users should know
 * @param type the type of inspections whose type no column gives
 * @param inspected the kind of body that was inspected
 * @param inspectedBy who inspected
 * @param ids the ways to make an id, in order of preference
 * @param inspections the inspections that each row describes, if not one
 * @param grouped how many rows are buffered to make one inspection of those with the same id
 * @param absent the words for an empty cell, with the reason, if they say so
 * @param dates the forms of dates; the usual ones if empty
 * @param asOfInTitle whether a line above the header gives the date of the release
 * @param columns the columns
 */
public record MappingText(
    String name,
    String title,
    List<String> notes,
    Optional<InspectionType> type,
    Optional<InspectedKind> inspected,
    List<ParticipantText> inspectedBy,
    List<Placed<IdText>> ids,
    List<Placed<InspectionText>> inspections,
    OptionalInt grouped,
    Map<String, Optional<String>> absent,
    List<String> dates,
    boolean asOfInTitle,
    List<Placed<ColumnText>> columns) {
  /** Copies the lists. */
  public MappingText {
    notes = List.copyOf(notes);
    inspectedBy = List.copyOf(inspectedBy);
    ids = List.copyOf(ids);
    inspections = List.copyOf(inspections);
    dates = List.copyOf(dates);
    columns = List.copyOf(columns);
  }
}
