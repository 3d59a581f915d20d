package io.github.openinspections.serialization.json;

import io.github.openinspections.serialization.source.RecordText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The offsets of the properties of a record and of the elements of its lists: from there, any value
 * is near. Without them, a record with a hundred thousand problems would be scanned as often.
 */
final class ValueOffsets {
  private final Map<String, Member> members = new HashMap<>();
  private int start;

  /** Reads a record once; anything after a syntax error is not found. */
  ValueOffsets(RecordParsers parsers, RecordText text) {
    try (JsonParser parser = parsers.parser(text.bytes(), text.from(), text.length())) {
      JsonToken token = parser.nextToken();
      start = offset(parser);
      if (token == JsonToken.START_OBJECT) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
          parser.nextToken();
          Member member = new Member(offset(parser));
          members.putIfAbsent(name, member);
          member.readElements(parser);
        }
      }
    } catch (JacksonException unreadable) {
      // What was found before the error is the nearest that there is.
    }
  }

  private static int offset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  /** Returns the offset of the record itself in its text. */
  int start() {
    return start;
  }

  /** Returns the offset of a property's value, or -1. */
  int member(String name) {
    Member member = members.get(name);
    return member == null ? -1 : member.offset;
  }

  /** Returns the offset of an element of a property's list, or -1. */
  int element(String name, String index) {
    Member member = members.get(name);
    if (member == null || index.isEmpty() || index.length() > 9 || !isNumber(index)) {
      return -1;
    }
    int at = Integer.parseInt(index);
    return at < member.count ? member.elements[at] : -1;
  }

  private static boolean isNumber(String index) {
    return (index.length() == 1 || index.charAt(0) != '0')
        && index.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A property's value, and the elements if it is a list. */
  private static final class Member {
    private final int offset;
    private int[] elements = new int[0];
    private int count;

    Member(int offset) {
      this.offset = offset;
    }

    void readElements(JsonParser parser) {
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        parser.skipChildren();
        return;
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (count == elements.length) {
          elements = Arrays.copyOf(elements, Math.max(8, 2 * count));
        }
        elements[count++] = offset(parser);
        parser.skipChildren();
      }
    }
  }
}
