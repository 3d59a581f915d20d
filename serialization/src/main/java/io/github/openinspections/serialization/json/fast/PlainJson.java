package io.github.openinspections.serialization.json.fast;

import io.github.openinspections.serialization.json.JsonText;
import io.github.openinspections.serialization.options.Limits;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Adds objects of texts, and values that the format does not define, kept as the binding tables
 * keep them.
 */
abstract class PlainJson extends PlainForms {
  /** Reading goes down one call for each level. */
  private static final int DEEPEST = 100;

  private final int deepest;

  PlainJson(Limits limits) {
    super(limits);
    deepest = Math.min(limits.nesting(), DEEPEST);
  }

  /** Refuses what is nested too deep. */
  final void checkDepth(int depth) {
    if (depth > deepest) {
      throw NotPlain.SIGNAL;
    }
  }

  /**
   * Reads an object of texts.
   *
   * @param depth how many objects and lists are open in it
   */
  final Map<String, String> texts(int depth) {
    checkDepth(depth);
    expect('{');
    Map<String, String> texts = new LinkedHashMap<>();
    for (boolean first = true; token() != '}'; first = false) {
      if (!first) {
        expect(',');
      }
      String name = name();
      expect(':');
      if (token() == 'n' || texts.put(name, text()) != null) {
        throw NotPlain.SIGNAL;
      }
    }
    at++;
    return texts;
  }

  /**
   * Reads a value.
   *
   * @param depth how many objects and lists are open
   */
  final String json(int depth) {
    StringBuilder json = new StringBuilder();
    value(json, depth);
    return json.toString();
  }

  private void value(StringBuilder json, int depth) {
    switch (token()) {
      case '"' -> JsonText.quote(text(), json);
      case '{' -> object(json, depth + 1);
      case '[' -> list(json, depth + 1);
      case 't' -> literal("true", json);
      case 'f' -> literal("false", json);
      case 'n' -> literal("null", json);
      default -> json.append(number());
    }
  }

  private void literal(String word, StringBuilder json) {
    word(word);
    json.append(word);
  }

  private void object(StringBuilder json, int depth) {
    checkDepth(depth);
    Set<String> names = new HashSet<>();
    json.append('{');
    at++;
    while (token() != '}') {
      if (!names.isEmpty()) {
        expect(',');
        json.append(',');
      }
      String name = name();
      if (!names.add(name)) {
        throw NotPlain.SIGNAL;
      }
      JsonText.quote(name, json);
      expect(':');
      json.append(':');
      value(json, depth);
    }
    json.append('}');
    at++;
  }

  private void list(StringBuilder json, int depth) {
    checkDepth(depth);
    json.append('[');
    at++;
    for (boolean first = true; token() != ']'; first = false) {
      if (!first) {
        expect(',');
        json.append(',');
      }
      value(json, depth);
    }
    json.append(']');
    at++;
  }
}
