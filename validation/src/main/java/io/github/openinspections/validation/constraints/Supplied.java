package io.github.openinspections.validation.constraints;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a class that an annotation names supplies. */
final class Supplied {
  private Supplied() {}

  /**
   * Creates the supplier and asks it.
   *
   * @param what what it supplies, and to which annotation, such as {@code rules
   *     of @ConformsToRules}
   * @throws ConstraintDeclarationException if it cannot be created, fails, or returns null
   */
  static <T> T by(Class<? extends Supplier<T>> supplier, String what) {
    try {
      return given(supplier.getConstructor().newInstance(), what);
    } catch (InvocationTargetException e) {
      throw new ConstraintDeclarationException(
          "Cannot create the " + what + ": " + supplier.getName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new ConstraintDeclarationException(
          "The "
              + what
              + " must be a public class with a public constructor without parameters, in an"
              + " exported package: "
              + supplier.getName(),
          e);
    }
  }

  private static <T> T given(Supplier<T> supplier, String what) {
    @Nullable T value;
    try {
      value = supplier.get();
    } catch (RuntimeException failed) {
      throw new ConstraintDeclarationException(
          "The " + what + " cannot be supplied by " + supplier.getClass().getName(), failed);
    }
    if (value == null) {
      throw new ConstraintDeclarationException(
          "The " + what + " is null: " + supplier.getClass().getName());
    }
    return value;
  }
}
