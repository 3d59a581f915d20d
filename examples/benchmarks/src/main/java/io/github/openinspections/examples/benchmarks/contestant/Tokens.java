package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Reads every token, every text as a {@code String}: no data binding can be faster. */
final class Tokens implements Contestant<Long> {
  private final JsonFactory factory = new JsonFactory();

  @Override
  public String does() {
    return "Jackson's tokens, every text as a String";
  }

  @Override
  public String leavesOut() {
    return "values, their types, strict UTF-8, positions, rules";
  }

  /** Passes on the total length of all texts. */
  @Override
  public void run(Corpus corpus, Consumer<? super Long> results) {
    long length = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), corpus.lines())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          length += parser.getString().length();
        }
      }
    }
    results.accept(length);
  }

  @Override
  public void check(Corpus corpus) {
    long length = 0;
    JsonMapper mapper = new JsonMapper();
    try (MappingIterator<JsonNode> trees =
        mapper.readerFor(JsonNode.class).readValues(corpus.lines())) {
      while (trees.hasNextValue()) {
        length += length(trees.nextValue());
      }
    }
    Expected.equal(List.of(length), results(corpus), "length of all texts");
  }

  private static long length(JsonNode node) {
    return node.isString()
        ? node.stringValue().length()
        : node.valueStream().mapToLong(Tokens::length).sum();
  }
}
