package io.github.openinspections.serialization.mapping;

import io.github.openinspections.serialization.json.JsonCodec;
import io.github.openinspections.serialization.json.Reading;
import io.github.openinspections.serialization.json.SchemaWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A part of a file with its place: where a list has lost a part that could not be read, the places
 * of the others stay right.
 *
 * @param pointer its JSON Pointer
 * @param value the part
 */
public record Placed<T>(String pointer, T value) {
  /** Returns a part that will be written. */
  public static <T> Placed<T> unread(T value) {
    return new Placed<>("", value);
  }

  /** Returns a codec that remembers places. */
  static <T> JsonCodec<Placed<T>> codec(JsonCodec<T> part) {
    return new JsonCodec<>() {
      @Override
      public @Nullable Placed<T> read(Reading in) {
        String pointer = in.pointer();
        T value = part.read(in);
        return value == null ? null : new Placed<>(pointer, value);
      }

      @Override
      public void write(Placed<T> placed, JsonGenerator out) {
        part.write(placed.value(), out);
      }

      @Override
      public void describe(SchemaWriter out, boolean nullable) {
        part.describe(out, nullable);
      }
    };
  }
}
