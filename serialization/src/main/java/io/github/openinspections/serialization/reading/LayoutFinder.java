package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.json.binding.InspectionBinding;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Detects the layout of a file from its content, without moving past more than white space. A list
 * begins with a bracket. If line 1 is one complete object, it is an envelope or the first of many
 * lines. If it is not, and the next line begins with a brace, it is a broken line of many. Anything
 * else is one document, an envelope if it has {@code inspections}.
 */
final class LayoutFinder {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(TokenStreamFactory.Feature.CHARSET_DETECTION).build();

  /** The limit of a record may be tiny; what is around the records needs room all the same. */
  private static final int LEAST_LOOK = 1 << 16;

  private final ByteInput in;
  private final int most;
  private Optional<String> other = Optional.empty();

  /**
   * Looks at an input that is at the beginning of its text.
   *
   * @param recordBytes how many bytes a record may have; exactly as many are looked at, however
   *     many the input has buffered, so that the result does not depend on it
   */
  LayoutFinder(ByteInput in, int recordBytes) {
    this.in = in;
    this.most = Math.max(recordBytes, LEAST_LOOK);
  }

  Layout find() throws IOException {
    if (in.skipWhiteSpace() == '[') {
      return Layout.ARRAY;
    }
    int line = lineLength();
    Glance glance = glance(line);
    if (glance.recordsAt() >= 0) {
      return Layout.ENVELOPE;
    }
    if (nextLineBeginsWithBrace(line)) {
      return Layout.NDJSON;
    }
    if (glance.complete()) {
      other = glance.other();
      return Layout.NDJSON;
    }
    return recordsAt() >= 0 ? Layout.ENVELOPE : Layout.SINGLE;
  }

  /**
   * Returns the name under which an object that is the whole file lists objects, if it is neither
   * an envelope nor a record.
   */
  Optional<String> other() {
    return other;
  }

  /** Returns the distance of the envelope's list of records, or -1 if there is none. */
  int recordsAt() throws IOException {
    int looked = 0;
    while (true) {
      // Twice as much each time, so that all looks together cost no more than two.
      while (in.available() <= 2 * looked && in.available() < most && in.fill()) {}
      int looking = Math.min(in.available(), most);
      Glance glance = glance(looking);
      if (glance.recordsAt() >= 0 || glance.complete() || looking == looked) {
        other = glance.other();
        return glance.recordsAt();
      }
      looked = looking;
    }
  }

  private int lineLength() throws IOException {
    int length = 0;
    while (has(length) && in.at(length) != '\n') {
      length++;
    }
    return length;
  }

  private boolean nextLineBeginsWithBrace(int line) throws IOException {
    int next = line;
    while (has(next) && " \t\r\n".indexOf(in.at(next)) >= 0) {
      next++;
    }
    return has(next) && in.at(next) == '{';
  }

  private boolean has(int distance) throws IOException {
    return distance < most && (distance < in.available() || in.fill());
  }

  /** Looks at the properties of the object that begins here. */
  private Glance glance(int length) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), in.buffer(), in.position(), length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Glance.NOTHING;
      }
      boolean record = false;
      @Nullable String list = null;
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken value = parser.nextToken();
        if (name.equals("inspections") && value == JsonToken.START_ARRAY) {
          int at = (int) parser.currentTokenLocation().getByteOffset();
          return new Glance(false, at, Optional.empty());
        }
        record |= name.equals("id") || name.equals("type");
        if (value == JsonToken.START_ARRAY) {
          boolean ofObjects = parser.nextToken() == JsonToken.START_OBJECT;
          list = ofObjects && list == null && isOther(name) ? name : list;
          skipList(parser);
        } else {
          parser.skipChildren();
        }
      }
      return new Glance(
          parser.nextToken() == null, -1, record ? Optional.empty() : Optional.ofNullable(list));
    } catch (JacksonException brokenOrCut) {
      return Glance.NOTHING;
    }
  }

  private static boolean isOther(String name) {
    return !InspectionBinding.INSPECTION.knows(name) && !name.startsWith("x-");
  }

  /** Moves to the end of a list whose first token is the current one. */
  private static void skipList(JsonParser parser) {
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
      parser.nextToken();
    }
  }

  /**
   * The result of a look at the beginning.
   *
   * @param complete whether this is one complete object and nothing else
   * @param recordsAt the distance of the list of records, or -1
   * @param other the name of another list of objects, if nothing looks like a record's
   */
  private record Glance(boolean complete, int recordsAt, Optional<String> other) {
    private static final Glance NOTHING = new Glance(false, -1, Optional.empty());
  }
}
