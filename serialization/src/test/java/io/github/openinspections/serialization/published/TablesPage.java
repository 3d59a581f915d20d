package io.github.openinspections.serialization.published;

import io.github.openinspections.serialization.csv.BindingsOnThePage;
import io.github.openinspections.serialization.csv.Column;
import io.github.openinspections.serialization.csv.NothingOnThePage;
import io.github.openinspections.serialization.csv.PersonalOnThePage;
import io.github.openinspections.serialization.csv.TableMapping;
import java.util.List;
import java.util.stream.Collectors;

/** The page that describes the published tables, generated from the mappings. */
final class TablesPage {
  private TablesPage() {}

  static String text() {
    return "# Published tables\n\n"
        + "Generated from the mappings; a test fails when this page is stale (`-Dgolden.renew=true`"
        + " renews it).\n\n"
        + "A table is detected from its header: it has every column marked *required*. Columns that"
        + " are not listed here are kept as `x-` properties and reported (CSV-004); so is a cell that"
        + " is not understood (CSV-003). The words that mean an empty cell"
        + " are listed at the end; `01/01/1900` means an unknown date.\n\n"
        + "A header may say how the dates below it are written, as in `Inspection date (DD/MM/YYYY)`."
        + " That is not part of its name. It decides whether the day or the month is first in the"
        + " numeric dates of the file, unless the mapping or the option `--dates` does, or dates"
        + " contradict it (CSV-011).\n\n"
        + PersonalOnThePage.SECTION
        + PublishedTables.all().stream().map(TablesPage::table).collect(Collectors.joining())
        + NothingOnThePage.section()
        + BindingsOnThePage.section();
  }

  private static String table(TableMapping table) {
    return "\n## "
        + table.name()
        + "\n\n"
        + table.title()
        + ".\n\n"
        + table.notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining())
        + table
            .withoutInspections()
            .map(holds -> notRead(table, holds))
            .orElseGet(() -> read(table));
  }

  /**
   * A table without inspections has columns by which it is recognised, and nothing becomes of them.
   */
  private static String notRead(TableMapping table, String holds) {
    return "\nNot read (CSV-029): "
        + holds
        + ".\n\nColumns: "
        + table.columns().stream().map(TablesPage::names).collect(Collectors.joining(", "))
        + ".\n";
  }

  private static String read(TableMapping table) {
    return "\nId: "
        + table.ids().stream().map(id -> "`" + id + "`").collect(Collectors.joining(", else "))
        + table.groupedRows().stream()
            .mapToObj(
                rows -> "; rows with the same id become one inspection, up to " + rows + " rows.")
            .findFirst()
            .orElse(".")
        + "\n\n| column | becomes |\n|---|---|\n"
        + table.columns().stream().map(TablesPage::column).collect(Collectors.joining());
  }

  private static String column(Column column) {
    return "| "
        + names(column)
        + " | "
        + cell(column.binding().becomes())
        + PersonalOnThePage.remark(column)
        + " |\n";
  }

  private static String names(Column column) {
    String aliases = cell(column.aliases());
    return "`"
        + column.name()
        + "`"
        + (aliases.isEmpty() ? "" : ", also " + aliases)
        + (column.isRequired() ? " *required*" : "");
  }

  private static String cell(List<String> headers) {
    return headers.stream().map(header -> "`" + header + "`").collect(Collectors.joining(", "));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
