package io.github.openinspections.serialization;

import io.github.openinspections.core.fixtures.Attribute;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The attributes of a value and of the values below it, as {@code Area.code}. */
public final class CoreAttributes {
  private static final Set<String> PACKAGES =
      Set.of("io.github.openinspections.core", "io.github.openinspections.core.problem");

  private CoreAttributes() {}

  /** Returns all attributes of a type and of the types below it. */
  public static Set<String> declared(Class<?> type) {
    Set<String> names = new TreeSet<>();
    declared(type, names, new HashSet<>());
    return names;
  }

  private static void declared(Class<?> type, Set<String> names, Set<Class<?>> known) {
    if (isCoreType(type) && known.add(type)) {
      for (Attribute attribute : Attribute.of(type)) {
        names.add(attribute.toString());
        types(attribute.accessor().getGenericReturnType())
            .forEach(below -> declared(below, names, known));
      }
    }
  }

  /** Returns the attributes that have a value somewhere in a value. */
  public static Set<String> filled(Object value) {
    Set<String> names = new TreeSet<>();
    filled(value, names);
    return names;
  }

  private static void filled(Object value, Set<String> names) {
    if (value instanceof Collection<?> list) {
      list.forEach(element -> filled(element, names));
    } else if (value instanceof Optional<?> single) {
      single.ifPresent(present -> filled(present, names));
    } else {
      Arrays.stream(value.getClass().getInterfaces())
          .filter(CoreAttributes::isCoreType)
          .forEach(type -> filled(type, value, names));
    }
  }

  private static void filled(Class<?> type, Object owner, Set<String> names) {
    for (Attribute attribute : Attribute.of(type)) {
      if (attribute.isPresent(owner) && !attribute.get(owner).equals("")) {
        names.add(attribute.toString());
        filled(attribute.get(owner), names);
      }
    }
  }

  private static boolean isCoreType(Class<?> type) {
    return type.isInterface() && type.isSealed() && PACKAGES.contains(type.getPackageName());
  }

  private static Stream<Class<?>> types(Type type) {
    return type instanceof ParameterizedType generic
        ? Arrays.stream(generic.getActualTypeArguments()).flatMap(CoreAttributes::types)
        : type instanceof Class<?> single ? Stream.of(single) : Stream.empty();
  }
}
