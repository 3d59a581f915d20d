package io.github.openinspections.serialization.csv;

import java.util.Optional;
import java.util.Set;

/** A column of a table some of whose cells are left out, and how many were. Not thread-safe. */
final class PersonalCellsOfColumn {
  /** A longer text says more than where somebody can be reached. */
  private static final int LONGEST = 100;

  /** Below these, digits alone are rather an identifier than a telephone number. */
  private static final Set<String> IDENTIFIERS =
      Set.of("id", "identifier", "reference", "ref", "code", "urn", "uid", "number", "no", "key");

  private final Header.Field field;
  private final Optional<PersonalColumn> personal;
  private final boolean byContent;
  private final boolean identifiers;
  private long count;

  /**
   * Begins to count.
   *
   * @param personal what the header says
   * @param byContent whether cells are left out, too, that hold a telephone number and the like
   */
  PersonalCellsOfColumn(Header.Field field, Optional<PersonalColumn> personal, boolean byContent) {
    this.field = field;
    this.personal = personal;
    this.byContent = byContent;
    this.identifiers = HeaderParts.of(field.header()).stream().anyMatch(IDENTIFIERS::contains);
  }

  Header.Field field() {
    return field;
  }

  int index() {
    return field.number() - 1;
  }

  /** Whether it matters of which kind the service of a row is. */
  boolean dependsOnKind() {
    return personal.isPresent() && personal.get() != PersonalColumn.ALWAYS;
  }

  /** Whether all cells in rows about such services are left out. */
  boolean isAbout(ServiceKind kind) {
    return personal.isPresent() && personal.get().isAbout(kind);
  }

  /** Whether a cell is left out. */
  boolean has(String cell, ServiceKind kind) {
    return isAbout(kind)
        || (byContent && cell.length() <= LONGEST && PersonalContent.isIn(cell, identifiers));
  }

  void leaveOut() {
    count++;
  }

  long count() {
    return count;
  }
}
