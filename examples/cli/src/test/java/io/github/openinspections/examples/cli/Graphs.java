package io.github.openinspections.examples.cli;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Graphs, read by RDF4J from Turtle and by Titanium from JSON-LD. Nothing is fetched. */
final class Graphs {
  private Graphs() {}

  static Model ofTurtle(String turtle) {
    Model graph = new LinkedHashModel();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(new StatementCollector(graph));
    try {
      parser.parse(new StringReader(turtle), "");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return graph;
  }

  /** By way of N-Quads without graph names, which are Turtle too. */
  static Model ofJsonLd(String json) {
    StringWriter quads = new StringWriter();
    try {
      JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
          .loader(
              (address, options) -> {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
              })
          .provide(new NQuadsWriter(quads));
    } catch (JsonLdError wrong) {
      throw new AssertionError(json, wrong);
    }
    return ofTurtle(quads.toString());
  }

  /** Returns the values of all statements with a property, as text. */
  static List<String> values(Model graph, String property) {
    return StreamSupport.stream(graph.spliterator(), false)
        .filter(statement -> statement.getPredicate().stringValue().equals(property))
        .map(statement -> statement.getObject())
        .map(Value::stringValue)
        .sorted()
        .toList();
  }
}
