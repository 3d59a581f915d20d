package io.github.openinspections.serialization;

import io.github.openinspections.core.problem.Position;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The place of every value of a JSON text, found slowly, code point by code point, and without any
 * of the library's code. Of duplicate properties the first counts, with all its content.
 */
final class Places {
  private final String json;
  private final Map<String, Position> places = new LinkedHashMap<>();
  private int index;
  private long line = 1;
  private long column = 1;
  private long offset;
  private int hidden;

  private Places(String json) {
    this.json = json;
  }

  /** Returns the places by their JSON Pointers, of a text that is valid JSON. */
  static Map<String, Position> of(String json) {
    return ofValueAt(json, 0);
  }

  /** Returns the places of a value that begins somewhere in a text, pointers relative to it. */
  static Map<String, Position> ofValueAt(String json, int start) {
    Places scanner = new Places(json);
    while (scanner.index < start) {
      scanner.step();
    }
    scanner.value("");
    return scanner.places;
  }

  private void value(String pointer) {
    whiteSpace();
    if (hidden == 0) {
      places.put(pointer, Position.of(line, column, offset));
    }
    int c = peek();
    if (c == '{') {
      members(pointer);
    } else if (c == '[') {
      elements(pointer);
    } else if (c == '"') {
      string();
    } else {
      while (index < json.length() && " \t\r\n,]}".indexOf(peek()) < 0) {
        step();
      }
    }
  }

  private void members(String pointer) {
    Set<String> names = new HashSet<>();
    step();
    whiteSpace();
    while (peek() != '}') {
      whiteSpace();
      String name = string().replace("~", "~0").replace("/", "~1");
      whiteSpace();
      step(); // the colon
      boolean again = !names.add(name);
      hidden += again ? 1 : 0;
      value(pointer + "/" + name);
      hidden -= again ? 1 : 0;
      whiteSpace();
      if (peek() == ',') {
        step();
      }
    }
    step();
  }

  private void elements(String pointer) {
    step();
    whiteSpace();
    for (int i = 0; peek() != ']'; i++) {
      value(pointer + "/" + i);
      whiteSpace();
      if (peek() == ',') {
        step();
        whiteSpace();
      }
    }
    step();
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    step();
    while (peek() != '"') {
      int c = step();
      if (c == '\\') {
        int escape = step();
        text.appendCodePoint(escape == 'u' ? hex() : unescaped(escape));
      } else {
        text.appendCodePoint(c);
      }
    }
    step();
    return text.toString();
  }

  private int hex() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = 16 * value + Character.digit(step(), 16);
    }
    return value;
  }

  private static int unescaped(int c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> c;
    };
  }

  private void whiteSpace() {
    while (index < json.length() && " \t\r\n".indexOf(peek()) >= 0) {
      step();
    }
  }

  private int peek() {
    return json.codePointAt(index);
  }

  private int step() {
    int c = peek();
    index += Character.charCount(c);
    offset += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    if (c == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
    return c;
  }
}
