package io.github.openinspections.serialization.published;

import static io.github.openinspections.serialization.published.DatastoreColumns.GRADED;
import static io.github.openinspections.serialization.published.DatastoreColumns.KEY_QUESTIONS;
import static io.github.openinspections.serialization.published.DatastoreColumns.LAST;
import static io.github.openinspections.serialization.published.DatastoreColumns.SERVICE;
import static io.github.openinspections.serialization.published.DatastoreColumns.THEMES;

import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.serialization.csv.Cell;
import io.github.openinspections.serialization.csv.Row;
import io.github.openinspections.serialization.csv.RowPart;
import io.github.openinspections.serialization.published.DatastorePart.Group;
import io.github.openinspections.serialization.published.DatastorePart.Kind;
import io.github.openinspections.serialization.published.DatastorePart.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which inspections a row of the datastore describes. Each dated group of four columns is one, and
 * so is the last inspection if none of them has its date. The grades of a row are the latest that
 * are known, of whatever inspection: they are put with one only if it is the only one within the
 * usual time before their publication. Made for the columns of one table; not thread-safe.
 */
final class DatastoreParts {
  /** The usual longest time between an inspection and the publication of its grades. */
  private static final int USUAL_DAYS = 120;

  /** The first day of the Care Inspectorate, which followed the Care Commission. */
  private static final LocalDate CARE_INSPECTORATE = LocalDate.of(2011, 4, 1);

  /** The first day of ci-registered-services-2018, and that of ci-early-learning-2022. */
  static final LocalDate FIRST_KEY_QUESTIONS = LocalDate.of(2018, 7, 1);

  static final LocalDate KEY_QUESTIONS_OF_EARLY_YEARS = LocalDate.of(2022, 6, 1);
  private static final String NO_REQUIREMENTS = Folding.of(DatastoreColumns.NO_REQUIREMENTS);
  private static final Set<String> EARLY_YEARS = Set.of("Day Care of Children", "Child Minding");

  /** The question about COVID-19 was asked beside the quality themes. */
  private static final List<String> LATER_ASKED =
      KEY_QUESTIONS.keySet().stream().filter(column -> !column.equals("KQ_COVID19")).toList();

  /** A register has some dozens; each row of a spoiled one may have its own. */
  private static final int MOST_MADE = 500;

  private final DatastoreGroups groups;
  private final Map<DatastorePart, RowPart> made = new HashMap<>();

  private DatastoreParts(Set<String> present) {
    groups = new DatastoreGroups(present, DatastoreVisit.of(present));
  }

  /** A record of a row while it is found. */
  private static final class Found {
    private final Optional<PartialDate> day;
    private DatastorePart part;

    Found(Optional<PartialDate> day, DatastorePart part) {
      this.day = day;
      this.part = part;
    }
  }

  /** Returns what the rows of a table with these columns describe. */
  static Function<Row, List<RowPart>> of(Set<String> present) {
    return new DatastoreParts(present)::of;
  }

  /** Returns the inspections that a row describes; none if it was never inspected. */
  private List<RowPart> of(Row row) {
    List<Found> found = visits(row);
    addLast(row, found);
    addGrades(row, found);
    if (found.isEmpty() && says(row, LAST)) {
      found.add(new Found(Optional.empty(), DatastorePart.of(Kind.LAST, Group.LAST)));
    }
    latest(found).ifPresent(one -> addRest(row, one, found));
    return found.stream().map(one -> rowPart(one.part)).toList();
  }

  private RowPart rowPart(DatastorePart part) {
    RowPart known = made.get(part);
    if (known != null) {
      return known;
    }
    RowPart fresh = part.rowPart(groups);
    if (made.size() < MOST_MADE) {
      made.put(part, fresh);
    }
    return fresh;
  }

  /**
   * What is about the service is with the latest record, and so is what has made no record: a date
   * that is none, what was computed from grades that are not there, words in the columns of an
   * inspection that there was not. Grades that say why they are none are with the others.
   */
  private void addRest(Row row, Found latest, List<Found> found) {
    latest.part = latest.part.with(Group.SERVICE).with(notMade(row));
    for (Group group : DatastoreGroups.ABOUT_RECORDS) {
      if (with(group, found).isEmpty() && isFilled(row, groups.columns(group))) {
        Optional<Found> graded =
            group == Group.LAST ? Optional.empty() : with(Group.PUBLICATION, found);
        Found one = graded.orElse(latest);
        one.part = one.part.with(group);
      }
    }
  }

  /** Returns the inspections of which a row has only reasons why nothing is there. */
  private Set<DatastoreVisit> notMade(Row row) {
    Set<DatastoreVisit> notMade = new LinkedHashSet<>();
    for (DatastoreVisit visit : groups.visits()) {
      if (isFilled(row, visit.columns()) && !saysAny(row, visit.columns())) {
        notMade.add(visit);
      }
    }
    return notMade;
  }

