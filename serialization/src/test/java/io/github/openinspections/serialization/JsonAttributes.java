package io.github.openinspections.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The attributes of all types according to the JSON Schema, and their places in the maximal record:
 * so that a test of every attribute covers future ones too.
 */
final class JsonAttributes {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNode SCHEMA = MAPPER.readTree(InspectionSchema.inspection());

  private final List<Attribute> found = new ArrayList<>();

  private JsonAttributes() {}

  /**
   * A place of the maximal record.
   *
   * @param definition the attribute, as {@code Area/code}
   * @param pointer where it is
   * @param type its JSON type, as the schema names it
   * @param required whether the schema requires it
   */
  record Attribute(String definition, String pointer, String type, boolean required) {
    boolean isElement() {
      return definition.endsWith("[]");
    }
  }

  /** Returns the names of all attributes and of the elements of all lists. */
  static Set<String> defined() {
    Set<String> names = new TreeSet<>();
    JsonNode types = SCHEMA.get("$defs");
    for (String type : types.propertyNames()) {
      JsonNode properties = types.get(type).get("properties");
      for (String property : properties.propertyNames()) {
        names.add(type + "/" + property);
        if (properties.get(property).has("items")) {
          names.add(type + "/" + property + "[]");
        }
      }
    }
    return names;
  }

  /** Returns every attribute and element of the maximal record. */
  static List<Attribute> ofMaximalRecord() {
    JsonAttributes attributes = new JsonAttributes();
    attributes.object("Inspection", "", MAPPER.readTree(Golden.text("maximal.json")));
    return attributes.found;
  }

  private void object(String type, String pointer, JsonNode value) {
    JsonNode definition = SCHEMA.get("$defs").get(type);
    JsonNode properties = definition.get("properties");
    for (String name : properties.propertyNames()) {
      if (value.has(name)) {
        JsonNode schema = properties.get(name);
        boolean required = isRequired(definition, name);
        add(type + "/" + name, pointer + "/" + name, schema, required, value.get(name));
      }
    }
  }

  private void add(
      String definition, String pointer, JsonNode schema, boolean required, JsonNode value) {
    JsonNode plain = schema.has("anyOf") ? schema.get("anyOf").get(0) : schema;
    if (plain.has("$ref")) {
      found.add(new Attribute(definition, pointer, "object", required));
      object(plain.get("$ref").asString().substring("#/$defs/".length()), pointer, value);
      return;
    }
    JsonNode type = plain.get("type");
    String single = type.isArray() ? type.get(0).asString() : type.asString();
    found.add(new Attribute(definition, pointer, single, required));
    if (plain.has("items")) {
      add(definition + "[]", pointer + "/0", plain.get("items"), false, value.get(0));
    }
  }

  private static boolean isRequired(JsonNode definition, String name) {
    if (definition.has("required")) {
      for (JsonNode required : definition.get("required")) {
        if (required.asString().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
