package io.github.openinspections.serialization.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes JSON Schema (draft 2020-12) from the binding tables. */
public final class SchemaWriter {
  private final JsonGenerator out;
  private final Set<String> defined = new LinkedHashSet<>();
  private final Deque<ObjectCodec<?, ?>> toDefine = new ArrayDeque<>();

  /** Starts writing to a generator. */
  public SchemaWriter(JsonGenerator out) {
    this.out = out;
  }

  /** Writes the head of a schema, its root, and the definitions of all types that it needs. */
  public void document(String id, String title, Runnable root) {
    out.writeStartObject();
    member("$schema", "https://json-schema.org/draft/2020-12/schema");
    member("$id", id);
    member("title", title);
    root.run();
    object("$defs", this::definitions);
    out.writeEndObject();
  }

  private void definitions() {
    for (ObjectCodec<?, ?> codec = toDefine.poll(); codec != null; codec = toDefine.poll()) {
      ObjectCodec<?, ?> next = codec;
      object(next.title(), () -> definition(next));
    }
  }

  private void definition(ObjectCodec<?, ?> codec) {
    type("object", false);
    object(
        "properties",
        () -> codec.attributes().forEach(attribute -> property(attribute, codec.isClosed())));
    List<String> required =
        codec.attributes().stream()
            .filter(BoundAttribute::required)
            .map(BoundAttribute::name)
            .toList();
    if (!required.isEmpty()) {
      strings("required", required);
    }
    if (!codec.companions().isEmpty()) {
      object("dependentRequired", () -> codec.companions().forEach(this::strings));
    }
    if (codec.isStrict()) {
      out.writeBooleanProperty("additionalProperties", false);
    }
  }

  private void property(BoundAttribute<?, ?> attribute, boolean closed) {
    boolean nullable = !attribute.required() && !closed;
    object(attribute.name(), () -> attribute.describe(this, nullable));
  }

  /** Refers to the definition of a type. */
  public void reference(ObjectCodec<?, ?> codec, boolean nullable) {
    if (defined.add(codec.title())) {
      toDefine.add(codec);
    }
    String reference = "#/$defs/" + codec.title();
    if (!nullable) {
      member("$ref", reference);
      return;
    }
    out.writeName("anyOf");
    out.writeStartArray();
    element(() -> member("$ref", reference));
    element(() -> member("type", "null"));
    out.writeEndArray();
  }

  /** Writes what a data set can be: an envelope of this format, or a list of records. */
  public void dataset(ObjectCodec<?, ?> envelope, ObjectCodec<?, ?> record, String format) {
    out.writeName("anyOf");
    out.writeStartArray();
    element(
        () -> {
          reference(envelope, false);
          object(
              "properties",
              () -> {
                object("format", () -> member("const", format));
                object("inspections", () -> type("array", false));
              });
          strings("required", List.of("format", "inspections"));
        });
    element(
        () -> {
          type("array", false);
          object("items", () -> reference(record, false));
        });
    out.writeEndArray();
  }

  private void element(Runnable members) {
    out.writeStartObject();
    members.run();
    out.writeEndObject();
  }

  /** Writes an object with the members that a task writes. */
  void object(String name, Runnable members) {
    out.writeName(name);
    element(members);
  }

  /** Writes the type of a value. */
  void type(String type, boolean nullable) {
    if (nullable) {
      strings("type", List.of(type, "null"));
    } else {
      member("type", type);
    }
  }

  /** Writes a list of texts. */
  public void strings(String name, List<String> values) {
    out.writeName(name);
    out.writeStartArray();
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  /** Writes a text. */
  public void member(String name, String value) {
    out.writeStringProperty(name, value);
  }

  void member(String name, long value) {
    out.writeNumberProperty(name, value);
  }
}
