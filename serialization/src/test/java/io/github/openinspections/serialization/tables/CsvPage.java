package io.github.openinspections.serialization.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that describes the flat tables, generated from their columns. */
final class CsvPage {
  static final List<FlatTable<?, ?>> TABLES =
      List.of(
          InspectionTable.INSPECTIONS,
          JudgementTable.JUDGEMENTS,
          PriorityAreaTable.PRIORITY_AREAS,
          LeftOutTable.LEFT_OUT);

  /** What no column holds, and why; everything below it neither. */
  static final Map<String, String> NOT_HELD = new LinkedHashMap<>();

  static {
    NOT_HELD.put(
        "/previous/judgements", "judgements of another inspection, which has its own record");
    NOT_HELD.put("/judgementCounts", "a list of counts, which needs a table that few would use");
    NOT_HELD.put("/overallProgress", "a list of statements about several areas");
    NOT_HELD.put("/nextSteps", "a list of steps");
    NOT_HELD.put("/quotes", "texts with their speakers");
    NOT_HELD.put("/sources", "a list of documents");
  }

  private CsvPage() {}

  static String text() {
    return """
        # Flat tables

        Generated from the columns; a test fails when this page is stale (`-Dgolden.renew=true` renews it).

        `DatasetWriter.csv()` and `inspections convert --to csv --output FOLDER` write a data set as a folder of tables,
        `TableReader` reads them back. The files are CSV as RFC 4180 has it, in UTF-8, with a header and lines that end in
        CR LF. `csv-metadata.json` describes them for programs, as the W3C's
        [Metadata Vocabulary for Tabular Data](https://www.w3.org/TR/tabular-metadata/) has it: titles, descriptions,
        datatypes, and the keys that join the tables. They hold what the data set says about itself, too: title, publisher,
        licence and date of issue, which `TableReader` reads back; it fetches nothing that the metadata name.

        - **Joining.** `record` is the number of the inspection in the data set. Ids can occur twice, as in two releases of
          one inspection; numbers cannot. All tables are in the order of `record`.
        - **Texts.** A text that begins with `=`, `+`, `-`, `@`, a tab, a carriage return or an apostrophe has one apostrophe
          more before it: a spreadsheet would run it as a formula. Take exactly one away to have the text; `TableReader` does.
        - **Dates** are `2016-05-11`, `2016-05` or `2016` (EDTF, level 0), and periods are two of them with `/` between
          them, as far as they are known: no day is invented. Their datatype is `string` with that form.
        - **Lists** have `|` between their values, pairs of identifiers `;`. Columns of lists belong together: the second of
          `areaCodes` is the code of the second of `areaNames`. A value that is not known is empty.
        - **An empty cell** says nothing. Why there is no grade is in `absence`.
        - **Saved by a spreadsheet**, the tables may have semicolons, tabs or `|` instead of commas, and a byte order mark:
          `TableReader` finds the delimiter by the header. A row may be as long as a record (16 MiB, `Limits.recordBytes`).

        A set of tables replaces an older one as a whole or not at all; `csv-metadata.json` comes last. A file that only has
        the name of one of the set, and not its header, is not replaced.
        """
        + TABLES.stream().map(CsvPage::table).collect(Collectors.joining())
        + notHeld();
  }

  private static String table(FlatTable<?, ?> table) {
    return "\n## "
        + table.file()
        + "\n\n"
        + table.description()
        + "\n\nKey: "
        + table.keys().stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "))
        + ".\n\n| column | title | datatype | attribute | |\n|---|---|---|---|---|\n"
        + table.columns().stream().map(CsvPage::row).collect(Collectors.joining());
  }

  private static String row(FlatColumn<?, ?> column) {
    CellType<?> type = column.type();
    return "| `"
        + column.name()
        + "`"
        + (column.required() ? " *required*" : "")
        + " | "
        + column.text().title()
        + " | "
        + type.datatype()
        + type.format().map(format -> ", `" + format.replace("|", "\\|") + "`").orElse("")
        + type.separator()
            .map(separator -> ", list with `" + separator.replace("|", "\\|") + "`")
            .orElse("")
        + " | "
        + (column.text().attribute().isEmpty() ? "" : "`" + column.text().attribute() + "`")
        + " | "
        + column.text().description()
        + " |\n";
  }

  private static String notHeld() {
    return """

        ## What the tables cannot hold

        Nothing is lost without a word: `left-out.csv` lists each record of which something is left out, with its id and the
        JSON Pointers of the attributes; `WrittenTables` has the first 100, the command line prints the first 20 of them. Where
        a value of a list is left out, later values of that list may be listed too, although the tables have them. Left out are

        | attribute | |
        |---|---|
        """
        + NOT_HELD.entrySet().stream()
            .map(one -> "| `" + one.getKey() + "` | " + one.getValue() + " |\n")
            .collect(Collectors.joining())
        + """

        and, wherever they are:

        - properties that the format does not have (`x-`…),
        - empty texts and objects, which a table does not tell from absent ones,
        - values of a list that have `|` in them, and identifiers that have `;` or, in the key, `=`,
        - numbers that need an exponent for their digits (`1E+3`) or have more than 1000 decimal places,
        - texts and addresses with unpaired surrogates, which UTF-8 does not have.

        Of the description of the data set, properties that the format does not have and texts with unpaired surrogates are
        left out of `csv-metadata.json`; `WrittenTables.leftOutOfDescription` and the command line name them.
        """;
  }
}
