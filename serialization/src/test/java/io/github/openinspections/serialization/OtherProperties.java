package io.github.openinspections.serialization;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of a document's properties: those whose values are lists, and the others. */
final class OtherProperties {
  private static final Set<String> KNOWN =
      JsonAttributes.defined().stream()
          .map(attribute -> attribute.replaceFirst(".*/", ""))
          .collect(Collectors.toSet());

  private final Set<String> literals = new HashSet<>();
  private final Set<String> lists = new HashSet<>();
  private boolean nested;

  private OtherProperties() {}

  static OtherProperties of(JsonValue document) {
    OtherProperties properties = new OtherProperties();
    properties.collect(document);
    return properties;
  }

  /** Whether a list is in a list, or a property has a list here and another value there. */
  boolean losesLists() {
    return nested || literals.stream().anyMatch(name -> lists.contains(name) && !isKnown(name));
  }

  /** Whether a name is none that JSON-LD has for certain. */
  boolean losesNames() {
    return Stream.concat(literals.stream(), lists.stream())
        .anyMatch(name -> name.isBlank() || name.contains(":") || name.contains("/"));
  }

  String context() {
    return InspectionSchema.context(literals, lists);
  }

  private static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }

  private void collect(JsonValue value) {
    if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            (member instanceof JsonArray ? lists : literals).add(name);
            collect(member);
          });
    } else if (value instanceof JsonArray array) {
      nested |= array.stream().anyMatch(JsonArray.class::isInstance);
      array.forEach(this::collect);
    }
  }
}
