package io.github.openinspections.examples.springboot;

import io.github.openinspections.serialization.InspectionSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes the service (OpenAPI 3.1). The paths are written by hand in {@code openapi.json}; the
 * schemas of an inspection, a data set and a report come from the library, so that they cannot
 * differ from what it reads and writes.
 */
@RestController
class OpenApiEndpoint {
  private final JsonNode document;

  OpenApiEndpoint(JsonMapper mapper) throws IOException {
    try (InputStream paths = OpenApiEndpoint.class.getResourceAsStream("/openapi.json")) {
      this.document = mapper.readTree(paths);
    }
    ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
    add("Inspection", mapper, InspectionSchema.inspection(), schemas);
    add("Dataset", mapper, InspectionSchema.dataset(), schemas);
    add("Report", mapper, InspectionSchema.report(), schemas);
  }

  /**
   * Adds a schema and its definitions, each as a component. As one document within another it would
   * be valid too, but most programs look up {@code #/$defs} in the outer one.
   */
  private static void add(String name, JsonMapper mapper, String text, ObjectNode schemas) {
    String flat = text.replace("\"#/$defs/", "\"#/components/schemas/" + name + ".");
    ObjectNode schema = (ObjectNode) mapper.readTree(flat);
    schema
        .remove("$defs")
        .propertyStream()
        .forEach(part -> schemas.set(name + "." + part.getKey(), part.getValue()));
    schema.remove(List.of("$id", "$schema"));
    schemas.set(name, schema);
  }

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  JsonNode document() {
    return document;
  }
}
