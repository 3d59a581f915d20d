package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The published JSON Schemas. */
class SchemaTest {
  private static final String FOLDER = "META-INF/openinspections/";
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Test
  void thePublishedFilesAreWhatTheTablesSay() {
    Golden.assertSame(
        RESOURCES.resolve(FOLDER + "inspection.schema.json"), InspectionSchema.inspection());
    Golden.assertSame(
        RESOURCES.resolve(FOLDER + "dataset.schema.json"), InspectionSchema.dataset());
  }

  @Test
  void thePublishedFilesAreFoundByTheClassLoader() throws IOException {
    assumeFalse(Boolean.getBoolean("golden.renew"), "the files before are still on the class path");
    assertThat(resource("inspection.schema.json")).isEqualTo(InspectionSchema.inspection());
    assertThat(resource("dataset.schema.json")).isEqualTo(InspectionSchema.dataset());
  }

  @Test
  void theSchemasAreValidDraft202012() {
    Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

    assertThat(metaSchema.validate(InspectionSchema.inspection(), InputFormat.JSON)).isEmpty();
    assertThat(metaSchema.validate(InspectionSchema.dataset(), InputFormat.JSON)).isEmpty();
    assertThat(metaSchema.validate("{\"type\": 5}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void theGoldenFilesKeepTheSchemas() {
    Schema inspection = REGISTRY.getSchema(InspectionSchema.inspection());
    Schema dataset = REGISTRY.getSchema(InspectionSchema.dataset());

    assertThat(inspection.validate(Golden.text("seed-as-typed.json"), InputFormat.JSON)).isEmpty();
    assertThat(inspection.validate(Golden.text("maximal.json"), InputFormat.JSON)).isEmpty();
    assertThat(dataset.validate(Golden.text("envelope.json"), InputFormat.JSON)).isEmpty();
    assertThat(dataset.validate("[" + Golden.text("seed.json") + "]", InputFormat.JSON)).isEmpty();
    assertThat(dataset.validate("{\"inspections\": []}", InputFormat.JSON)).isNotEmpty();
    assertThat(
            dataset.validate(
                Records.json("{'format': 'openinspections/1', 'inspections': null}"),
                InputFormat.JSON))
        .isNotEmpty();
    assertThat(dataset.validate("[{\"id\": \"a\"}]", InputFormat.JSON)).isNotEmpty();
  }

  /** So tests of the maximal record cover every attribute. */
  @Test
  void theMaximalRecordHasEveryAttributeOfEveryType() {
    Set<String> there = new TreeSet<>();
    JsonAttributes.ofMaximalRecord().forEach(attribute -> there.add(attribute.definition()));

    assertThat(there).isEqualTo(JsonAttributes.defined());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            InspectionSchema.class.getClassLoader().getResourceAsStream(FOLDER + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
