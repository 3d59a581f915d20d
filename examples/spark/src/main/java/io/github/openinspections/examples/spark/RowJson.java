package io.github.openinspections.examples.spark;

import java.io.StringWriter;
import java.math.BigDecimal;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON of a row that {@link JsonRows} made: the way back to a record. */
final class RowJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;

  private RowJson(JsonGenerator out) {
    this.out = out;
  }

  /** Returns the JSON of the columns that a type has; others of the row are left out. */
  static String of(Row row, StructType columns) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new RowJson(out).object(row, columns);
    }
    return text.toString();
  }

  private void object(Row row, StructType columns) {
    out.writeStartObject();
    for (String name : columns.fieldNames()) {
      int column = row.fieldIndex(name);
      if (row.isNullAt(column)) {
        continue;
      }
      if (name.equals(JsonColumns.EXTENSIONS)) {
        row.<Row>getList(column).forEach(this::extension);
      } else {
        out.writeName(name);
        member(row.get(column), columns.apply(name));
      }
    }
    out.writeEndObject();
  }

  private void extension(Row extension) {
    out.writeName(extension.getString(0));
    out.writeRawValue(extension.getString(1));
  }

  private void member(Object value, StructField column) {
    if (column.metadata().contains(JsonColumns.NUMBER)
        && column.metadata().getBoolean(JsonColumns.NUMBER)) {
      out.writeNumber(new BigDecimal((String) value));
    } else {
      value(value, column.dataType());
    }
  }

  private void value(Object value, DataType type) {
    if (type instanceof StructType columns) {
      object((Row) value, columns);
    } else if (type instanceof ArrayType list) {
      out.writeStartArray();
      CollectionConverters.asJava((Seq<?>) value)
          .forEach(element -> value(element, list.elementType()));
      out.writeEndArray();
    } else if (value instanceof scala.collection.Map<?, ?> texts) {
      out.writeStartObject();
      CollectionConverters.asJava(texts)
          .forEach((name, text) -> out.writeStringProperty((String) name, (String) text));
      out.writeEndObject();
    } else if (type.equals(DataTypes.LongType)) {
      out.writeNumber((Long) value);
    } else {
      out.writeString((String) value);
    }
  }
}
