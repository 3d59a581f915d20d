package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.published.PublishedTables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The schema of mapping files describes what is read, and refuses what is refused as shape. */
class MappingSchemaTest {
  private static final Path FILE =
      Path.of(
          "src", "main", "resources", "META-INF", "openinspections", "table-mapping.schema.json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(InspectionSchema.tableMapping());

  private static boolean isValid(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
  }

  private static List<Problem> problems(String json) throws IOException {
    try {
      TableMapping.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
      return List.of();
    } catch (InvalidFileException refused) {
      return refused.problems();
    }
  }

  private static String childrensHomes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PublishedTables.find("ofsted-childrens-homes-2014").orElseThrow().write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The names of bindings, scales and columns are not the schema's. */
  private static boolean isOfShape(Problem problem) {
    return !problem.rule().equals("MAP-001") || problem.message().contains("is not a property of");
  }

  @Test
  void thePublishedFileIsWhatTheTablesSay() {
    Golden.assertSame(FILE, InspectionSchema.tableMapping());
    assertThat(
            REGISTRY
                .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                .validate(InspectionSchema.tableMapping(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void refusesWhatIsMisspelt() throws IOException {
    String homes = childrensHomes();
    assertThat(isValid(homes)).isTrue();
    assertThat(isValid(homes.replaceFirst("\"becomes\"", "\"become\""))).isFalse();
    assertThat(isValid(homes.replaceFirst("\"required\"", "\"x-required\""))).isFalse();
    assertThat(isValid("{\"name\": \"x\", \"title\": \"\", \"columns\": [], \"dates\": [\"us\"]}"))
        .isFalse();
  }

  @Test
  void agreesWithTheReaderOnSpoiltFiles() throws IOException {
    Mutator mutator = new Mutator(new Random(2014));
    String homes = childrensHomes();
    int valid = 0;
    for (int i = 0; i < 1000; i++) {
      String json = mutator.mutate(homes).replace("\ud800", "\\ud800");
      boolean accepted = isValid(json);
      valid += accepted ? 1 : 0;
      assertThat(problems(json).stream().noneMatch(MappingSchemaTest::isOfShape))
          .as("%s\n%s", problems(json), json)
          .isEqualTo(accepted);
    }
    assertThat(valid).isBetween(50, 900);
  }
}
