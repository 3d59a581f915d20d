package io.github.openinspections.serialization.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.Golden;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.MaximalRecord;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that describes the flat tables agrees with the columns and with the format. */
class CsvPageTest {
  @Test
  void isNotStale() {
    Golden.assertSame(Path.of("CSV.md").toAbsolutePath(), CsvPage.text());
  }

  /** The maximal record, which the binding tables write, has every attribute of every type. */
  @Test
  void everyAttributeIsInAColumnOrListedAsNotHeld() {
    Set<String> held = new TreeSet<>(columns().toList());
    for (String attribute : attributes()) {
      boolean listed = CsvPage.NOT_HELD.keySet().stream().anyMatch(attribute::startsWith);
      assertThat(held.remove(attribute))
          .as(attribute + (listed ? " is listed as not held" : " is in no column"))
          .isEqualTo(!listed);
    }
    assertThat(held).as("columns of attributes that do not exist").isEmpty();
  }

  @Test
  void noAttributeIsInTwoColumns() {
    assertThat(columns().toList()).doesNotHaveDuplicates();
  }

  private static Stream<String> columns() {
    return CsvPage.TABLES.stream()
        .flatMap(table -> table.columns().stream())
        .map(column -> column.text().attribute())
        .filter(attribute -> !attribute.isEmpty())
        .flatMap(attribute -> Arrays.stream(attribute.split(", ")));
  }

  private static Set<String> attributes() {
    Set<String> attributes = new TreeSet<>();
    String json = InspectionWriter.json().toText(MaximalRecord.inspection());
    add(JsonMapper.shared().readTree(json.getBytes(UTF_8)), "", attributes);
    return attributes;
  }

  private static void add(JsonNode node, String pointer, Set<String> attributes) {
    if (pointer.endsWith("/identifiers")) {
      attributes.add(pointer); // its properties are data
    } else if (node.isObject()) {
      node.properties().stream()
          .filter(property -> !List.of("x-note", "unknown").contains(property.getKey()))
          .forEach(
              property -> add(property.getValue(), pointer + "/" + property.getKey(), attributes));
    } else if (node.isArray()) {
      node.forEach(element -> add(element, pointer + "/*", attributes));
    } else {
      attributes.add(pointer);
    }
  }
}