  private static Optional<Found> with(Group group, List<Found> found) {
    for (Found one : found) {
      if (one.part.groups().contains(group)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private List<Found> visits(Row row) {
    List<Found> found = new ArrayList<>();
    Set<PartialDate> days = new HashSet<>();
    for (DatastoreVisit visit : groups.visits()) {
      if (saysAny(row, visit.columns())) {
        Optional<PartialDate> day = row.date(visit.date());
        boolean sameDay = day.isPresent() && !days.add(day.get());
        boolean hasCase = sameDay && row.cell(visit.caseNumber()).flatMap(Cell::text).isPresent();
        found.add(
            new Found(
                day,
                DatastorePart.of(visit)
                    .with(Mark.SAME_DAY, sameDay)
                    .with(Mark.CASE_NUMBER, hasCase)
                    .with(Mark.CARE_COMMISSION, isBefore(day, CARE_INSPECTORATE))
                    .with(Mark.NO_REQUIREMENTS, isWithoutRequirements(row, visit))));
      }
    }
    return found;
  }

  /** An empty cell alone is no count of 0: nothing was printed there. */
  private static boolean isWithoutRequirements(Row row, DatastoreVisit visit) {
    return row.cell(DatastoreColumns.ANY_REQUIREMENTS + visit.year())
            .flatMap(Cell::text)
            .filter(text -> Folding.of(text).startsWith(NO_REQUIREMENTS))
            .isPresent()
        && !says(row, visit.requirements());
  }

  private static void addLast(Row row, List<Found> found) {
    if (!isWritten(row, LAST)) {
      return;
    }
    Optional<PartialDate> last = row.date(LAST);
    Optional<Found> same =
        found.stream().filter(one -> last.isPresent() && one.day.equals(last)).findFirst();
    same.ifPresent(one -> one.part = one.part.with(Group.LAST));
    if (same.isEmpty()) {
      DatastorePart part = DatastorePart.of(Kind.LAST, Group.LAST);
      found.add(
          new Found(last, part.with(Mark.CARE_COMMISSION, isBefore(last, CARE_INSPECTORATE))));
    }
  }

  /** Only the key questions can have been published at the date, if there are both. */
  private static void addGrades(Row row, List<Found> found) {
    boolean questions = saysAny(row, KEY_QUESTIONS.keySet());
    boolean themes = saysAny(row, THEMES.keySet());
    boolean dated = isWritten(row, GRADED);
    if (!questions && !themes && !dated) {
      boolean anyGrades = says(row, GRADED) || saysAny(row, DatastoreColumns.ABOUT_GRADES);
      if (found.isEmpty() && anyGrades) {
        found.add(
            new Found(Optional.empty(), DatastorePart.of(Kind.KNOWN_GRADES, Group.PUBLICATION)));
      }
      return;
    }
    Group[] published = {Group.PUBLICATION, questions ? Group.KEY_QUESTIONS : Group.THEMES};
    Optional<PartialDate> on = row.date(GRADED);
    boolean fromThemes = questions && isBefore(on, keyQuestions(row)) && saysAny(row, LATER_ASKED);
    List<Found> fitting = found.stream().filter(one -> fits(one.day, on)).toList();
    if (fitting.size() == 1) {
      Found only = fitting.get(0);
      only.part =
          only.part.with(published).with(Mark.INFERRED, true).with(Mark.FROM_THEMES, fromThemes);
    } else if (dated) {
      DatastorePart grading =
          DatastorePart.of(Kind.GRADING, published)
              .with(Mark.CARE_COMMISSION, isBefore(on, CARE_INSPECTORATE))
              .with(Mark.FROM_THEMES, fromThemes);
      found.add(new Found(Optional.empty(), grading));
    } else {
      Kind known = questions ? Kind.KNOWN_GRADES : Kind.KNOWN_THEMES;
      found.add(new Found(Optional.empty(), DatastorePart.of(known, published)));
    }
    if (questions && themes) {
      found.add(new Found(Optional.empty(), DatastorePart.of(Kind.KNOWN_THEMES, Group.THEMES)));
    }
  }

  private static boolean isBefore(Optional<PartialDate> date, LocalDate day) {
    return date.isPresent() && date.get().latest().isBefore(day);
  }

  /** Returns the first day on which such a service can have been asked key questions. */
  private static LocalDate keyQuestions(Row row) {
    boolean early =
        row.cell(SERVICE).filter(cell -> EARLY_YEARS.stream().anyMatch(cell::says)).isPresent();
    return early ? KEY_QUESTIONS_OF_EARLY_YEARS : FIRST_KEY_QUESTIONS;
  }

  private static boolean fits(Optional<PartialDate> day, Optional<PartialDate> published) {
    Optional<LocalDate> inspected = day.flatMap(PartialDate::toLocalDate);
    Optional<LocalDate> on = published.flatMap(PartialDate::toLocalDate);
    return inspected.isPresent()
        && on.isPresent()
        && !inspected.get().isAfter(on.get())
        && !inspected.get().isBefore(on.get().minusDays(USUAL_DAYS));
  }

  /** Returns the record that has the columns about the service itself. */
  private static Optional<Found> latest(List<Found> found) {
    return found.stream()
        .filter(one -> one.day.isPresent())
        .max(Comparator.comparing(one -> one.day.orElseThrow(), PartialDate.EARLIEST_FIRST))
        .or(() -> found.stream().findFirst());
  }

  private static boolean saysAny(Row row, Collection<String> columns) {
    return columns.stream().anyMatch(column -> says(row, column));
  }

  /** Whether a cell has a text, or had one that is lost ({@code #REF!}). */
  private static boolean isWritten(Row row, String column) {
    Optional<Cell> cell = row.cell(column);
    return cell.flatMap(Cell::text).isPresent()
        || cell.flatMap(Cell::absence).filter(Absence.UNREADABLE::equals).isPresent();
  }

  /**
   * Whether a cell has a text, or says that there is one, which is not published ([c]) or not
   * known. A date that is not shown makes no record where others do: its id could not be made.
   */
  private static boolean says(Row row, String column) {
    Optional<Cell> cell = row.cell(column);
    return cell.isPresent() && (cell.get().text().isPresent() || cell.get().hidesValue());
  }

  /** Whether any cell has a text, or whatever reason why it has none. */
  private static boolean isFilled(Row row, List<String> columns) {
    for (String column : columns) {
      Optional<Cell> cell = row.cell(column);
      if (cell.isPresent() && (cell.get().text().isPresent() || cell.get().absence().isPresent())) {
        return true;
      }
    }
    return false;
  }
}
