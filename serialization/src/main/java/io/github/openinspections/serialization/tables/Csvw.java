package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.serialization.json.JsonOutput;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The metadata of the tables: a table group as "Metadata Vocabulary for Tabular Data" (W3C, 17
 * December 2015) has it, with the columns, their datatypes and the keys that join the tables.
 */
final class Csvw {
  /** The name under which programs look for it beside a table. */
  static final String FILE = "csv-metadata.json";

  /** What every program that reads the cells has to know. */
  private static final String GUARD =
      "A text in a cell that begins with = + - @, a tab, a carriage return or ' has one more '"
          + " before it, so that no spreadsheet takes it for a formula.";

  /** All tables, in the order in which a reader of the metadata needs them. */
  static final List<FlatTable<?, ?>> TABLES =
      List.of(
          InspectionTable.INSPECTIONS,
          JudgementTable.JUDGEMENTS,
          PriorityAreaTable.PRIORITY_AREAS,
          LeftOutTable.LEFT_OUT);

  private final JsonGenerator out;

  private Csvw(JsonGenerator out) {
    this.out = out;
  }

  static byte[] metadata(DatasetDescription dataset) {
    return JsonOutput.document(out -> new Csvw(out).group(dataset));
  }

  private void group(DatasetDescription dataset) {
    out.writeStartObject();
    CsvwBinding.TABLE_GROUP.writeMembers(new TableGroup(true, dataset), out);
    member("dc:description", GUARD);
    dialect();
    out.writeName("tables");
    out.writeStartArray();
    TABLES.forEach(this::table);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void dialect() {
    out.writeName("dialect");
    out.writeStartObject();
    member("encoding", "utf-8");
    member("delimiter", ",");
    member("quoteChar", "\"");
    flag("doubleQuote", true);
    flag("header", true);
    flag("trim", false);
    out.writeEndObject();
  }

  private void table(FlatTable<?, ?> table) {
    out.writeStartObject();
    member("url", table.file());
    member("dc:title", table.title());
    member("dc:description", table.description());
    out.writeName("tableSchema");
    out.writeStartObject();
    out.writeName("columns");
    out.writeStartArray();
    table.columns().forEach(this::column);
    out.writeEndArray();
    texts("primaryKey", table.keys());
    if (!table.file().equals(InspectionTable.INSPECTIONS.file())) {
      foreignKey();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  /** The first title is the header: programs compare the two. */
  private void column(FlatColumn<?, ?> column) {
    out.writeStartObject();
    member("name", column.name());
    texts("titles", List.of(column.name(), column.text().title()));
    member("dc:description", column.text().description());
    CellType<?> type = column.type();
    if (type.format().isPresent()) {
      out.writeName("datatype");
      out.writeStartObject();
      member("base", type.datatype());
      member("format", type.format().get());
      out.writeEndObject();
    } else {
      member("datatype", type.datatype());
    }
    type.separator().ifPresent(separator -> member("separator", separator));
    if (column.required()) {
      flag("required", true);
    }
    out.writeEndObject();
  }

  private void foreignKey() {
    out.writeName("foreignKeys");
    out.writeStartArray();
    out.writeStartObject();
    texts("columnReference", List.of(RowKeys.RECORD));
    out.writeName("reference");
    out.writeStartObject();
    member("resource", InspectionTable.INSPECTIONS.file());
    texts("columnReference", List.of(RowKeys.RECORD));
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndArray();
  }

  private void texts(String name, List<String> texts) {
    out.writeName(name);
    out.writeStartArray();
    texts.forEach(out::writeString);
    out.writeEndArray();
  }

  private void member(String name, String text) {
    out.writeName(name);
    out.writeString(text);
  }

  private void flag(String name, boolean value) {
    out.writeName(name);
    out.writeBoolean(value);
  }
}
