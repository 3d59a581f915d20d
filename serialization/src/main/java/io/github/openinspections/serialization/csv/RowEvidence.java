package io.github.openinspections.serialization.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What shows that a row is a record: its identity, a date and a kind. A record has two of them, or
 * as many as the columns of the table can show.
 */
final class RowEvidence {
  private final Header header;

  /** For each way to make an id, the columns of it that hold no date. */
  private final List<List<String>> identities;

  private final List<Header.Bound> dates;
  private final List<Header.Bound> kinds;

  /** Columns other than dates that only an inspection fills. */
  private final List<Header.Bound> ofInspection;

  /** How much a row of this table must show. */
  private final int needed;

  RowEvidence(TableMapping mapping, Header header) {
    this.header = header;
    this.identities =
        mapping.ids().stream()
            .map(id -> id.columns().stream().filter(column -> !isDate(column)).toList())
            .filter(columns -> !columns.isEmpty())
            .filter(columns -> columns.stream().allMatch(name -> header.field(name).isPresent()))
            .toList();
    this.dates = bound(bound -> BindingRole.isInspectionDate(bound.binding()));
    this.kinds = bound(bound -> BindingRole.isKind(bound.binding()));
    this.ofInspection = bound(this::isOfInspection);
    int possible = (identities.isEmpty() ? 0 : 1) + (dates.isEmpty() ? 0 : 1);
    this.needed = Math.min(2, possible + (kinds.isEmpty() ? 0 : 1));
  }

  private List<Header.Bound> bound(Predicate<Header.Bound> of) {
    return header.bound().stream().filter(of).toList();
  }

  private boolean isDate(String column) {
    return header.field(column).map(header::binding).filter(BindingRole::isDate).isPresent();
  }

  /** Whether a record of this table shows two things, as a text hardly does by chance. */
  boolean isTelling() {
    return needed > 1;
  }

  /** Whether a row shows enough to be a record. */
  boolean isOfRecord(Row row) {
    int shown = (hasDate(row) ? 1 : 0) + (hasKind(row) ? 1 : 0);
    return shown >= needed || (shown + 1 >= needed && hasIdentity(row));
  }

  /** Whether the columns that identify a body or an inspection have texts that can do so. */
  boolean hasIdentity(Row row) {
    for (List<String> columns : identities) {
      if (identify(row, columns)) {
        return true;
      }
    }
    return false;
  }

  private static boolean identify(Row row, List<String> columns) {
    for (String column : columns) {
      if (!identifies(row, column)) {
        return false;
      }
    }
    return true;
  }

  private static boolean identifies(Row row, String column) {
    return row.cell(column)
        .filter(cell -> RowId.part(cell).isPresent())
        .flatMap(Cell::text)
        .filter(text -> !NoteWords.isWord(text))
        .filter(
            text ->
                !BindingRole.isIdentifier(row.binding(column))
                    || text.indexOf(' ') < 0
                    || hasDigit(text))
        .isPresent();
  }

  /** A count, as rows of totals have it, is shorter than any date. */
  private boolean hasDate(Row row) {
    for (Header.Bound bound : dates) {
      Optional<String> text = row.cell(bound.field()).flatMap(Cell::text);
      if (text.isPresent() && text.get().length() >= 4 && hasDigit(text.get())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasKind(Row row) {
    for (Header.Bound bound : kinds) {
      if (saysKind(row, bound)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysKind(Row row, Header.Bound bound) {
    Optional<String> text = row.cell(bound.field()).flatMap(Cell::text);
    return text.isPresent() && TableWords.hasLetter(text.get());
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a row names something that was not inspected: it has an identity, and its kind where
   * the table gives it, but no date, no grade and nothing else of an inspection.
   */
  boolean isNotInspected(Row row) {
    return !dates.isEmpty()
        && !showsInspection(row)
        && hasIdentity(row)
        && kinds.stream()
            .filter(bound -> BindingRole.isKindOfBody(bound.binding()))
            .allMatch(bound -> saysKind(row, bound));
  }

  private boolean showsInspection(Row row) {
    for (Header.Bound bound : dates) {
      if (row.cell(bound.field()).filter(CellDate::isSaid).isPresent()) {
        return true;
      }
    }
    for (Header.Bound bound : ofInspection) {
      if (saysSomething(row, bound)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfInspection(Header.Bound bound) {
    return !BindingRole.isInspectionDate(bound.binding())
        && (BindingRole.isOfInspection(bound.binding())
            || (bound.binding().becomes().equals("kept") && isIdentity(bound.column())));
  }

  /** What is withheld of an inspection shows that there was one. */
  private static boolean saysSomething(Row row, Header.Bound bound) {
    Optional<Cell> cell = row.cell(bound.field());
    return cell.isPresent()
        && (cell.get().hidesValue()
            || cell.get().text().filter(text -> !IdentifierText.isNothing(text)).isPresent());
  }

  private boolean isIdentity(String column) {
    return identities.stream().anyMatch(columns -> columns.contains(column));
  }

  /** Whether a date of the inspection is written in a way that is not understood. */
  boolean hasUnreadDate(Row row) {
    return dates.stream()
        .anyMatch(bound -> row.cell(bound.field()).filter(CellDate::isUnread).isPresent());
  }
}
