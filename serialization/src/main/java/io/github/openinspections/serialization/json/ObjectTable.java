package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Extension;
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
 * A binding table while it is written down: one line for each attribute, in the order in which they
 * are written. Not thread-safe.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectTable<T, B> {
  public final String title;
  public final Supplier<B> begin;
  public final Function<B, T> build;
  public final List<Attribute<T, B>> attributes = new ArrayList<>();
  public final Map<String, List<String>> companions = new LinkedHashMap<>();

  public ObjectTable(String title, Supplier<B> begin, Function<B, T> build) {
    this.title = title;
    this.begin = begin;
    this.build = build;
  }

  /** An attribute without which the object is no value. */
  public <V> ObjectTable<T, B> required(
      String name, JsonCodec<V> form, Function<T, V> get, BiConsumer<B, V> set) {
    attributes.add(new Attribute.Single<>(name, true, form, get, set));
    return this;
  }

  /** An attribute that may be absent. */
  public <V> ObjectTable<T, B> optional(
      String name, JsonCodec<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    attributes.add(
        new Attribute.Single<>(name, false, form, value -> get.apply(value).orElse(null), set));
    return this;
  }

  /** A number that may be absent. */
  public ObjectTable<T, B> number(
      String name, IntegerCodec form, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
    return optional(name, form, value -> boxed(get.apply(value)), set);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  /** A list that may be empty. */
  public <V> ObjectTable<T, B> list(
      String name, JsonCodec<V> form, Function<T, List<V>> get, BiConsumer<B, V> add) {
    attributes.add(new Attribute.Several<>(name, false, form, get, add));
    return this;
  }

  /** A list that is always there, also when it is empty. */
  public <V> ObjectTable<T, B> requiredList(
      String name, JsonCodec<V> form, Function<T, List<V>> get, BiConsumer<B, V> add) {
    attributes.add(new Attribute.Several<>(name, true, form, get, add));
    return this;
  }

  /** Says that an attribute says nothing without others. */
  public ObjectTable<T, B> with(String name, String... others) {
    companions.put(name, List.of(others));
    return this;
  }

  /** An object of texts that may be empty. */
  public ObjectTable<T, B> texts(
      String name, Function<T, Map<String, String>> get, BiConsumer<B, Map<String, String>> set) {
    return optional(
        name,
        TextsCodec.TEXTS,
        value -> Optional.of(get.apply(value)).filter(texts -> !texts.isEmpty()),
        set);
  }

  /** The end of the table: where unknown properties go. */
  public ObjectCodec<T, B> extensions(
      Function<T, List<Extension>> get, BiConsumer<B, Extension> add) {
    return new ObjectCodec<>(this, false, get, add);
  }

  /** The end of the table of a type that cannot hold unknown properties. */
  public ObjectCodec<T, B> closed() {
    return new ObjectCodec<>(this, true, value -> List.of(), (builder, extension) -> {});
  }
}
