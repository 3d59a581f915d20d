package io.github.openinspections.examples.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** The places of values in a JSON text, each including its property name. */
final class JsonPlaces {
  /** The text is our own, and was within the limits of the reader. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Names of one hash in its table are refused, and the table outlives the record.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Map<String, Span> places = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Set<String> wanted;

  private JsonPlaces(Set<String> wanted) {
    this.wanted = wanted;
  }

  /** Returns the places of the values that the pointers refer to, and of their parents. */
  static Map<String, Span> of(String json, Set<String> pointers) {
    JsonPlaces found = new JsonPlaces(withParents(pointers));
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      found.read(parser);
    }
    return found.places;
  }

  /** Returns the place of a value, or of its nearest parent that exists. */
  static Span nearest(Map<String, Span> places, String pointer) {
    String at = pointer;
    while (!places.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }
    return places.getOrDefault(at, new Span(0, 0));
  }

  private static Set<String> withParents(Set<String> pointers) {
    Set<String> all = new HashSet<>(pointers);
    for (String pointer : pointers) {
      for (int slash = pointer.lastIndexOf('/');
          slash >= 0;
          slash = pointer.lastIndexOf('/', slash - 1)) {
        all.add(pointer.substring(0, slash));
      }
    }
    return all;
  }

  private void read(JsonParser parser) {
    int name = -1;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      int start = (int) parser.currentTokenLocation().getCharOffset();
      if (token == JsonToken.PROPERTY_NAME) {
        name = start;
        continue;
      }
      if (token.isStructStart()) {
        open.push(name < 0 ? start : name);
      } else {
        int from = token.isStructEnd() ? open.pop() : name < 0 ? start : name;
        parser.finishToken();
        keep(parser, from);
      }
      name = -1;
    }
  }

  private void keep(JsonParser parser, int from) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    if (wanted.contains(pointer)) {
      places.putIfAbsent(pointer, new Span(from, (int) parser.currentLocation().getCharOffset()));
    }
  }
}
