package io.github.openinspections.serialization.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads one kind of value from JSON, writes it, and describes it in JSON Schema.
 *
 * @param <T> the value in Java
 */
public abstract class JsonCodec<T> {
  protected JsonCodec() {}

  /**
   * Reads the parser's current value and leaves the parser at the last token of the value.
   *
   * @return the value, or null if there is none; the reading then has the problem
   */
  public abstract @Nullable T read(Reading in);

  /** Writes a value. */
  public abstract void write(T value, JsonGenerator out);

  /** Whether the value is written as an object, so that {@link #writeMembers} can be called. */
  public boolean isObject() {
    return false;
  }

  /**
   * Writes the properties of an object without the braces around them.
   *
   * @throws IllegalStateException if the value is not written as an object
   */
  public void writeMembers(T value, JsonGenerator out) {
    throw new IllegalStateException("Not written as an object: " + value);
  }

  /** Whether an object has a property of this name that the format defines. */
  public boolean knows(String name) {
    return false;
  }

  /** Reports that a required property of this codec is missing. */
  public void missing(Reading in, String name, TokenStreamLocation object) {
    in.missing(name, object);
  }

  /**
   * Writes the members of the schema object that describes the value.
   *
   * @param nullable whether null is accepted too, as an absent value
   */
  public abstract void describe(SchemaWriter out, boolean nullable);

  /**
   * Writes the members of the JSON-LD term definition that say what a value is. A text, a number
   * and a truth value need none.
   */
  void define(ContextWriter out) {}
}
