package io.github.openinspections.serialization.json;

import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.source.RecordText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds values by scanning the record again: only records with problems are scanned, so that clean
 * ones cost nothing.
 */
public final class PointerLocator implements Locator {
  /** Enough for every honest record; a hostile one would be scanned as a whole for each problem. */
  private static final long MOST_SCANNED = 1L << 28;

  private final RecordParsers parsers;
  private final RecordText text;
  private @Nullable ValueOffsets index;
  private long scanned;

  /** Makes a locator of a record's values. */
  public PointerLocator(RecordParsers parsers, RecordText text) {
    this.parsers = parsers;
    this.text = text;
  }

  @Override
  public Optional<Position> locate(String pointer) {
    synchronized (text) { // its bytes stay what they are meanwhile
      return text.released() || scanned > MOST_SCANNED
          ? Optional.empty()
          : Optional.of(text.position(offset(pointer)));
    }
  }

  /** Returns the offset of a value in the record, or of the nearest value around it. */
  public long offset(String pointer) {
    ValueOffsets known = index();
    String[] segments = pointer.split("/", -1);
    String name = segments.length > 1 ? plain(segments[1]) : "";
    int member = segments.length > 1 ? known.member(name) : -1;
    if (member < 0) {
      return known.start();
    }
    int element = segments.length > 2 ? known.element(name, segments[2]) : -1;
    return element < 0 ? offset(member, segments, 2) : offset(element, segments, 3);
  }

  private ValueOffsets index() {
    ValueOffsets known = index;
    if (known == null) {
      known = new ValueOffsets(parsers, text);
      index = known;
    }
    return known;
  }

  /** Descends from a known value along the remaining segments. */
  private long offset(int known, String[] segments, int next) {
    long found = known;
    if (next >= segments.length) {
      return found;
    }
    try (JsonParser parser =
        parsers.parser(text.bytes(), text.from() + known, text.length() - known)) {
      parser.nextToken();
      for (int i = next; i < segments.length && descend(parser, segments[i]); i++) {
        found = known + parser.currentTokenLocation().getByteOffset();
      }
      scanned += parser.currentLocation().getByteOffset();
    } catch (JacksonException unreadable) {
      // The record is broken after what was found: that is the nearest place.
    }
    return found;
  }

  private static String plain(String segment) {
    return segment.replace("~1", "/").replace("~0", "~");
  }

  /** Moves to the value of a property or to an element; returns whether it exists. */
  private static boolean descend(JsonParser parser, String segment) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      String sought = plain(segment);
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
