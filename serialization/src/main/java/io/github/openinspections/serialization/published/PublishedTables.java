package io.github.openinspections.serialization.published;

import io.github.openinspections.serialization.csv.TableMapping;
import java.util.List;
import java.util.Optional;

/**
 * The published tables that the library knows; {@code TABLES.md} describes them column by column.
 * Thread-safe.
 */
public final class PublishedTables {
  private static final List<TableMapping> ALL =
      List.of(
          IlacsTables.OVERVIEW,
          IlacsTables.HISTORY,
          JtaiTable.OVERVIEW,
          AreaSendTable.OVERVIEW,
          AreasForImprovementTable.TABLE,
          YouthJusticeTable.RATINGS,
          SocialCareTable.INSPECTIONS,
          ChildrensHomesTable.OF_2014,
          JoinersAndLeaversTable.TABLE,
          ChildcareTables.TO_2025,
          ChildcareTables.SINCE_2026,
          DatastoreTable.MONTHLY);

  private PublishedTables() {}

  /**
   * Returns the mappings of all published tables, with those of tables that are recognised and not
   * read: {@link TableMapping#withoutInspections()}.
   */
  public static List<TableMapping> all() {
    return ALL;
  }

  /** Returns the mapping with a name, such as {@code ofsted-ilacs-overview}. */
  public static Optional<TableMapping> find(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
