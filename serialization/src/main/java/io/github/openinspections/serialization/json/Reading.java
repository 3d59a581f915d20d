package io.github.openinspections.serialization.json;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The reading of one record: the parser, the path to where it stands, and what was found wrong so
 * far. Used once, by one thread.
 */
public final class Reading {
  /** More findings than this are not kept: a hostile record could have millions. */
  private static final int MOST_FINDINGS = 1000;

  private final JsonParser parser;
  private final List<Finding> findings = new ArrayList<>(0);
  private Object[] path = new Object[16];
  private int depth;
  private int errors;
  private @Nullable String id;

  /** Begins to read what a parser gives. */
  public Reading(JsonParser parser) {
    this.parser = parser;
  }

  /** Goes back up to the record itself. */
  public void restart() {
    depth = 0;
  }

  /** Returns the parser. */
  public JsonParser parser() {
    return parser;
  }

  /** Goes down to a property or an element; {@link #leave} goes back up. */
  public void enter(Object segment) {
    if (depth == path.length) {
      path = Arrays.copyOf(path, 2 * depth);
    }
    path[depth++] = segment;
  }

  public void leave() {
    depth--;
  }

  /** Notes the id of the record, if that is what was just read. */
  void identify(String identifier) {
    if (depth == 1 && "id".equals(path[0])) {
      id = identifier;
    }
  }

  /** Returns the id of the record, if it was read. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /** Returns how many ERRORs there are so far. */
  public int errors() {
    return errors;
  }

  /** Returns what was found wrong, in the order of the text. */
  public List<Finding> findings() {
    return findings;
  }

  /** Notes a problem of the value that the parser stands at. */
  public void problem(ReadingRule rule, String... arguments) {
    problem(rule, parser.currentTokenLocation(), arguments);
  }

  /** Notes a problem of a property that is not there. */
  void missing(String name, TokenStreamLocation object) {
    enter(name);
    problem(ReadingRule.MISSING, object, "property", name);
    leave();
  }

  /** Notes a problem at a place of the text. */
  public void problem(ReadingRule rule, TokenStreamLocation place, String... arguments) {
    if (rule.info().severity() == Severity.ERROR) {
      errors++;
    }
    if (findings.size() < MOST_FINDINGS) {
      findings.add(new Finding(rule, pointer(), place, ordered(arguments)));
    } else if (findings.size() == MOST_FINDINGS) {
      errors++;
      findings.add(
          new Finding(
              ReadingRule.LIMIT,
              pointer(),
              place,
              ordered("limit", "problems in one record", "value", "" + MOST_FINDINGS)));
    }
  }

  private static Map<String, String> ordered(String... arguments) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      ordered.put(arguments[i], arguments[i + 1]);
    }
    return ordered;
  }

  /** Notes that the value has a wrong type, and passes over all of it. */
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
      default -> "something else";
    };
  }

  /** Returns the JSON Pointer (RFC 6901) of where the reading stands. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      pointer.append('/').append(path[i].toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  /**
   * One thing found wrong, before the record's id is known.
   *
   * @param rule the rule that says so
   * @param pointer where in the record
   * @param place where in the text
   * @param arguments the values that the message speaks of
   */
  public record Finding(
      ReadingRule rule, String pointer, TokenStreamLocation place, Map<String, String> arguments) {}
}
