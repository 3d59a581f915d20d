package io.github.openinspections.serialization.vocabulary;

import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.vocabulary.FactProperty.Part;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes the JSON Schema of {@code vocabulary.json}, from the same table as the file. */
final class VocabularySchema {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "confidence", List.of("confirmed", "probable"),
          "aspectList", List.of("complete", "partial"),
          "need", List.of("required", "optional", "conditional"),
          "strictness", List.of("strict", "usual"),
          "language", List.of("welsh", "gaelic"),
          "jurisdiction", countries(),
          "jurisdictions", countries());

  private final JsonGenerator out;

  private VocabularySchema(JsonGenerator out) {
    this.out = out;
  }

  private static List<String> countries() {
    return List.of("england", "scotland", "wales", "northern-ireland", "ireland");
  }

  static String text() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JsonOutput.pretty(bytes)) {
      new VocabularySchema(out).write();
    }
    bytes.write('\n');
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void write() {
    out.writeStartObject();
    out.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.writeStringProperty("$id", "urn:openinspections:1:vocabulary");
    out.writeStringProperty("title", "What is known of scales, frameworks, bodies and areas");
    out.writeStringProperty("type", "object");
    out.writeObjectPropertyStart("properties");
    out.writeObjectPropertyStart("format");
    out.writeStringProperty("const", VocabularyJson.FORMAT);
    out.writeEndObject();
    out.writeObjectPropertyStart("notice");
    out.writeStringProperty("description", "The terms of the sources.");
    simple("notice", FactProperty.Type.TEXT);
    out.writeEndObject();
    for (FactProperties kind : FactProperties.ALL) {
      out.writeObjectPropertyStart(kind.name());
      out.writeStringProperty("type", "array");
      out.writeObjectPropertyStart("items");
      entry(kind);
      out.writeEndObject();
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeArrayPropertyStart("required");
    out.writeString("format");
    out.writeString("notice");
    FactProperties.ALL.forEach(kind -> out.writeString(kind.name()));
    out.writeEndArray();
    out.writeBooleanProperty("additionalProperties", false);
    out.writeEndObject();
  }

  private void entry(FactProperties kind) {
    out.writeStringProperty("description", kind.title());
    out.writeStringProperty("type", "object");
    out.writeObjectPropertyStart("properties");
    for (FactProperty property : kind.properties()) {
      out.writeObjectPropertyStart(property.name());
      if (property.list()) {
        out.writeStringProperty("type", "array");
        out.writeNumberProperty("minItems", 1);
        out.writeObjectPropertyStart("items");
        value(property);
        out.writeEndObject();
      } else {
        value(property);
      }
      out.writeEndObject();
    }
    out.writeObjectPropertyStart("announced");
    out.writeStringProperty("description", "Begins after the day on which it was checked.");
    out.writeBooleanProperty("const", true);
    out.writeEndObject();
    out.writeEndObject();
    required(
        kind.properties().stream().filter(FactProperty::required).map(FactProperty::name).toList());
  }

  private void required(List<String> names) {
    out.writeArrayPropertyStart("required");
    names.forEach(out::writeString);
    out.writeEndArray();
    out.writeBooleanProperty("additionalProperties", false);
  }

  private void value(FactProperty property) {
    if (property.parts().isEmpty()) {
      simple(property.name(), property.type());
      return;
    }
    out.writeStringProperty("type", "object");
    out.writeObjectPropertyStart("properties");
    for (Part part : property.parts()) {
      out.writeObjectPropertyStart(part.name());
      simple(part.name(), part.type());
      out.writeEndObject();
    }
    out.writeEndObject();
    required(
        property.parts().stream().filter(part -> part.detail().isEmpty()).map(Part::name).toList());
  }

  private void simple(String name, FactProperty.Type type) {
    switch (type) {
      case TEXT -> text(name);
      case DATE -> {
        out.writeStringProperty("type", "string");
        out.writeStringProperty("pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");
      }
      case INT -> {
        out.writeStringProperty("type", "integer");
        out.writeNumberProperty("minimum", 0);
      }
      case NUMBER -> {
        out.writeStringProperty("type", "number");
        out.writeNumberProperty("minimum", 0);
      }
      case FLAG -> out.writeBooleanProperty("const", true);
      case CODES -> {
        out.writeStringProperty("type", "array");
        out.writeObjectPropertyStart("items");
        text(name);
        out.writeEndObject();
      }
    }
  }

  private void text(String name) {
    out.writeStringProperty("type", "string");
    if (WORDS.containsKey(name)) {
      out.writeArrayPropertyStart("enum");
      WORDS.get(name).forEach(out::writeString);
      out.writeEndArray();
    } else {
      out.writeNumberProperty("minLength", 1);
    }
  }
}
