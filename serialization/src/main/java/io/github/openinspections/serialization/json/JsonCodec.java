package io.github.openinspections.serialization.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;

/**
 * How one kind of value stands in JSON: reads it, writes it, and describes it in JSON Schema.
 *
 * @param <T> the value in Java
 */
public abstract class JsonCodec<T> {
  protected JsonCodec() {}

  /**
   * Reads the value that the parser stands at and leaves the parser at its last token.
   *
   * @return the value, or null if it is none; the problem is then with the reading
   */
  public abstract @Nullable T read(Reading in);

  /** Writes a value. */
  public abstract void write(T value, JsonGenerator out);

  /** Notes that a property of this codec, which is required, is not there. */
  public void missing(Reading in, String name, TokenStreamLocation object) {
    in.missing(name, object);
  }

  /**
   * Writes the members of the schema object that describes the value.
   *
   * @param nullable whether null is accepted too, as absent
   */
  public abstract void describe(SchemaWriter out, boolean nullable);
}
