package io.github.openinspections.serialization.json;

import io.github.openinspections.serialization.finding.ReadingRule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;

/**
 * Values that the format does not define, kept token for token: numbers as written, names in their
 * order, without the white space between. What a parser of another format or a tree has and JSON
 * has not is a problem, but for bytes and for an absent value.
 */
final class Verbatim {
  /** RFC 8259, section 6. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?");

  /** Smile has no scales of more bits, and at the very end of its range a tree cannot count. */
  private static final int LARGEST_SCALE = (1 << 30) - 1;

  private Verbatim() {}

  /** Reads the parser's current value. */
  static String read(Reading in) {
    StringBuilder json = new StringBuilder();
    value(in, json);
    return json.toString();
  }

  /** Skips the parser's current value; duplicate properties are reported all the same. */
  static void skip(Reading in) {
    value(in, null);
  }

  private static void value(Reading in, @Nullable StringBuilder json) {
    JsonToken token = in.parser().currentToken();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      structure(in, token, json);
    } else if (json != null) {
      scalar(in, token, json);
    }
  }

  /** Without a call for each level: the limit of the nesting is the caller's, the stack is not. */
  private static void structure(Reading in, JsonToken begin, @Nullable StringBuilder json) {
    JsonParser parser = in.parser();
    Deque<Level> open = new ArrayDeque<>();
    open.push(Level.of(begin, json));
    while (!open.isEmpty()) {
      JsonToken token = parser.nextToken();
      if (token == null || token.isStructEnd()) {
        open.pop().end(json);
        if (!open.isEmpty()) {
          in.leave();
        }
        continue;
      }
      open.element().enter(in, json);
      token = parser.currentToken();
      if (token.isStructStart()) {
        open.push(Level.of(token, json));
        continue;
      }
      if (json != null) {
        scalar(in, token, json);
      }
      in.leave();
    }
  }

  private static void scalar(Reading in, JsonToken token, StringBuilder json) {
    JsonParser parser = in.parser();
    switch (token) {
      case VALUE_STRING -> JsonText.quote(parser.getString(), json);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in, parser.getString(), json);
      case VALUE_EMBEDDED_OBJECT -> embedded(in, parser.getEmbeddedObject(), json);
      default -> json.append(token.asString());
    }
  }

  /** Binary formats and a host's settings have numbers that JSON has not: NaN, {@code +5}. */
  private static void number(Reading in, String spelling, StringBuilder json) {
    if (NUMBER.matcher(spelling).matches()) {
      json.append(spelling);
    } else {
      in.problem(ReadingRule.TYPE, "expected", "json", "found", spelling);
      json.append("null");
    }
  }

  /** Bytes become the text that Jackson writes for them; of other objects we know no form. */
  private static void embedded(Reading in, @Nullable Object value, StringBuilder json) {
    if (value instanceof byte[] bytes) {
      JsonText.quote(Base64Variants.getDefaultVariant().encode(bytes), json);
      return;
    }
    if (value != null) {
      in.problem(ReadingRule.TYPE, "expected", "json", "found", "other");
    }
    json.append("null");
  }

  /** An object or a list that is open. */
  private static final class Level {
    private final @Nullable Set<String> names;
    private int count;

    private Level(@Nullable Set<String> names) {
      this.names = names;
    }

    static Level of(JsonToken begin, @Nullable StringBuilder json) {
      boolean object = begin == JsonToken.START_OBJECT;
      if (json != null) {
        json.append(object ? '{' : '[');
      }
      return new Level(object ? new HashSet<>() : null);
    }

    /** Goes on to the value of the property whose name was read, or to an element. */
    void enter(Reading in, @Nullable StringBuilder json) {
      if (json != null && count > 0) {
        json.append(',');
      }
      if (names == null) {
        in.enter(count++);
        return;
      }
      count++;
      String name = in.parser().currentName();
      if (json != null) {
        JsonText.quote(name, json);
        json.append(':');
      }
      in.parser().nextToken();
      in.enter(name);
      if (!names.add(name)) {
        in.problem(ReadingRule.DUPLICATE, "property", name);
      }
    }

    void end(@Nullable StringBuilder json) {
      if (json != null) {
        json.append(names == null ? ']' : '}');
      }
    }
  }

  /** Writes the tokens of a JSON text. */
  static void write(JsonParser json, JsonGenerator out) {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      switch (token) {
        case START_OBJECT -> out.writeStartObject();
        case END_OBJECT -> out.writeEndObject();
        case START_ARRAY -> out.writeStartArray();
        case END_ARRAY -> out.writeEndArray();
        case PROPERTY_NAME -> out.writeName(json.currentName());
        case VALUE_STRING -> out.writeString(json.getString());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json.getString(), out);
        case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
        default -> out.writeNull();
      }
    }
  }

  /**
   * Writes the digits as written where the output is text; trees and binary formats take values, or
   * the spelling as a text if a number has an exponent beyond what they can hold.
   */
  private static void number(String spelling, JsonGenerator out) {
    if (out.streamWriteOutputTarget() != null
        && out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(spelling);
    } else if (spelling.matches("-?[0-9]+")) {
      out.writeNumber(new BigInteger(spelling));
    } else {
      decimal(spelling).ifPresentOrElse(out::writeNumber, () -> out.writeString(spelling));
    }
  }

  private static Optional<BigDecimal> decimal(String spelling) {
    try {
      return Optional.of(new BigDecimal(spelling))
          .filter(value -> Math.abs((long) value.scale()) <= LARGEST_SCALE);
    } catch (NumberFormatException exponentOutOfRange) {
      return Optional.empty();
    }
  }
}
