package io.github.openinspections.serialization.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * One line of a binding table: an attribute's name, how to get and set it, and its codec.
 *
 * @param <T> the type that has the attribute
 * @param <B> its builder
 */
abstract class BoundAttribute<T, B> {
  private final String name;
  private final boolean required;

  private BoundAttribute(String name, boolean required) {
    this.name = name;
    this.required = required;
  }

  final String name() {
    return name;
  }

  final boolean required() {
    return required;
  }

  /** Reads the parser's current value, never null, into the builder. */
  abstract void read(Reading in, B builder);

  /** Writes name and value, or nothing if the value is absent. */
  abstract void write(T value, JsonGenerator out);

  abstract void describe(SchemaWriter out, boolean nullable);

  abstract void define(ContextWriter out);

  /** Reports that the object, which begins at a place, lacks the attribute. */
  void missing(Reading in, TokenStreamLocation object) {
    in.missing(name, object);
  }

  /** A single value. */
  static final class Single<T, B, V> extends BoundAttribute<T, B> {
    private final JsonCodec<V> codec;
    private final Function<T, @Nullable V> get;
    private final BiConsumer<B, V> set;

    Single(
        String name,
        boolean required,
        JsonCodec<V> codec,
        Function<T, @Nullable V> get,
        BiConsumer<B, V> set) {
      super(name, required);
      this.codec = codec;
      this.get = get;
      this.set = set;
    }

    @Override
    void read(Reading in, B builder) {
      V value = codec.read(in);
      if (value != null) {
        set.accept(builder, value);
      }
    }

    @Override
    void write(T value, JsonGenerator out) {
      V attribute = get.apply(value);
      if (attribute != null) {
        out.writeName(name());
        codec.write(attribute, out);
      }
    }

    @Override
    void describe(SchemaWriter out, boolean nullable) {
      codec.describe(out, nullable);
    }

    @Override
    void define(ContextWriter out) {
      codec.define(out);
    }

    @Override
    void missing(Reading in, TokenStreamLocation object) {
      codec.missing(in, name(), object);
    }
  }

  /** A list; an empty one is written only if it is required. */
  static final class Several<T, B, V> extends BoundAttribute<T, B> {
    private final JsonCodec<V> codec;
    private final Function<T, List<V>> get;
    private final BiConsumer<B, V> add;

    Several(
        String name,
        boolean required,
        JsonCodec<V> codec,
        Function<T, List<V>> get,
        BiConsumer<B, V> add) {
      super(name, required);
      this.codec = codec;
      this.get = get;
      this.add = add;
    }

    @Override
    void read(Reading in, B builder) {
      JsonParser parser = in.parser();
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        in.wrongType("list");
        return;
      }
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        in.enter(i);
        V element = codec.read(in);
        if (element != null) {
          add.accept(builder, element);
        }
        in.leave();
      }
    }

    @Override
    void write(T value, JsonGenerator out) {
      List<V> elements = get.apply(value);
      if (required() || !elements.isEmpty()) {
        out.writeName(name());
        out.writeStartArray();
        for (V element : elements) {
          codec.write(element, out);
        }
        out.writeEndArray();
      }
    }

    @Override
    void describe(SchemaWriter out, boolean nullable) {
      out.type("array", nullable);
      out.object("items", () -> codec.describe(out, false));
    }

    @Override
    void define(ContextWriter out) {
      out.list();
      codec.define(out);
    }
  }
}
