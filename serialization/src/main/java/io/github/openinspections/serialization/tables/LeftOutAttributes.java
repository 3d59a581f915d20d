package io.github.openinspections.serialization.tables;

import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * What of a value is missing or different in what was read: the JSON Pointers of the highest
 * attributes of which nothing is there. What is below them is passed over, since an extension may
 * have a million members.
 */
final class LeftOutAttributes {
  /**
   * The text is our own, whatever an extension holds; names are looked at once, so none is kept.
   */
  private static final JsonFactory UNLIMITED =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private LeftOutAttributes() {}

  static <T> List<String> of(T whole, T read, ObjectCodec<T, ?> codec) {
    NavigableMap<String, String> there = new TreeMap<>();
    walk(read, codec, pointer -> true, there::put);
    NavigableSet<String> missing = new TreeSet<>();
    Predicate<String> isThere =
        pointer -> {
          boolean known = pointer.isEmpty() || isThere(pointer, there);
          if (!known) {
            missing.add(pointer);
          }
          return known;
        };
    walk(
        whole,
        codec,
        isThere,
        (pointer, value) -> {
          if (!value.equals(there.get(pointer))) {
            missing.add(pointer);
          }
        });
    return List.copyOf(missing);
  }

  private static boolean isThere(String pointer, NavigableMap<String, String> values) {
    String below = values.ceilingKey(pointer + "/");
    return values.containsKey(pointer) || (below != null && below.startsWith(pointer + "/"));
  }

  /**
   * Passes the values that have none below them, by their pointers.
   *
   * @param enters whether an object or a list is looked into
   */
  private static <T> void walk(
      T value,
      ObjectCodec<T, ?> codec,
      Predicate<String> enters,
      BiConsumer<String, String> action) {
    Text text = new Text();
    try (JsonGenerator generator = JsonOutput.compact(text)) {
      codec.write(value, generator);
    }
    JsonToken before = JsonToken.NOT_AVAILABLE;
    try (JsonParser parser = text.parser()) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        before = step(parser, token, before, enters, action);
      }
    }
  }

  /** Takes a token, and returns the one that it was; the end of what is not entered. */
  private static JsonToken step(
      JsonParser parser,
      JsonToken token,
      JsonToken before,
      Predicate<String> enters,
      BiConsumer<String, String> action) {
    if (token.isStructStart() && !enters.test(pointer(parser))) {
      parser.skipChildren();
      return parser.currentToken();
    }
    if (token.isScalarValue()) {
      action.accept(pointer(parser), token + " " + parser.getString());
    } else if (token.isStructEnd() && before.isStructStart()) {
      action.accept(pointer(parser), token.toString());
    }
    return token;
  }

  private static String pointer(JsonParser parser) {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** JSON in memory, parsed where it is: a copy may be as large as the largest record. */
  private static final class Text extends ByteArrayOutputStream {
    JsonParser parser() {
      return UNLIMITED.createParser(ObjectReadContext.empty(), buf, 0, count);
    }
  }
}
