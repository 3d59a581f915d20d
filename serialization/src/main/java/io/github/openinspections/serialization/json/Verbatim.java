package io.github.openinspections.serialization.json;

import io.github.openinspections.serialization.finding.ReadingRule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
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
    JsonParser parser = in.parser();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      members(in, json);
    } else if (token == JsonToken.START_ARRAY) {
      elements(in, json);
    } else if (json != null) {
      scalar(in, token, json);
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

  private static void members(Reading in, @Nullable StringBuilder json) {
    JsonParser parser = in.parser();
    Set<String> names = new HashSet<>();
    if (json != null) {
      json.append('{');
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      if (json != null) {
        JsonText.quote(name, names.isEmpty() ? json : json.append(','));
        json.append(':');
      }
      parser.nextToken();
      in.enter(name);
      if (!names.add(name)) {
        in.problem(ReadingRule.DUPLICATE, "property", name);
      }
      value(in, json);
      in.leave();
    }
    if (json != null) {
      json.append('}');
    }
  }

  private static void elements(Reading in, @Nullable StringBuilder json) {
    JsonParser parser = in.parser();
    if (json != null) {
      json.append('[');
    }
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (json != null && i > 0) {
        json.append(',');
      }
      in.enter(i);
      value(in, json);
      in.leave();
    }
    if (json != null) {
      json.append(']');
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
   * Writes the digits as written where the output is text; trees and binary formats take values.
   */
  private static void number(String spelling, JsonGenerator out) {
    if (out.streamWriteOutputTarget() != null
        && out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(spelling);
    } else if (spelling.matches("-?[0-9]+")) {
      out.writeNumber(new BigInteger(spelling));
    } else {
      out.writeNumber(new BigDecimal(spelling));
    }
  }
}
