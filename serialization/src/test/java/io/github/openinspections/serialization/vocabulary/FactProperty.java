package io.github.openinspections.serialization.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * A property of {@code vocabulary.json} and the lines of a fact file that it comes from.
 *
 * @param key the key of the lines
 * @param name the name of the property
 * @param list whether there may be several lines
 * @param required whether every entry has it
 * @param type the type of its value, unless it has parts
 * @param parts the properties of its object: fields of the line in order, then details by name
 */
record FactProperty(
    String key, String name, boolean list, boolean required, Type type, List<Part> parts) {
  /** What a value is in JSON. */
  enum Type {
    TEXT,
    DATE,
    INT,
    NUMBER,
    FLAG,
    CODES
  }

  /**
   * A part of a line.
   *
   * @param name the name of the property
   * @param detail the name of the detail; empty for a field without a name
   * @param type the type of its value
   */
  record Part(String name, String detail, Type type) {}

  /**
   * Parses a line of {@link FactProperties}: key, property with {@code !} if required and {@code
   * []} if a list, then its parts, {@code property} or {@code property=detail}; a type other than
   * text follows a colon.
   */
  static FactProperty parse(String line) {
    String[] words = line.split(" ", -1);
    String name = words[1];
    List<Part> parts = new ArrayList<>();
    for (int i = 2; i < words.length; i++) {
      String part = beforeColon(words[i]);
      int equals = part.indexOf('=');
      parts.add(
          new Part(
              equals < 0 ? part : part.substring(0, equals),
              equals < 0 ? "" : part.substring(equals + 1),
              type(words[i])));
    }
    String bare = beforeColon(name);
    return new FactProperty(
        words[0],
        bare.replace("[]", "").replace("!", ""),
        bare.contains("[]"),
        bare.contains("!"),
        type(name),
        parts);
  }

  private static String beforeColon(String word) {
    int colon = word.indexOf(':');
    return colon < 0 ? word : word.substring(0, colon);
  }

  private static Type type(String word) {
    int colon = word.indexOf(':');
    return colon < 0 ? Type.TEXT : Type.valueOf(word.substring(colon + 1));
  }
}
