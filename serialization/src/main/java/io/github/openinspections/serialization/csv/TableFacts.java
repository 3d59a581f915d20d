package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a mapping says of the table as a whole, and of all inspections in it. Immutable.
 *
 * @param name its short name
 * @param title what the table is, for people
 * @param notes what users of the inspections should know about the table, for people
 * @param type the type of inspections whose type no column gives
 * @param participants who inspected
 * @param inspected the kind of body that was inspected, where no column gives it
 * @param groupedRows how many rows are buffered, if those with the same id become one inspection
 * @param absent the words of this table for an empty cell, in order, with the reason
 * @param words how this table writes dates and empty cells
 * @param asOfInTitle whether a line above the header gives the date of the release
 * @param withoutInspections what the table holds, for people, if that is no inspections
 */
record TableFacts(
    String name,
    String title,
    List<String> notes,
    InspectionType type,
    List<Participant> participants,
    Optional<InspectedKind> inspected,
    OptionalInt groupedRows,
    Map<String, Optional<Absence>> absent,
    TableWords words,
    boolean asOfInTitle,
    Optional<String> withoutInspections) {
  TableFacts {
    notes = List.copyOf(notes);
    participants = List.copyOf(participants);
    absent = Collections.unmodifiableMap(new LinkedHashMap<>(absent));
  }

  /** Returns the problem that the table, whose header is in a line, holds no inspections. */
  Optional<Problem> refused(long line) {
    return withoutInspections.map(
        holds -> {
          Map<String, String> arguments = new LinkedHashMap<>();
          arguments.put("name", name);
          arguments.put("holds", ReadingTexts.is("holds." + name, holds) ? name : holds);
          return ReadingRule.NO_INSPECTIONS
              .problem(arguments, "the table")
              .position(Position.of(line, 1))
              .build();
        });
  }
}
