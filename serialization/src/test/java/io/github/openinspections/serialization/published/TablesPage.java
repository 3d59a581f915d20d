package io.github.openinspections.serialization.published;

import io.github.openinspections.serialization.csv.Column;
import io.github.openinspections.serialization.csv.TableMapping;
import java.util.List;
import java.util.stream.Collectors;

/** The page that describes the published tables, made from the mappings. */
final class TablesPage {
  private TablesPage() {}

  static String text() {
    return "# Published tables\n\n"
        + "Made from the mappings themselves; a test fails when this page is stale"
        + " (`-Dgolden.renew=true` writes it anew).\n\n"
        + "A table is known by its header: every column marked *required* has to be there. Columns"
        + " that are not listed here are kept as `x-` properties and reported (CSV-004); so is a cell"
        + " that is not understood (CSV-003). `nan`, `NA`, `N/A`, `NULL`, `None`, `.`, `-` and `Not"
        + " found or not applicable.` say nothing; `inspection_pre_dates_judgement`,"
        + " `not_reported_post_reform` and `data_unreadable` are the absences `not-yet-introduced`,"
        + " `no-longer-made` and `unreadable`; `01/01/1900` is no date.\n"
        + PublishedTables.all().stream().map(TablesPage::table).collect(Collectors.joining());
  }

  private static String table(TableMapping table) {
    return "\n## "
        + table.name()
        + "\n\n"
        + table.title()
        + ".\n\n"
        + table.notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining())
        + "\nId: "
        + table.ids().stream().map(id -> "`" + id + "`").collect(Collectors.joining(", else "))
        + table.groupedRows().stream()
            .mapToObj(rows -> "; rows of one id are put together, up to " + rows + " of them.")
            .findFirst()
            .orElse(".")
        + "\n\n| column | becomes |\n|---|---|\n"
        + table.columns().stream().map(TablesPage::column).collect(Collectors.joining());
  }

  private static String column(Column column) {
    return "| "
        + names(column)
        + (column.required() ? " *required*" : "")
        + " | "
        + cell(column.binding().becomes())
        + " |\n";
  }

  private static String names(Column column) {
    String aliases = cell(column.aliases());
    return "`" + column.name() + "`" + (aliases.isEmpty() ? "" : ", also " + aliases);
  }

  private static String cell(List<String> headers) {
    return headers.stream().map(header -> "`" + header + "`").collect(Collectors.joining(", "));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
