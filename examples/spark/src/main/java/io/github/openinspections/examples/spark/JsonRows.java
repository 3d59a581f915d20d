package io.github.openinspections.examples.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Rows from JSON that the library wrote, by {@link JsonColumns}. */
final class JsonRows {
  /** The text is our own, and was within the limits of the reader. */
  private static final JsonFactory UNLIMITED =
      JsonFactory.builder()
          // Names of one hash in its table are refused, and the table outlives the record.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final String json;
  private final JsonParser in;

  private JsonRows(String json, JsonParser in) {
    this.json = json;
    this.in = in;
  }

  /** Returns the row of an object. */
  static Row row(String json, StructType columns) {
    try (JsonParser in = UNLIMITED.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      return new JsonRows(json, in).object(columns);
    }
  }

  /** Returns a row for each object of a list that is a property of the document. */
  static List<Row> rows(String json, String property, StructType columns) {
    try (JsonParser in = UNLIMITED.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        if (name.equals(property)) {
          return new JsonRows(json, in).rows(columns);
        }
        in.skipChildren();
      }
      return List.of();
    }
  }

  private List<Row> rows(StructType columns) {
    List<Row> rows = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      rows.add(object(columns));
    }
    return rows;
  }

  private Row object(StructType columns) {
    @Nullable Object[] values = new Object[columns.size()];
    List<Row> others = new ArrayList<>();
    List<String> names = List.of(columns.fieldNames());
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      int column = name.equals(JsonColumns.EXTENSIONS) ? -1 : names.indexOf(name);
      if (column < 0) {
        others.add(RowFactory.create(name, verbatim()));
      } else {
        values[column] = value(columns.fields()[column].dataType());
      }
    }
    values[names.indexOf(JsonColumns.EXTENSIONS)] = others.isEmpty() ? null : sequence(others);
    return RowFactory.create(values);
  }

  private @Nullable Object value(DataType type) {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (type instanceof StructType columns) {
      return object(columns);
    }
    if (type instanceof ArrayType list) {
      List<@Nullable Object> elements = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(list.elementType()));
      }
      return sequence(elements);
    }
    if (type instanceof MapType) {
      Map<String, @Nullable String> texts = new LinkedHashMap<>();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        texts.put(name, in.getString());
      }
      return CollectionConverters.asScala(texts);
    }
    if (type.equals(DataTypes.LongType)) {
      return in.getLongValue();
    }
    return in.getString();
  }

  private static Object sequence(List<?> list) {
    return CollectionConverters.asScala(list).toSeq();
  }

  /** The text of the current value as it is. */
  private String verbatim() {
    long start = in.currentTokenLocation().getCharOffset();
    in.skipChildren();
    in.finishToken();
    return json.substring((int) start, (int) in.currentLocation().getCharOffset());
  }
}
