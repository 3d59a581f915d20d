package io.github.openinspections.serialization;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Damages JSON documents as people and programs do. */
final class Mutator {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final List<String> NUMBERS =
      List.of("0", "5", "5.0", "-1", "5.5", "1e15", "2147483648", "-0.0", "5e-1");

  private static final List<String> DATES =
      List.of(
          "'2016'",
          "'2016-5'",
          "'2016-02-29'",
          "'2015-02-29'",
          "'2016-04-31'",
          "'2016-05-20'",
          "'2016/2015-01'",
          "'2016/'",
          "'2016\\n'",
          "'20/08/2016'",
          "'1900-02-29'",
          "''");

  private static final List<String> DURATIONS =
      List.of("'P18M'", "'P1W'", "'P'", "'PT1H'", "'P1Y2M3D\\n'", "'P9999999D'", "'P1W1D'");

  private static final List<String> ADDRESSES =
      List.of(
          "'http://example.org/é'", "'report.pdf'", "'http://a b'", "'x:'", "'1:x'", "'mailto:a'");

  private static final List<String> OTHERS =
      List.of(
          "null",
          "true",
          "''",
          "'x'",
          "' a'",
          "'a '",
          "'\u200b'",
          "'\\ud800'",
          "[]",
          "{}",
          "[null]",
          "['x']",
          "[5]",
          "[{}]",
          "[[]]",
          "{'a': 1}",
          "{'a': 'b'}",
          "{'id': 'b'}",
          "{'scale': 'x', 'level': 'y'}",
          "[{'label': 'x'}]",
          "[{'text': ''}]");

  private static final List<String> NAMES =
      List.of("id", "type", "titel", "Title", "x-a", "", "count", "label", "aspect", "grade");

  private static final List<String> CHARACTERS =
      List.of("{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\0", "0", "-", "e", "'", "\u00a0");

  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /** Returns the document with one to three changes; the result is still JSON. */
  String mutate(String json) {
    JsonNode document = MAPPER.readTree(json);
    for (int i = random.nextInt(3); i >= 0; i--) {
      change(document);
    }
    String changed = document.toString();
    return switch (random.nextInt(40)) {
      case 0, 1 -> repeatFirst(changed);
      case 2 -> Spread.of(changed, random);
      default -> changed;
    };
  }

  /** Cuts, drops, doubles or replaces a character, as an editor or a bad line does. */
  private String broken(String json) {
    int at = json.offsetByCodePoints(0, random.nextInt(json.codePointCount(0, json.length())));
    int next = json.offsetByCodePoints(at, 1);
    String before = json.substring(0, at);
    return switch (random.nextInt(4)) {
      case 0 -> before;
      case 1 -> before + json.substring(next);
      case 2 -> before + json.substring(at, next) + json.substring(at);
      default -> before + pick(CHARACTERS) + json.substring(next);
    };
  }

  /**
   * Returns the document's bytes as UTF-8, sometimes broken, with a wrong byte or in another
   * encoding.
   */
  byte[] encode(String document) {
    String json = random.nextInt(40) == 0 ? broken(document) : document;
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    switch (bytes.length == 0 ? -1 : random.nextInt(60)) { // all of it may have been cut off
      case 0 -> bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
      case 1 -> bytes = json.getBytes(pick(ENCODINGS));
      default -> {}
    }
    return bytes;
  }

  /** A tree cannot hold a property twice. */
  private static String repeatFirst(String json) {
    return json.startsWith("{\"id\":\"") ? "{\"id\":\"a\"," + json.substring(1) : json;
  }

  private void change(JsonNode document) {
    List<JsonNode> owners = new ArrayList<>();
    collect(document, owners);
    JsonNode owner = owners.get(random.nextInt(owners.size()));
    if (owner instanceof ArrayNode list) {
      change(list);
    } else if (owner instanceof ObjectNode object) {
      change(object);
    }
  }

  private void collect(JsonNode node, List<JsonNode> owners) {
    if (node.isContainer()) {
      owners.add(node);
      node.forEach(child -> collect(child, owners));
    }
  }

  private void change(ArrayNode list) {
    int index = list.isEmpty() ? 0 : random.nextInt(list.size());
    switch (list.isEmpty() ? 0 : random.nextInt(3)) {
      case 0 -> list.add(value());
      case 1 -> list.set(index, value());
      default -> list.remove(index);
    }
  }

  private void change(ObjectNode object) {
    List<String> names = List.copyOf(object.propertyNames());
    String name = names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
    switch (names.isEmpty() ? 0 : random.nextInt(6)) {
      case 0 -> object.set(pick(NAMES), value());
      case 1 -> object.remove(name);
      case 2 -> object.set(pick(NAMES), object.remove(name));
      case 3 -> object.set(name, object.get(pick(names)).deepCopy());
      case 4 -> object.set(name, value());
      default -> object.set(name, valueLike(object.get(name)));
    }
  }

  private JsonNode value() {
    return parsed(pick(pick(List.of(NUMBERS, DATES, DURATIONS, ADDRESSES, OTHERS, OTHERS))));
  }

  /** Another value of the same sort, good or bad. */
  private JsonNode valueLike(JsonNode old) {
    String text = old.isString() ? old.asString() : "";
    if (old.isNumber()) {
      return parsed(pick(NUMBERS));
    }
    if (text.matches("[0-9]{4}.*")) {
      return parsed(pick(DATES));
    }
    if (text.matches("P[0-9].*")) {
      return parsed(pick(DURATIONS));
    }
    return text.startsWith("http") ? parsed(pick(ADDRESSES)) : value();
  }

  private static JsonNode parsed(String value) {
    return MAPPER.readTree(Records.json(value));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
