package io.github.openinspections.examples.springboot;

import io.github.openinspections.serialization.InspectionSchema;
import java.io.IOException;
import java.io.InputStream;
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
    schemas.set("Inspection", mapper.readTree(InspectionSchema.inspection()));
    schemas.set("Dataset", mapper.readTree(InspectionSchema.dataset()));
    schemas.set("Report", mapper.readTree(InspectionSchema.report()));
  }

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  JsonNode document() {
    return document;
  }
}
