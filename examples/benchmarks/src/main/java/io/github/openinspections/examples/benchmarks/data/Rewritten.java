package io.github.openinspections.examples.benchmarks.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The records of a corpus as other programs may write them. */
public final class Rewritten {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Rewritten() {}

  /** Returns a list of records with line breaks and indents. */
  public static Corpus indented(Corpus corpus) {
    return text(corpus, JsonNode::toPrettyString, ",\n", "[", "]\n");
  }

  /** Returns a list of records on one line. */
  public static Corpus list(Corpus corpus) {
    return text(corpus, JsonNode::toString, ",", "[", "]\n");
  }

  /** Returns an envelope of records, on one line. */
  public static Corpus envelope(Corpus corpus) {
    return text(
        corpus,
        JsonNode::toString,
        ",",
        "{\"title\":\"Reviews\",\"format\":\"openinspections/1\",\"inspections\":[",
        "]}\n");
  }

  /** Returns lines of records with their properties in the opposite order. */
  public static Corpus reversed(Corpus corpus) {
    return text(corpus, record -> reversed(record).toString(), "\n", "", "\n");
  }

  private static JsonNode reversed(JsonNode node) {
    if (node instanceof ArrayNode list) {
      ArrayNode copy = MAPPER.createArrayNode();
      list.forEach(element -> copy.add(reversed(element)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = MAPPER.createObjectNode();
      List<String> names = new ArrayList<>(object.propertyNames());
      Collections.reverse(names);
      names.forEach(name -> copy.set(name, reversed(object.get(name))));
      return copy;
    }
    return node;
  }

  /** Returns lines of records with a property of somebody's own, and one that is unknown. */
  public static Corpus extended(Corpus corpus) {
    return text(corpus, Rewritten::extended, "\n", "", "\n");
  }

  private static String extended(JsonNode node) {
    ObjectNode record = (ObjectNode) node;
    record.putObject("x-import").put("row", 12).put("sheet", "Inspections");
    record.put("pages", 31);
    return record.toString();
  }

  private static Corpus text(
      Corpus corpus,
      Function<JsonNode, String> writing,
      String between,
      String before,
      String after) {
    String text =
        new String(corpus.lines(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> writing.apply(MAPPER.readTree(line)))
            .collect(Collectors.joining(between, before, after));
    return corpus.with(text.getBytes(StandardCharsets.UTF_8));
  }
}
