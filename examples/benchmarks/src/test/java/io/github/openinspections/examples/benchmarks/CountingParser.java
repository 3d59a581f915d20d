package io.github.openinspections.examples.benchmarks;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/** Counts the tokens that are read, and the texts that are created from them. */
final class CountingParser extends JsonParserDelegate {
  private int tokens;
  private int texts;

  CountingParser(JsonParser parser) {
    super(parser);
  }

  int tokens() {
    return tokens;
  }

  int texts() {
    return texts;
  }

  @Override
  public @Nullable JsonToken nextToken() {
    return counted(super.nextToken());
  }

  @Override
  public @Nullable JsonToken nextValue() {
    throw new UnsupportedOperationException("would read one token or two");
  }

  @Override
  public @Nullable String nextName() {
    String name = super.nextName();
    counted(currentToken());
    return name;
  }

  @Override
  public int nextNameMatch(PropertyNameMatcher matcher) {
    int match = super.nextNameMatch(matcher);
    counted(currentToken());
    return match;
  }

  @Override
  public JsonParser skipChildren() {
    throw new UnsupportedOperationException("a clean record has nothing to skip");
  }

  @Override
  public String getString() {
    texts++;
    return super.getString();
  }

  private @Nullable JsonToken counted(@Nullable JsonToken token) {
    tokens += token == null ? 0 : 1;
    return token;
  }
}
