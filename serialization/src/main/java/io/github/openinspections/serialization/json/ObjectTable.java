package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Extension;
import io.github.openinspections.serialization.json.ObjectCodec.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Builds the binding table of a type: one line for each attribute, in the order in which they are
 * written. Not thread-safe.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectTable<T, B> {
  final String title;
  final Supplier<B> begin;
  final Function<B, T> build;
  final List<BoundAttribute<T, B>> attributes = new ArrayList<>();
  final Map<String, List<String>> companions = new LinkedHashMap<>();
  boolean inPart;

  ObjectTable(String title, Supplier<B> begin, Function<B, T> build) {
    this.title = title;
    this.begin = begin;
    this.build = build;
  }

  /** Adds an attribute without which the object is not a value. */
  public <V> ObjectTable<T, B> required(
      String name, JsonCodec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    attributes.add(new BoundAttribute.Single<>(name, true, codec, get, set));
    return this;
  }

  /** Adds an attribute that may be absent. */
  public <V> ObjectTable<T, B> optional(
      String name, JsonCodec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    attributes.add(
        new BoundAttribute.Single<>(
            name, false, codec, value -> get.apply(value).orElse(null), set));
    return this;
  }

  /** Adds a number that may be absent. */
  public ObjectTable<T, B> number(
      String name, IntegerCodec codec, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
    return optional(name, codec, value -> boxed(get.apply(value)), set);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  /** Adds a list that may be empty. */
  public <V> ObjectTable<T, B> list(
      String name, JsonCodec<V> codec, Function<T, List<V>> get, BiConsumer<B, V> add) {
    attributes.add(new BoundAttribute.Several<>(name, false, codec, get, add));
    return this;
  }

  /** Adds a list that is always written, even when it is empty. */
  public <V> ObjectTable<T, B> requiredList(
      String name, JsonCodec<V> codec, Function<T, List<V>> get, BiConsumer<B, V> add) {
    attributes.add(new BoundAttribute.Several<>(name, true, codec, get, add));
    return this;
  }

  /** Makes an attribute require others: without them it has no meaning. */
  public ObjectTable<T, B> with(String name, String... others) {
    companions.put(name, List.of(others));
    return this;
  }

  /**
   * Makes a value of what could be read even if something is wrong with the rest; then the builder
   * needs none of the attributes.
   */
  public ObjectTable<T, B> inPart() {
    inPart = true;
    return this;
  }

  /** Adds an object of texts that may be empty. */
  public ObjectTable<T, B> texts(
      String name, Function<T, Map<String, String>> get, BiConsumer<B, Map<String, String>> set) {
    return optional(
        name,
        TextsCodec.TEXTS,
        value -> Optional.of(get.apply(value)).filter(texts -> !texts.isEmpty()),
        set);
  }

  /** Returns the codec of a type that keeps unknown properties as extensions. */
  public ObjectCodec<T, B> extensions(
      Function<T, List<Extension>> get, BiConsumer<B, Extension> add) {
    return new ObjectCodec<>(this, Unknown.KEPT, get, add);
  }

  /** Returns the codec of a type that has no room for unknown properties. */
  public ObjectCodec<T, B> closed() {
    return new ObjectCodec<>(this, Unknown.IGNORED, value -> List.of(), (builder, more) -> {});
  }

  /**
   * Returns the codec of a type of settings, which refuses unknown properties. Its builder makes a
   * value of what could be read even if something is wrong: then the meaning of the rest can be
   * checked too, and one reading finds everything.
   */
  public ObjectCodec<T, B> strict() {
    inPart = true;
    return new ObjectCodec<>(this, Unknown.REFUSED, value -> List.of(), (builder, more) -> {});
  }
}
