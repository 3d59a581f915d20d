package io.github.openinspections.serialization.published;

import static io.github.openinspections.serialization.published.DatastoreColumns.GRADED;
import static io.github.openinspections.serialization.published.DatastoreColumns.LAST;
import static io.github.openinspections.serialization.published.DatastoreColumns.NAME;
import static io.github.openinspections.serialization.published.DatastoreColumns.NUMBER;
import static io.github.openinspections.serialization.published.DatastoreColumns.SERVICE;

import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.csv.RowId;
import io.github.openinspections.serialization.csv.RowPart;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one record of a row is made of. A value: rows with the same columns filled share it.
 *
 * @param kind what the record is
 * @param visit the columns of the inspection, if it has its own
 * @param sameDay whether an inspection of the row before it has the same date
 * @param hasCase whether it has a case number
 * @param groups the groups of other columns that are about it
 * @param inferred whether its grades were put with it by their date alone
 * @param ofPredecessor whether it is of a day before the Care Inspectorate existed
 */
record DatastorePart(
    Kind kind,
    Optional<DatastoreVisit> visit,
    boolean sameDay,
    boolean hasCase,
    Set<Group> groups,
    boolean inferred,
    boolean ofPredecessor) {
  static final String BEGINNING = "care-inspectorate/service";
  private static final String GRADES = "care-inspectorate/latest-grades";
  private static final String THEMES = "care-inspectorate/latest-quality-themes";

  static final String INFERRED =
      "the latest grades are put with the only inspection of the row in the 120 days before their publication; the table does not say of which inspection they are";
  private static final String SAME_DAY =
      "two inspections of one service on one day; the id of the second has its case number, or else its place in the row";

  static final String[] MORE = {
    "Subtype", "Service_town", "ServiceProvider", "Council_Area_Name", "Date_Reg"
  };

  /** The first day of the Care Inspectorate, which followed the Care Commission. */
  private static final LocalDate CARE_INSPECTORATE = LocalDate.of(2011, 4, 1);

  /** What a record is. */
  enum Kind {
    /** An inspection that has columns to itself. */
    VISIT,
    /** The last inspection. */
    LAST,
    /** Grades that were published on a day, of an inspection that is not stated. */
    GRADING,
    /** Grades that were known when the table was made. */
    KNOWN_GRADES,
    /** Grades for quality themes that were known when the table was made. */
    KNOWN_THEMES
  }

  /** Columns that are about one record of a row. */
  enum Group {
    LAST,
    PUBLICATION,
    KEY_QUESTIONS,
    THEMES,
    SERVICE
  }

  static DatastorePart of(Kind kind, Group... groups) {
    return new DatastorePart(kind, Optional.empty(), false, false, set(groups), false, false);
  }

  static DatastorePart of(DatastoreVisit visit, boolean sameDay, boolean hasCase) {
    return new DatastorePart(Kind.VISIT, Optional.of(visit), sameDay, hasCase, set(), false, false);
  }

  private static Set<Group> set(Group... groups) {
    Set<Group> set = EnumSet.noneOf(Group.class);
    set.addAll(Set.of(groups));
    return set;
  }

  /** Returns the same with another group of columns. */
  DatastorePart with(Group... more) {
    Set<Group> all = set(more);
    all.addAll(groups);
    return new DatastorePart(kind, visit, sameDay, hasCase, all, inferred, ofPredecessor);
  }

  /** Returns the same with grades of which the table does not say that they are its own. */
  DatastorePart withInferredGrades() {
    return new DatastorePart(kind, visit, sameDay, hasCase, groups, true, ofPredecessor);
  }

  /** Returns the same of a day; before April 2011 the Care Commission inspected. */
  DatastorePart of(Optional<PartialDate> day) {
    boolean before = day.filter(one -> one.latest().isBefore(CARE_INSPECTORATE)).isPresent();
    return new DatastorePart(kind, visit, sameDay, hasCase, groups, inferred, before);
  }

  RowPart rowPart(DatastoreGroups columns) {
    RowPart part =
        RowPart.of(id(RowId.of(beginning(), columns(NUMBER))))
            .orId(id(RowId.of(beginning(), columns(SERVICE, NAME)).also(MORE)))
            .orId(id(RowId.of(beginning(), columns(SERVICE)).also(MORE)))
            .without(columns.without(this).toArray(String[]::new));
    if (kind != Kind.VISIT && kind != Kind.LAST) {
      part = part.type(InspectionType.LATEST_GRADES);
    }
    if (ofPredecessor) {
      part = part.inspectedBy("Care Commission", BodyCode.of("care-commission"));
    }
    if (sameDay) {
      part = part.remark(SAME_DAY);
    } else if (inferred) {
      part = part.remark(INFERRED);
    }
    return part;
  }

  /** The second inspection of a day has its case number in its id, or its place in the row. */
  private RowId id(RowId plain) {
    if (kind == Kind.GRADING) {
      return plain.word("grading");
    }
    if (!sameDay) {
      return plain;
    }
    DatastoreVisit own = visit.orElseThrow();
    return hasCase
        ? plain.also(
            Stream.concat(plain.also().stream(), Stream.of(own.caseNumber()))
                .toArray(String[]::new))
        : plain.word(own.nth());
  }

  private String beginning() {
    return switch (kind) {
      case VISIT, LAST, GRADING -> BEGINNING;
      case KNOWN_GRADES -> GRADES;
      case KNOWN_THEMES -> THEMES;
    };
  }

  /** Returns the columns of an id: those that identify the service, and the date. */
  private String[] columns(String... ofService) {
    Stream<String> date =
        switch (kind) {
          case VISIT -> visit.stream().map(DatastoreVisit::date);
          case LAST -> Stream.of(LAST);
          case GRADING -> Stream.of(GRADED);
          case KNOWN_GRADES, KNOWN_THEMES -> Stream.empty();
        };
    return Stream.concat(Stream.of(ofService), date).toArray(String[]::new);
  }
}
