package io.github.openinspections.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openinspections.serialization.InspectionSchema;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of a type of the format, from its published JSON Schema, which is written from the
 * tables that read and write the type: a new attribute is a new column.
 *
 * <p>A number that need not be whole is a text, because {@code 24.50} and {@code 24.5} are
 * different in the format. What the format does not define is in a list of names with their JSON.
 */
final class JsonColumns {
  /** The column of what the format does not define; no type has an attribute of this name. */
  static final String EXTENSIONS = "extensions";

  /** The note of a column that it holds numbers as texts. */
  static final String NUMBER = "number";

  private static final StructType EXTENSION =
      new StructType().add("name", DataTypes.StringType).add("json", DataTypes.StringType);

  private final JsonNode definitions;

  private JsonColumns(JsonNode definitions) {
    this.definitions = definitions;
  }

  /** Returns the columns of an inspection. */
  static StructType ofInspection() {
    return of(InspectionSchema.inspection(), "Inspection");
  }

  /** Returns the columns of a problem of a report. */
  static StructType ofProblem() {
    return of(InspectionSchema.report(), "Problem");
  }

  private static StructType of(String schema, String type) {
    try {
      return new JsonColumns(new ObjectMapper().readTree(schema).get("$defs")).struct(type);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private StructType struct(String type) {
    List<StructField> fields = new ArrayList<>();
    definitions
        .get(type)
        .get("properties")
        .properties()
        .forEach(property -> fields.add(field(property.getKey(), property.getValue())));
    fields.add(DataTypes.createStructField(EXTENSIONS, DataTypes.createArrayType(EXTENSION), true));
    return DataTypes.createStructType(fields);
  }

  private StructField field(String name, JsonNode schema) {
    MetadataBuilder notes = new MetadataBuilder();
    return DataTypes.createStructField(
        name, type(schema), true, notes.putBoolean(NUMBER, isNumber(schema)).build());
  }

  private static boolean isNumber(JsonNode schema) {
    JsonNode types = schema.path("type");
    return (types.isArray() ? types.get(0) : types).asText().equals("number");
  }

  private DataType type(JsonNode schema) {
    if (schema.has("anyOf")) {
      return type(schema.get("anyOf").get(0));
    }
    if (schema.has("$ref")) {
      return struct(schema.get("$ref").asText().replaceFirst(".*/", ""));
    }
    JsonNode types = schema.path("type");
    return switch ((types.isArray() ? types.get(0) : types).asText()) {
      case "array" -> DataTypes.createArrayType(type(schema.get("items")));
      case "object" -> DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType);
      case "integer" -> DataTypes.LongType;
      case "boolean" -> DataTypes.BooleanType;
      default -> DataTypes.StringType;
    };
  }
}
