package io.github.openinspections.serialization.published;

import static io.github.openinspections.serialization.published.DatastoreColumns.GRADED;
import static io.github.openinspections.serialization.published.DatastoreColumns.LAST;
import static io.github.openinspections.serialization.published.DatastoreColumns.NAME;
import static io.github.openinspections.serialization.published.DatastoreColumns.NUMBER;
import static io.github.openinspections.serialization.published.DatastoreColumns.SERVICE;

import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.csv.RowId;
import io.github.openinspections.serialization.csv.RowPart;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one record of a row is made of. A value: rows with the same columns filled share it.
 *
 * @param kind what the record is
 * @param visit the columns of the inspection, if it has its own
 * @param empty those of inspections that the row has words for, but no values
 * @param groups the groups of other columns that are about it
 * @param marks what is special about it
 */
record DatastorePart(
    Kind kind,
    Optional<DatastoreVisit> visit,
    Set<DatastoreVisit> empty,
    Set<Group> groups,
    Set<Mark> marks) {
  static final String BEGINNING = "care-inspectorate/service";
  private static final String GRADES = "care-inspectorate/latest-grades";
  private static final String THEMES = "care-inspectorate/latest-quality-themes";

  /** Names of texts. */
  private static final String INFERRED = "grades-put-with-inspection";

  private static final String SAME_DAY = "same-day";
  private static final String FROM_THEMES = "grades-from-themes";

  private static final StatedCount NONE_REQUIRED =
      StatedCount.builder().kind(PriorityAreaKind.REQUIREMENT).count(0).build();

  static final String[] MORE = {
    "Subtype", "Service_town", "ServiceProvider", "Council_Area_Name", "Date_Reg"
  };

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

  /** What is special about a record. */
  enum Mark {
    /** An inspection of the row before it has the same date. */
    SAME_DAY,
    /** It is the second of a day, and has a case number. */
    CASE_NUMBER,
    /** Its grades were put with it by their date alone. */
    INFERRED,
    /** It is of a day before the Care Inspectorate existed. */
    CARE_COMMISSION,
    /** The table says that inspections of the year led to no requirement. */
    NO_REQUIREMENTS,
    /** It has grades for key questions that were not asked yet. */
    FROM_THEMES
  }

  static DatastorePart of(Kind kind, Group... groups) {
    return new DatastorePart(kind, Optional.empty(), Set.of(), Set.of(groups), Set.of());
  }

  static DatastorePart of(DatastoreVisit visit) {
    return new DatastorePart(Kind.VISIT, Optional.of(visit), Set.of(), Set.of(), Set.of());
  }

  /** Returns the same with the columns of inspections that there were not. */
  DatastorePart with(Set<DatastoreVisit> notMade) {
    return new DatastorePart(kind, visit, notMade, groups, marks);
  }

  /** Returns the same with another group of columns. */
  DatastorePart with(Group... more) {
    Set<Group> all = EnumSet.noneOf(Group.class);
    all.addAll(groups);
    all.addAll(Set.of(more));
    return new DatastorePart(kind, visit, empty, all, marks);
  }

  /** Returns the same with a mark, if that is so. */
  DatastorePart with(Mark mark, boolean isSo) {
    if (!isSo) {
      return this;
    }
    Set<Mark> all = EnumSet.of(mark);
    all.addAll(marks);
    return new DatastorePart(kind, visit, empty, groups, all);
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
    for (Mark mark : EnumSet.allOf(Mark.class)) {
      part = marks.contains(mark) ? marked(part, mark) : part;
    }
    return part;
  }

  private static RowPart marked(RowPart part, Mark mark) {
    return switch (mark) {
      case SAME_DAY -> part.remark(SAME_DAY);
      case INFERRED -> part.remark(INFERRED);
      case FROM_THEMES -> part.remark(FROM_THEMES);
      case CARE_COMMISSION -> part.inspectedBy("Care Commission", BodyCode.of("care-commission"));
      case NO_REQUIREMENTS -> part.stating(NONE_REQUIRED);
      case CASE_NUMBER -> part;
    };
  }

  /** The second inspection of a day has its case number in its id, or its place in the row. */
  private RowId id(RowId plain) {
    if (kind == Kind.GRADING) {
      return plain.word("grading");
    }
    if (!marks.contains(Mark.SAME_DAY)) {
      return plain;
    }
    DatastoreVisit own = visit.orElseThrow();
    return marks.contains(Mark.CASE_NUMBER)
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
