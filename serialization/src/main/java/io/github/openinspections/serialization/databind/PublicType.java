package io.github.openinspections.serialization.databind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The public types of the library, which are all that a host knows of a value. */
final class PublicType {
  private static final String ROOT = "io.github.openinspections.";

  private static final List<String> MODULES =
      List.of(ROOT + "core", ROOT + "serialization", ROOT + "validation");

  /** ACC_PUBLIC of the class file format (Java Virtual Machine Specification, table 4.1-B). */
  private static final int PUBLIC = 0x0001;

  private PublicType() {}

  /**
   * Returns the public type of the library that a class is, extends or implements. Enums and
   * exceptions are none: what Jackson makes of them is never empty.
   */
  static Optional<Class<?>> of(Class<?> raw) {
    if (raw.isEnum() || Enum.class.isAssignableFrom(raw) || Throwable.class.isAssignableFrom(raw)) {
      return Optional.empty();
    }
    Deque<Class<?>> open = new ArrayDeque<>(List.of(raw));
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      if (isPublic(type)) {
        return Optional.of(type);
      }
      Optional.ofNullable(type.getSuperclass()).ifPresent(open::add);
      open.addAll(List.of(type.getInterfaces()));
    }
    return Optional.empty();
  }

  private static boolean isPublic(Class<?> type) {
    return (type.getModifiers() & PUBLIC) != 0
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()))
        && MODULES.stream().anyMatch(module -> isIn(type.getPackageName(), module));
  }

  static boolean isIn(String packageName, String room) {
    return packageName.equals(room) || packageName.startsWith(room + ".");
  }

  /** Returns the name as it is written in a program that imports the type. */
  static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }
}
