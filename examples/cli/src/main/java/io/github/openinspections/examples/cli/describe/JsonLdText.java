package io.github.openinspections.examples.cli.describe;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a description as JSON-LD 1.1 that needs no context from elsewhere. */
final class JsonLdText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;

  private JsonLdText(JsonGenerator out) {
    this.out = out;
  }

  static void write(Node node, OutputStream stream) {
    try (JsonGenerator out = FACTORY.createGenerator(INDENTED, stream, JsonEncoding.UTF8)) {
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

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public DefaultPrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

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
