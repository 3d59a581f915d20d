package io.github.openinspections.serialization.json.fast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.InspectionSchema;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names of the fast path are those of the binding tables, which the schema shows. */
class PlainNamesTest {
  private static final List<Class<?>> READERS =
      List.of(
          PlainBodies.class,
          PlainDocuments.class,
          PlainFollowUps.class,
          PlainInspection.class,
          PlainJudgements.class,
          PlainPriorityAreas.class);

  @Test
  void areThoseOfTheBindingTablesInTheirOrder() throws IllegalAccessException {
    Map<String, List<String>> known = new TreeMap<>();
    for (Class<?> reader : READERS) {
      for (Field field : reader.getDeclaredFields()) {
        field.setAccessible(true);
        if (field.get(null) instanceof PlainNames names) {
          known.put(field.getName().replace("_", "").toLowerCase(Locale.ROOT), described(names));
        }
      }
    }
    assertThat(known).containsExactlyInAnyOrderEntriesOf(ofTheSchema());
  }

  /** Returns all names, then those that are required. */
  private static List<String> described(PlainNames names) {
    List<String> all = new ArrayList<>(names.names());
    for (int i = 0; i < names.names().size(); i++) {
      if ((names.required() & (1L << i)) != 0) {
        all.add("required " + names.names().get(i));
      }
    }
    return all;
  }

  private static Map<String, List<String>> ofTheSchema() {
    Map<String, List<String>> types = new TreeMap<>();
    JsonNode definitions = new JsonMapper().readTree(InspectionSchema.inspection()).get("$defs");
    for (String type : definitions.propertyNames()) {
      JsonNode definition = definitions.get(type);
      List<String> names = new ArrayList<>(definition.get("properties").propertyNames());
      if (definition.has("required")) {
        definition.get("required").forEach(name -> names.add("required " + name.asString()));
      }
      types.put(type.toLowerCase(Locale.ROOT), names);
    }
    return types;
  }

  @Test
  void areFoundFromAnyPlace() {
    PlainNames names = PlainNames.of("a", "ab", "priorityAreas", "priorityAreasStated", "eightlet");
    for (int i = 0; i < names.names().size(); i++) {
      byte[] quoted = (names.names().get(i) + '"').getBytes(StandardCharsets.US_ASCII);
      for (int expected = 0; expected <= names.names().size(); expected++) {
        assertThat(names.find(quoted, 0, quoted.length, expected)).isEqualTo(i);
        assertThat(names.find(quoted, 0, quoted.length - 1, expected)).isEqualTo(PlainNames.OTHER);
        assertThat(names.length(i)).isEqualTo(quoted.length - 1);
      }
    }
    assertThat(find(names, "\"")).isEqualTo(PlainNames.OTHER);
    assertThat(find(names, "priorityAreaz\"")).isEqualTo(PlainNames.OTHER);
    assertThat(find(names, "ab\"b\"")).isEqualTo(1);
  }

  private static int find(PlainNames names, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return names.find(bytes, 0, bytes.length, 0);
  }

  @Test
  void noNameIsLongerThanTheFastPathAllows() {
    ofTheSchema().values().stream()
        .flatMap(List::stream)
        .filter(name -> !name.startsWith("required "))
        .forEach(name -> assertThat(name).hasSizeLessThanOrEqualTo(PlainNames.LONGEST));
  }
}
