package io.github.openinspections.examples.cli.describe;

import io.github.openinspections.examples.cli.output.IndentedJson;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes a description as JSON-LD 1.1 that needs no context from elsewhere. */
final class JsonLdText {
  private final JsonGenerator out;

  private JsonLdText(JsonGenerator out) {
    this.out = out;
  }

  static void write(Node node, OutputStream stream) {
    try (JsonGenerator out = IndentedJson.to(stream)) {
      out.writeStartObject();
      out.writeObjectPropertyStart("@context");
      for (Namespace namespace : Namespace.values()) {
        out.writeStringProperty(namespace.prefix(), namespace.address());
      }
      out.writeEndObject();
      new JsonLdText(out).members(node);
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private void members(Node node) {
    node.address().ifPresent(address -> out.writeStringProperty("@id", address.text()));
    out.writeArrayPropertyStart("@type");
    node.types().forEach(out::writeString);
    out.writeEndArray();
    node.properties().forEach(this::property);
  }

  private void property(String name, List<Value> values) {
    out.writeName(name);
    if (values.size() == 1) {
      value(values.get(0));
      return;
    }
    out.writeStartArray();
    values.forEach(this::value);
    out.writeEndArray();
  }

  private void value(Value value) {
    if (value instanceof Text text && text.datatype().isEmpty()) {
      out.writeString(text.text());
      return;
    }
    out.writeStartObject();
    if (value instanceof Text text) {
      out.writeStringProperty("@value", text.text());
      text.datatype().ifPresent(datatype -> out.writeStringProperty("@type", datatype));
    } else if (value instanceof Address address) {
      out.writeStringProperty("@id", address.text());
    } else if (value instanceof Node node) {
      members(node);
    }
    out.writeEndObject();
  }
}
