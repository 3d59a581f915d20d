package io.github.openinspections.examples.benchmarks.contestant;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Code;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.Cascadable;
import org.hibernate.validator.cfg.context.Constrainable;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.PositiveOrZeroDef;
import org.hibernate.validator.cfg.defs.SizeDef;

/**
 * The constraints that a Jakarta user would put on our types if they were beans: texts are not
 * blank and have a maximum length, counts are not negative, nested values are validated. All of
 * them accept absent values, which {@code NotBlank} does not.
 */
final class ConstraintsOfTypes {
  private static final int LONGEST = 100_000;

  private final ConstraintMapping mapping;
  private final Set<Class<?>> known = new HashSet<>();

  private ConstraintsOfTypes(ConstraintMapping mapping) {
    this.mapping = mapping;
  }

  /** Adds the constraints of an inspection and all its parts. */
  static ConstraintMapping addTo(ConstraintMapping mapping) {
    new ConstraintsOfTypes(mapping).type(Inspection.class);
    return mapping;
  }

  private void type(Class<?> type) {
    if (!known.add(type)) {
      return;
    }
    TypeConstraintMappingContext<?> context = mapping.type(type);
    if (type == Inspection.class || type == Grade.class) {
      context.constraint(makesSense());
    }
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        property(context.getter(method.getName()), method.getGenericReturnType());
      }
    }
  }

  private void property(PropertyConstraintMappingContext property, Type type) {
    if (type instanceof Class<?> bare) {
      value(property, bare);
    } else if (type instanceof ParameterizedType of
        && (of.getRawType() == List.class || of.getRawType() == Optional.class)) {
      value(property.containerElementType(), (Class<?>) of.getActualTypeArguments()[0]);
    }
  }

  private <C extends Constrainable<C> & Cascadable<C>> void value(C target, Class<?> type) {
    if (type == String.class) {
      target.constraint(new SizeDef().min(1).max(LONGEST)).constraint(makesSense());
    } else if (type == int.class || type == OptionalInt.class) {
      target.constraint(new PositiveOrZeroDef());
    } else if (Code.class.isAssignableFrom(type)
        || type == PartialDate.class
        || type == DateInterval.class) {
      target.constraint(makesSense());
    } else if (type.getPackage() == Inspection.class.getPackage()) {
      target.valid();
      type(type);
    }
  }

  private static GenericConstraintDef<MakesSense> makesSense() {
    return new GenericConstraintDef<>(MakesSense.class);
  }
}
