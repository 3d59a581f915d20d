package io.github.openinspections.serialization.json;

import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.source.RecordText;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds values by scanning the record again: only records with problems are asked, so that clean
 * ones pay nothing.
 */
public final class PointerLocator implements Locator {
  private final JsonFactory factory;
  private final RecordText text;

  /** Makes a locator of a record's values. */
  public PointerLocator(JsonFactory factory, RecordText text) {
    this.factory = factory;
    this.text = text;
  }

  @Override
  public Optional<Position> locate(String pointer) {
    return text.released() ? Optional.empty() : Optional.of(text.position(offset(pointer)));
  }

  /** Returns how far from the record's beginning the value stands, or the nearest around it. */
  public long offset(String pointer) {
    long found = 0;
    try (JsonParser parser =
        factory.createParser(ObjectReadContext.empty(), text.bytes(), text.from(), text.length())) {
      parser.nextToken();
      found = parser.currentTokenLocation().getByteOffset();
      String[] segments = pointer.split("/", -1);
      for (int i = 1; i < segments.length && descend(parser, segments[i]); i++) {
        found = parser.currentTokenLocation().getByteOffset();
      }
    } catch (JacksonException unreadable) {
      // The record is broken behind what was found: that is the nearest place.
    }
    return found;
  }

  /** Goes to the value of a property or to an element, or says that there is none. */
  private static boolean descend(JsonParser parser, String segment) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      String sought = segment.replace("~1", "/").replace("~0", "~");
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        if (name.equals(sought)) {
          return true;
        }
        parser.skipChildren();
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        if (segment.equals(Integer.toString(i))) {
          return true;
        }
        parser.skipChildren();
      }
    }
    return false;
  }
}
