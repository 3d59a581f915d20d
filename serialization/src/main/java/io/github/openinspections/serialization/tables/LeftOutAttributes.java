package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.json.binding.InspectionBinding;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * What of an inspection is missing or different in what was read: the JSON Pointers of the highest
 * attributes of which nothing is there.
 */
final class LeftOutAttributes {
  /** The text is our own, whatever an extension holds. */
  private static final JsonFactory UNLIMITED =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private LeftOutAttributes() {}

  static List<String> of(Inspection whole, Inspection read) {
    NavigableMap<String, String> before = values(whole);
    NavigableMap<String, String> after = values(read);
    Set<String> missing = new LinkedHashSet<>();
    before.forEach(
        (pointer, value) -> {
          if (!value.equals(after.get(pointer))) {
            missing.add(highest(pointer, after));
          }
        });
    return List.copyOf(missing);
  }

  /** The shortest beginning of a pointer that leads to nothing. */
  private static String highest(String pointer, NavigableMap<String, String> values) {
    for (int end = pointer.indexOf('/', 1); end > 0; end = pointer.indexOf('/', end + 1)) {
      String above = pointer.substring(0, end);
      if (!values.containsKey(above) && !hasBelow(above, values)) {
        return above;
      }
    }
    return pointer;
  }

  /** Returns the values of an inspection that have none below them, by their pointers. */
  private static NavigableMap<String, String> values(Inspection inspection) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = JsonOutput.compact(bytes)) {
      InspectionBinding.INSPECTION.write(inspection, generator);
    }
    NavigableMap<String, String> values = new TreeMap<>();
    try (JsonParser parser =
        UNLIMITED.createParser(ObjectReadContext.empty(), bytes.toByteArray())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          values.put(pointer(parser), token + " " + parser.getString());
        } else if (token.isStructEnd()) {
          addEmpty(pointer(parser), token, values);
        }
      }
    }
    return values;
  }

  private static String pointer(JsonParser parser) {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  private static void addEmpty(String pointer, JsonToken end, NavigableMap<String, String> values) {
    if (!hasBelow(pointer, values)) {
      values.put(pointer, end.toString());
    }
  }

  private static boolean hasBelow(String pointer, NavigableMap<String, String> values) {
    String below = values.ceilingKey(pointer + "/");
    return below != null && below.startsWith(pointer + "/");
  }
}
