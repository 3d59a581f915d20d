package io.github.openinspections.serialization.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code vocabulary.json} in the jar says what the fact files say, and has a schema. */
class VocabularyJsonTest {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "META-INF", "openinspections");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(VocabularySchema.text());

  @Test
  void thePublishedFilesAreWhatTheFactsSay() {
    Golden.assertSame(FOLDER.resolve("vocabulary.json"), VocabularyJson.text());
    Golden.assertSame(FOLDER.resolve("vocabulary.schema.json"), VocabularySchema.text());
  }

  @Test
  void theSchemaIsOneAndTheFileKeepsIt() {
    assertThat(
            REGISTRY
                .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                .validate(VocabularySchema.text(), InputFormat.JSON))
        .isEmpty();
    assertThat(SCHEMA.validate(VocabularyJson.text(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"checked\": | \"cheked\":",
        "\"checked\": \"2026-11-22\" | \"checked\": \"yesterday\"",
        "\"confidence\": \"confirmed\" | \"confidence\": \"certain\"",
        "\"number\": 6 | \"number\": \"6\"",
        "\"jurisdiction\": \"wales\" | \"jurisdiction\": \"cymru\"",
        "\"sideBySide\": true | \"sideBySide\": false",
        "\"format\": \"openinspections-vocabulary/1\" | \"format\": \"2\"",
      })
  void theSchemaRefusesWhatIsMisspelt(String good, String bad) {
    String json = VocabularyJson.text();
    assertThat(json).contains(good);

    assertThat(SCHEMA.validate(json.replace(good, bad), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void theFileHasEveryEntryAndIsReadByAnyParser() {
    Vocabulary standard = Vocabulary.standard();
    JsonNode json = JsonMapper.shared().readTree(VocabularyJson.text());

    assertThat(json.get("scales")).hasSameSizeAs(standard.scales());
    assertThat(json.get("frameworks")).hasSameSizeAs(standard.frameworks());
    assertThat(json.get("bodies")).hasSameSizeAs(standard.bodies());
    assertThat(json.get("areas")).hasSameSizeAs(standard.areas());
    assertThat(json.get("combinedServices")).hasSameSizeAs(standard.combinedServices());
    assertThat(json.at("/areas"))
        .filteredOn(area -> area.has("announced"))
        .extracting(area -> area.get("name").asString())
        .containsExactly("East Surrey", "West Surrey");
  }
}
