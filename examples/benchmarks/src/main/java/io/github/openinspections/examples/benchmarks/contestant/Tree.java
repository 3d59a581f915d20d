package io.github.openinspections.examples.benchmarks.contestant;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.serialization.InspectionSchema;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A tree of each record, validated by networknt with our JSON Schema. */
final class Tree implements Contestant<List<Error>> {
  private final ObjectReader reader = new JsonMapper().readerFor(JsonNode.class);
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(InspectionSchema.inspection());

  @Override
  public String does() {
    return "Jackson tree, networknt with our JSON Schema";
  }

  @Override
  public String leavesOut() {
    return "values, all rules: it checks only the shape, and finds no broken record";
  }

  @Override
  public void run(Corpus corpus, Consumer<? super List<Error>> results) {
    try (MappingIterator<JsonNode> trees = reader.readValues(corpus.lines())) {
      while (trees.hasNextValue()) {
        results.accept(schema.validate(trees.nextValue()));
      }
    }
  }

  /** Requires no errors in the corpus, and an error in a record without an id. */
  @Override
  public void check(Corpus corpus) {
    List<List<Error>> found = results(corpus);
    Expected.equal(corpus.records(), found.size(), "records");
    found.forEach(errors -> Expected.equal(List.of(), errors, "shape errors"));

    try (MappingIterator<JsonNode> trees = reader.readValues(corpus.lines())) {
      ObjectNode nameless = (ObjectNode) trees.nextValue();
      nameless.remove("id");
      Expected.equal(1, schema.validate(nameless).size(), "errors in a record without an id");
    }
  }
}
