package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.finding.SyntaxMessage;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.OtherKind;
import io.github.openinspections.serialization.source.Utf8;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A look at a document: what its properties show, as far as the look reaches. */
final class Glance {
  /** Takes the place of a byte that is not UTF-8; no text has this character. */
  private static final char NOT_UTF8 = '\u007f';

  private static final String RECORDS = "inspections";
  private static final String ADVICE = "list-records";
  private static final int DEEPEST = 3;

  private final List<String> path = new ArrayList<>();
  private List<String> list = List.of();
  private @Nullable String first;
  private @Nullable JsonToken records;
  private @Nullable String value;
  private int recordsAt = -1;
  private boolean record;
  private boolean known;
  private boolean format;
  private boolean complete;
  private boolean cut;
  private boolean broken;
  private boolean inList;

  private Glance() {}

  /** Returns what a look at a complete record shows. */
  static Glance ofRecord() {
    Glance glance = new Glance();
    glance.record = true;
    glance.complete = true;
    return glance;
  }

  /**
   * Looks at the bytes that begin at the current place of an input. What is not UTF-8 in texts does
   * not end the look.
   */
  static Glance at(LimitedParsers parsers, ByteInput in, int length) {
    Glance glance = at(parsers, in.buffer(), in.position(), length);
    int to = in.position() + length;
    return glance.broken && Utf8.firstInvalid(in.buffer(), in.position(), to) >= 0
        ? at(parsers, Utf8.replaced(in.buffer(), in.position(), to, (byte) NOT_UTF8), 0, length)
        : glance;
  }

  private static Glance at(LimitedParsers parsers, byte[] bytes, int from, int length) {
    Glance glance = new Glance();
    try (JsonParser parser = parsers.parser(bytes, from, length)) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT) {
        glance.look(parser);
        glance.complete = glance.recordsAt < 0 && parser.nextToken() == null;
      } else if (token != null && token.isScalarValue()) {
        parser.finishToken();
        glance.value = name(token);
        glance.complete = parser.nextToken() == null;
      }
    } catch (JacksonException brokenOrCut) {
      glance.complete = false;
      glance.cut = SyntaxMessage.isEnd(brokenOrCut);
      glance.broken = !glance.cut;
    }
    return glance;
  }

  /** Whether this is one complete value and nothing else. */
  boolean complete() {
    return complete;
  }

  /** Whether the look ends inside a list. */
  boolean endsInList() {
    return cut && inList;
  }

  /** Returns the distance of the list of records, or -1. */
  int recordsAt() {
    return recordsAt;
  }

  /** Returns what the document is, if it is neither a data set nor a record. */
  Optional<OtherKind> other() {
    if (record || recordsAt >= 0 || !(complete || cut)) {
      return Optional.empty();
    }
    if (!list.isEmpty() && (complete || !format)) { // the list of a data set may come later
      List<String> outwards = new ArrayList<>(list);
      Collections.reverse(outwards);
      return Optional.of(OtherKind.of("list-elsewhere", ADVICE).listing("path", outwards));
    }
    if (!complete) {
      return Optional.empty();
    }
    if (value != null) {
      return other("value", "content", value);
    }
    if (records != null) {
      return other("inspections-no-list", "content", name(records));
    }
    if (format) {
      return Optional.of(OtherKind.of("without-inspections", ADVICE));
    }
    return known || first == null ? Optional.empty() : other("other-properties", "name", first);
  }

  private static Optional<OtherKind> other(String file, String name, String value) {
    return Optional.of(OtherKind.of(file, ADVICE).with(name, value));
  }

  /** Looks at the properties of the object whose brace was read. */
  private void look(JsonParser parser) {
    for (String name = parser.nextName();
        name != null && recordsAt < 0;
        name = recordsAt < 0 ? parser.nextName() : null) {
      JsonToken token = parser.nextToken();
      boolean stranger = !FastReader.knows(name) && !name.startsWith("x-");
      if (path.isEmpty()) {
        top(parser, name, token, stranger);
      }
      if (recordsAt >= 0) {
        return;
      }
      path.add(shown(name));
      if (token == JsonToken.START_ARRAY) {
        list(parser, stranger);
      } else if (token == JsonToken.START_OBJECT && stranger && path.size() < DEEPEST) {
        look(parser);
      } else {
        parser.skipChildren();
      }
      path.remove(path.size() - 1);
    }
  }

  private static String shown(String name) {
    return name.replace(NOT_UTF8, '\ufffd');
  }

  private void top(JsonParser parser, String name, JsonToken token, boolean stranger) {
    first = first == null ? shown(name) : first;
    record |= name.equals("id") || name.equals("type");
    known |= !stranger;
    format |= name.equals("format");
    if (name.equals(RECORDS)) {
      records = token;
      if (token == JsonToken.START_ARRAY) {
        recordsAt = (int) parser.currentTokenLocation().getByteOffset();
      }
    }
  }

  private void list(JsonParser parser, boolean stranger) {
    inList = true;
    boolean ofObjects = parser.nextToken() == JsonToken.START_OBJECT;
    if (ofObjects && list.isEmpty() && stranger) {
      list = List.copyOf(path);
    }
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
      parser.nextToken();
    }
    inList = false;
  }

  private static String name(JsonToken token) {
    return switch (token) {
      case VALUE_NULL -> "null";
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_STRING -> "text";
      case START_OBJECT -> "object";
      default -> "number";
    };
  }
}
