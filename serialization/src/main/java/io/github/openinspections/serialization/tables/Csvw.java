package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.json.AddressText;
import io.github.openinspections.serialization.json.JsonOutput;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * The metadata of the tables: a table group as "Metadata Vocabulary for Tabular Data" (W3C, 17
 * December 2015) has it, with the columns, their datatypes and the keys that join the tables.
 */
final class Csvw {
  /** The name under which programs look for it beside a table. */
  static final String FILE = "csv-metadata.json";

  private static final String CONTEXT = "http://www.w3.org/ns/csvw";

  /** All tables, in the order in which a reader of the metadata needs them. */
  private static final List<FlatTable<?, ?>> TABLES =
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
    out.writeName("@context");
    out.writeStartArray();
    out.writeString(CONTEXT);
    out.writeStartObject();
    member("@language", "en");
    out.writeEndObject();
    out.writeEndArray();
    describe(dataset);
    dialect();
    out.writeName("tables");
    out.writeStartArray();
    TABLES.forEach(this::table);
    out.writeEndArray();
    out.writeEndObject();
  }

  /** What the data set says is in any language; a licence may be an address or a name. */
  private void describe(DatasetDescription dataset) {
    value("dc:title", dataset.title());
    value("dc:publisher", dataset.publisher());
    Optional<String> address = dataset.licence().filter(text -> AddressText.read(text) != null);
    address.ifPresent(
        text -> {
          out.writeName("dc:license");
          out.writeStartObject();
          member("@id", text);
          out.writeEndObject();
        });
    value("dc:rights", dataset.licence().filter(text -> address.isEmpty()));
    value("dc:issued", dataset.issued().map(PartialDate::toString));
  }

  private void value(String name, Optional<String> text) {
    text.ifPresent(
        words -> {
          out.writeName(name);
          out.writeStartObject();
          member("@value", words);
          out.writeEndObject();
        });
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
