package io.github.openinspections.serialization.json;

import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The reading of one record: the parser, the path to its current value, and the findings so far.
 * Used once, by one thread.
 */
public final class Reading {
  private final JsonParser parser;
  private final Findings findings = new Findings();
  private Object[] path = new Object[16];
  private int depth;
  private @Nullable String id;

  /** Starts reading from a parser. */
  public Reading(JsonParser parser) {
    this.parser = parser;
  }

  /** Returns to the record itself. */
  public void restart() {
    depth = 0;
  }

  /** Returns the parser. */
  public JsonParser parser() {
    return parser;
  }

  /** Descends to a property or an element; {@link #leave} goes back up. */
  public void enter(Object segment) {
    if (depth == path.length) {
      path = Arrays.copyOf(path, 2 * depth);
    }
    path[depth++] = segment;
  }

  /** Goes back up to the value around the current one. */
  public void leave() {
    depth--;
  }

  /** Remembers the id of the record, if the current value is that id. */
  void identify(String identifier) {
    if (depth == 1 && "id".equals(path[0])) {
      id = identifier;
    }
  }

  /** Returns the id of the record, if it was read. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /** Returns the number of ERRORs so far. */
  public int errors() {
    return findings.errors();
  }

  /** Returns the findings, in the order of the text. */
  public List<Finding> findings() {
    return findings.all();
  }

  /** Adds a problem of the parser's current value. */
  public void problem(ReadingRule rule, String... arguments) {
    problem(rule, parser.currentTokenLocation(), arguments);
  }

  /** Adds a problem of a missing property. */
  void missing(String name, TokenStreamLocation object) {
    enter(name);
    problem(ReadingRule.MISSING, object, "property", name);
    leave();
  }

  /** Adds a problem at a place of the text, with a phrase as its detail. */
  public void problem(ReadingRule rule, TokenStreamLocation place, Phrase detail) {
    problem(
        rule,
        place,
        detail.detail().entrySet().stream()
            .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
            .toArray(String[]::new));
  }

  /** Adds a problem at a place of the text. */
  public void problem(ReadingRule rule, TokenStreamLocation place, String... arguments) {
    findings.add(rule, this::pointer, place, arguments);
  }

  /** Reports that the value has the wrong type, and skips all of it. */
  public void wrongType(String expected) {
    problem(ReadingRule.TYPE, "expected", expected, "found", typeName(parser.currentToken()));
    Verbatim.skip(this);
  }

  private static String typeName(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      case VALUE_NULL -> "null";
      default -> "other";
    };
  }

  /** Returns the JSON Pointer (RFC 6901) of the current value. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      pointer.append('/').append(path[i].toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  /**
   * One thing found wrong, before the record's id is known.
   *
   * @param rule the rule that is broken
   * @param pointer the place in the record
   * @param place the place in the text
   * @param arguments the values for the message
   */
  public record Finding(
      ReadingRule rule, String pointer, TokenStreamLocation place, Map<String, String> arguments) {}
}
