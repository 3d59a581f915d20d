package io.github.openinspections.examples.cli.describe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is described: its address, if it has one, its types, and its properties in order.
 * Types and properties are prefixed names of a {@link Namespace}.
 */
final class Node implements Value {
  private final Optional<Address> address;
  private final List<String> types;
  private final Map<String, List<Value>> properties;

  private Node(Builder builder) {
    address = builder.address;
    types = builder.types;
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(builder.properties));
  }

  static Builder of(String... types) {
    return new Builder(List.of(types));
  }

  /** Returns something of which nothing is known but a name. */
  static Node named(String type, String property, String name) {
    return of(type).with(property, name).build();
  }

  Optional<Address> address() {
    return address;
  }

  List<String> types() {
    return types;
  }

  Map<String, List<Value>> properties() {
    return properties;
  }

  /** Builds a node; not thread-safe. */
  static final class Builder {
    private final List<String> types;
    private final Map<String, List<Value>> properties = new LinkedHashMap<>();
    private Optional<Address> address = Optional.empty();

    private Builder(List<String> types) {
      this.types = types;
    }

    Builder at(Optional<Address> given) {
      address = given;
      return this;
    }

    Builder with(String property, Value value) {
      properties.computeIfAbsent(property, name -> new ArrayList<>()).add(value);
      return this;
    }

    Builder with(String property, String text) {
      return with(property, Text.of(text));
    }

    Builder with(String property, Optional<? extends Value> value) {
      value.ifPresent(present -> with(property, present));
      return this;
    }

    Node build() {
      return new Node(this);
    }
  }
}
