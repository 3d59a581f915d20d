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
final class ObjectTable<T, B> {
  final String title;
  final Supplier<B> begin;
  final Function<B, T> build;
  final List<Attribute<T, B>> attributes = new ArrayList<>();
  final Map<String, List<String>> companions = new LinkedHashMap<>();

  ObjectTable(String title, Supplier<B> begin, Function<B, T> build) {
    this.title = title;
    this.begin = begin;
    this.build = build;
  }

  /** An attribute without which the object is no value. */
  <V> ObjectTable<T, B> required(
      String name, JsonForm<V> form, Function<T, V> get, BiConsumer<B, V> set) {
    attributes.add(new Attribute.Single<>(name, true, form, get, set));
    return this;
  }

  /** An attribute that may be absent. */
  <V> ObjectTable<T, B> optional(
      String name, JsonForm<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    attributes.add(
        new Attribute.Single<>(name, false, form, value -> get.apply(value).orElse(null), set));
    return this;
  }

  /** A number that may be absent. */
  ObjectTable<T, B> number(
      String name, IntegerForm form, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
    return optional(name, form, value -> boxed(get.apply(value)), set);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  /** A list that may be empty. */
  <V> ObjectTable<T, B> list(
      String name, JsonForm<V> form, Function<T, List<V>> get, BiConsumer<B, V> add) {
    attributes.add(new Attribute.Several<>(name, false, form, get, add));
    return this;
  }

  /** A list that is always there, also when it is empty. */
  <V> ObjectTable<T, B> requiredList(
      String name, JsonForm<V> form, Function<T, List<V>> get, BiConsumer<B, V> add) {
    attributes.add(new Attribute.Several<>(name, true, form, get, add));
    return this;
  }

  /** Says that an attribute says nothing without others. */
  ObjectTable<T, B> with(String name, String... others) {
    companions.put(name, List.of(others));
    return this;
  }

  /** An object of texts that may be empty. */
  ObjectTable<T, B> texts(
      String name, Function<T, Map<String, String>> get, BiConsumer<B, Map<String, String>> set) {
    return optional(
        name,
        TextsForm.TEXTS,
        value -> Optional.of(get.apply(value)).filter(texts -> !texts.isEmpty()),
        set);
  }

  /** The end of the table: where unknown properties go. */
  ObjectForm<T, B> extensions(Function<T, List<Extension>> get, BiConsumer<B, Extension> add) {
    return new ObjectForm<>(this, false, get, add);
  }

  /** The end of the table of a type that cannot hold unknown properties. */
  ObjectForm<T, B> closed() {
    return new ObjectForm<>(this, true, value -> List.of(), (builder, extension) -> {});
  }
}
