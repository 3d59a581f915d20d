package io.github.openinspections.examples.benchmarks.shape;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record with each attribute of each type of the schema, some of them as long as is asked. */
final class ShapedRecord {
  /** The end of a path that means: so many properties that the schema does not know. */
  private static final String UNKNOWN = "/?";

  /**
   * Values of attributes that have a form. They break few rules: a record's problems are limited,
   * and a rule that is no longer asked costs nothing.
   */
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("asOf", "2017-03-31"),
          Map.entry("published", "2017-01"),
          Map.entry("retrieved", "2017-02"),
          Map.entry("due", "2018-01-31"),
          Map.entry("by", "2018-01"),
          Map.entry("from", "2018"),
          Map.entry("within", "P3M"),
          Map.entry("url", "https://example.org/a"),
          Map.entry("language", "en"),
          Map.entry("fieldwork", "2016-05/2016-06"));

  /** Values that a vocabulary, a register or another record knows. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("type", "progress-review"),
          Map.entry("framework", "ci-joint-2012"),
          Map.entry("scale", "care-inspectorate-six-point"),
          Map.entry("level", "good"),
          Map.entry("body", "care-inspectorate"),
          Map.entry("role", "partner"),
          Map.entry("code", "S12000006"),
          Map.entry("Area.name", "Dumfries and Galloway"),
          Map.entry("PriorityArea.kind", "priority-area"),
          Map.entry("StatedCount.kind", "priority-area"),
          Map.entry("InspectedBody.kind", "community-planning-partnership"),
          Map.entry("NextStep.kind", "progress-review"),
          Map.entry("FollowUp.kind", "progress-review"),
          Map.entry("FollowUp.of", "another"),
          Map.entry("Previous.id", "another"),
          Map.entry("Previous.type", "joint-inspection"));

  /** Numbers that no other value contradicts. */
  private static final String NUMBER = "2";

  private final JsonNode types;
  private final Map<String, Integer> lengths;
  private final Filler filler;
  private final Set<String> paths = new LinkedHashSet<>();
  private final StringBuilder json = new StringBuilder();

  /**
   * Makes a record.
   *
   * @param schema that of an inspection
   * @param lengths how long the values at some {@link #paths} are; all others have length 1
   * @param filler what they are filled with
   * @param number which of several records it is
   */
  ShapedRecord(String schema, Map<String, Integer> lengths, Filler filler, int number) {
    this.types = JsonMapper.shared().readTree(schema).get("$defs");
    this.lengths = lengths;
    this.filler = filler;
    object("Inspection", "", number);
  }

  /** Returns the record. */
  String json() {
    return json.toString();
  }

  /** Returns the paths of all that can be long: lists, maps, texts, unknown properties. */
  Set<String> paths() {
    return paths;
  }

  private int length(String path) {
    paths.add(path);
    return lengths.getOrDefault(path, 1);
  }

  private void object(String type, String path, int number) {
    json.append('{');
    types
        .get(type)
        .get("properties")
        .forEachEntry(
            (name, property) -> {
              if (name.equals("absence")) {
                return; // a reason for having no grade, beside a grade
              }
              json.append('"').append(name).append("\":");
              value(type, name, property, path + "/" + name, number);
              json.append(',');
            });
    paths.add(path + UNKNOWN);
    int unknown = lengths.getOrDefault(path + UNKNOWN, 0);
    for (int i = 0; i < unknown; i++) {
      json.append("\"x").append(filler.name(i)).append("\":").append(i).append(',');
    }
    endWith('}');
  }

  private void endWith(char bracket) {
    int last = json.length() - 1;
    if (json.charAt(last) == ',') {
      json.setCharAt(last, bracket);
    } else {
      json.append(bracket);
    }
  }

  private void value(String type, String name, JsonNode schema, String path, int number) {
    JsonNode form = schema.has("anyOf") ? schema.get("anyOf").get(0) : schema;
    if (form.has("$ref")) {
      String reference = form.get("$ref").asString();
      object(reference.substring(reference.lastIndexOf('/') + 1), path, number);
    } else if (form.has("items")) {
      list(type, name, form.get("items"), path, number);
    } else if (form.has("additionalProperties")) {
      map(path, number);
    } else if (isNumber(form)) {
      json.append(NUMBER);
    } else {
      text(type, name, form, path, number);
    }
  }

  private static boolean isNumber(JsonNode form) {
    JsonNode type = form.get("type");
    String named = type.isArray() ? type.get(0).asString() : type.asString();
    return named.equals("integer") || named.equals("number");
  }

  private void list(String type, String name, JsonNode items, String path, int number) {
    int length = length(path);
    json.append('[');
    for (int i = 0; i < length; i++) {
      value(type, name, items, path + "/*", number + i);
      json.append(',');
    }
    endWith(']');
  }

  private void map(String path, int number) {
    int length = length(path);
    json.append('{');
    for (int i = 0; i < length; i++) {
      json.append('"')
          .append(filler.name(i))
          .append("\":\"v")
          .append(filler.mark(number + i))
          .append("\",");
    }
    endWith('}');
  }

  private void text(String type, String name, JsonNode form, String path, int number) {
    json.append('"');
    String known = known(type, name, path);
    if (!known.isEmpty()) {
      json.append(known);
    } else if (form.has("pattern")) {
      json.append("c").append(filler.mark(number));
    } else {
      json.append(filler.text(length(path))).append(filler.mark(number));
    }
    json.append('"');
  }

  /** Returns a known value of a code, except in what is long and has codes of its own. */
  private String known(String type, String name, String path) {
    boolean known = filler.hasKnownCodes() || !(lengths.isEmpty() || isLong(path));
    String code = known ? KNOWN.getOrDefault(type + "." + name, KNOWN.getOrDefault(name, "")) : "";
    return FORMS.getOrDefault(name, code);
  }

  private boolean isLong(String path) {
    return lengths.keySet().stream().anyMatch(path::startsWith);
  }
}
