package io.github.openinspections.serialization.databind;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonParserBase;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * A parser that reads each name before it is matched. Smile's own matching (3.1.8) throws an {@code
 * ArrayIndexOutOfBoundsException} on long names outside ASCII.
 */
final class NamesOneByOne extends JsonParserDelegate {
  private NamesOneByOne(JsonParser parser) {
    super(parser);
  }

  /** Returns a parser that can be trusted with any name; that of JSON is one. */
  static JsonParser of(JsonParser parser) {
    return parser instanceof JsonParserBase ? parser : new NamesOneByOne(parser);
  }

  @Override
  public int nextNameMatch(PropertyNameMatcher matcher) {
    String name = nextName();
    if (name != null) {
      return matcher.matchName(name);
    }
    return hasToken(JsonToken.END_OBJECT)
        ? PropertyNameMatcher.MATCH_END_OBJECT
        : PropertyNameMatcher.MATCH_ODD_TOKEN;
  }
}
