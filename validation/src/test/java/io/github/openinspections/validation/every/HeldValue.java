package io.github.openinspections.validation.every;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.fixtures.Attribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value that an inspection holds and that has no parts of its own: a text, a date, a code, a
 * number.
 *
 * @param pointer where it is, as a JSON Pointer
 * @param attribute the attribute that holds it, such as {@code Quote.text}
 * @param value the value
 */
public record HeldValue(String pointer, String attribute, Object value) {
  static List<HeldValue> of(Inspection inspection) {
    List<HeldValue> values = new ArrayList<>();
    collect("", "", inspection, values);
    return values;
  }

  private static void collect(
      String pointer, String attribute, Object value, List<HeldValue> values) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(one -> collect(pointer, attribute, one, values));
    } else if (value instanceof OptionalInt number) {
      number.ifPresent(one -> values.add(new HeldValue(pointer, attribute, one)));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(pointer + "/" + i, attribute, list.get(i), values);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, one) -> collect(pointer + "/" + key, attribute, one, values));
    } else if (value instanceof Extension extension) {
      String owner = pointer.substring(0, pointer.lastIndexOf("/extensions/"));
      values.add(new HeldValue(owner + "/" + extension.name(), attribute, extension));
    } else {
      collectParts(pointer, attribute, value, values);
    }
  }

  private static void collectParts(
      String pointer, String attribute, Object value, List<HeldValue> values) {
    Optional<Class<?>> type = typeWithParts(value);
    if (type.isEmpty()) {
      values.add(new HeldValue(pointer, attribute, value));
      return;
    }
    for (Attribute part : Attribute.of(type.get())) {
      collect(pointer + "/" + part.name(), part.toString(), part.get(value), values);
    }
  }

  /** Returns the core type of a value with attributes; dates, codes and numbers have none. */
  private static Optional<Class<?>> typeWithParts(Object value) {
    return Arrays.stream(value.getClass().getInterfaces())
        .filter(Class::isSealed)
        .filter(type -> type.getPackage().equals(Inspection.class.getPackage()))
        .<Class<?>>map(type -> type)
        .findFirst();
  }
}
