package io.github.openinspections.serialization.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a JSON-LD 1.1 context from the binding tables.
 *
 * <p>Every object begins with an empty context: "areas" of an inspection and "areas" of a statement
 * about progress are different properties, so none is inherited. Lists keep their order, because
 * two inspections are equal only if their lists have the same order.
 */
public final class ContextWriter {
  private final JsonGenerator out;
  private final Set<String> literals;
  private final Set<String> lists;

  /** The attribute whose term is being written. */
  private String name = "";

  private String address = "";

  /**
   * Starts writing to a generator.
   *
   * @param literals names of properties that the format does not define and that are kept as JSON
   * @param lists names of such properties whose values are lists, each element of which is kept
   */
  public ContextWriter(JsonGenerator out, Set<String> literals, Set<String> lists) {
    this.out = out;
    this.literals = literals;
    this.lists = lists;
  }

  /** Writes the document with the context of a data set, of its records, and of one alone. */
  public void document(ObjectCodec<?, ?> record, ObjectCodec<?, ?> envelope) {
    out.writeStartObject();
    out.writeName("@context");
    out.writeStartObject();
    out.writeNumberProperty("@version", 1.1);
    terms(List.of(record, envelope));
    out.writeEndObject();
    out.writeEndObject();
  }

  private void terms(List<ObjectCodec<?, ?>> codecs) {
    out.writeStringProperty("@vocab", LinkedTerms.EXTENSIONS);
    Set<String> names = new LinkedHashSet<>();
    for (ObjectCodec<?, ?> codec : codecs) {
      codec.attributes().stream()
          .filter(attribute -> names.add(attribute.name()))
          .forEach(attribute -> term(codec.title(), attribute));
    }
    names(lists, names).forEach(list -> extension(list, true));
    names(literals, names).forEach(literal -> extension(literal, false));
  }

  private static Stream<String> names(Set<String> given, Set<String> taken) {
    return given.stream().filter(LinkedTerms::isTerm).filter(taken::add);
  }

  private void term(String type, BoundAttribute<?, ?> attribute) {
    name = attribute.name();
    address = LinkedTerms.attribute(type, name);
    out.writeName(name);
    out.writeStartObject();
    out.writeStringProperty("@id", address);
    attribute.define(this);
    out.writeEndObject();
  }

  /**
   * The name alone decides the IRI: a name that looks like an IRI must be that one. Compacting
   * takes the brackets off a literal that is a list of one, but not off a set of literals.
   */
  private void extension(String property, boolean list) {
    out.writeName(property);
    out.writeStartObject();
    literal();
    if (list) {
      out.writeStringProperty("@container", "@set");
    }
    out.writeEndObject();
  }

  /** A list in its order. */
  void list() {
    out.writeStringProperty("@container", "@list");
  }

  /** An object with attributes. */
  void object(ObjectCodec<?, ?> codec) {
    scope(() -> terms(List.of(codec)));
  }

  /**
   * A code: a term of its vocabulary, never one of the record. Its attribute alone stays defined,
   * because a processor looks up there that the value is a term.
   */
  void code(String vocabulary) {
    type("@vocab");
    scope(
        () -> {
          out.writeStringProperty("@vocab", LinkedTerms.vocabulary(vocabulary));
          out.writeName(name);
          out.writeStartObject();
          out.writeStringProperty("@id", address);
          type("@vocab");
          out.writeEndObject();
        });
  }

  private void scope(Runnable members) {
    out.writeName("@context");
    out.writeStartArray();
    out.writeNull();
    out.writeStartObject();
    members.run();
    out.writeEndObject();
    out.writeEndArray();
  }

  /** A text, which JSON-LD needs to know nothing of. */
  void text() {}

  void date() {
    type(LinkedTerms.EDTF);
  }

  void duration() {
    type(LinkedTerms.DURATION);
  }

  /** An absolute address. */
  void address() {
    type("@id");
  }

  /** Any JSON, as it is. */
  void literal() {
    type("@json");
  }

  private void type(String type) {
    out.writeStringProperty("@type", type);
  }
}
