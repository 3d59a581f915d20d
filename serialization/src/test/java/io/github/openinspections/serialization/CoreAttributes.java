package io.github.openinspections.serialization;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The attributes of the core types, as {@code Area.code}, found by reflection. */
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
      for (Method attribute : attributes(type)) {
        names.add(name(type, attribute));
        types(attribute.getGenericReturnType()).forEach(below -> declared(below, names, known));
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
    for (Method attribute : attributes(type)) {
      Object value = get(attribute, owner);
      if (!isAbsent(value)) {
        names.add(name(type, attribute));
        filled(value, names);
      }
    }
  }

  private static boolean isAbsent(Object value) {
    return value.equals(Optional.empty())
        || value.equals(OptionalInt.empty())
        || value.equals(OptionalLong.empty())
        || value.equals("")
        || (value instanceof Collection<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  private static boolean isCoreType(Class<?> type) {
    return type.isInterface() && type.isSealed() && PACKAGES.contains(type.getPackageName());
  }

  /** Abstract methods, and default methods that the builder can set. */
  private static List<Method> attributes(Class<?> type) {
    Set<String> settable = new HashSet<>();
    Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .flatMap(builder -> Arrays.stream(builder.getMethods()))
        .forEach(method -> settable.add(method.getName()));
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(
            method ->
                Modifier.isAbstract(method.getModifiers()) || settable.contains(method.getName()))
        .toList();
  }

  private static String name(Class<?> type, Method attribute) {
    return type.getSimpleName() + "." + attribute.getName();
  }

  private static Stream<Class<?>> types(Type type) {
    return type instanceof ParameterizedType generic
        ? Arrays.stream(generic.getActualTypeArguments()).flatMap(CoreAttributes::types)
        : type instanceof Class<?> single ? Stream.of(single) : Stream.empty();
  }

  private static Object get(Method attribute, Object owner) {
    try {
      return attribute.invoke(owner);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
