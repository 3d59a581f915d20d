package io.github.openinspections.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.text.TextHash;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Parts of a data set that were checked on different machines are merged, so what is kept of
 * records must be the same everywhere: the expected values come from another JVM.
 */
class StableHashesTest {
  @Test
  void valuesHaveTheSameHashEverywhere() {
    assertThat(
            List.of(
                    "text",
                    Optional.of("text"),
                    OptionalInt.of(2),
                    List.of("a", "b"),
                    Map.of("a", "b", "c", "d"),
                    URI.create("http://cinsp.in/dumfriesprogress"),
                    Period.ofMonths(18),
                    PartialDate.of(2016, 5),
                    DateInterval.parse("2014-01/2014-02-03"),
                    AreaCode.of("S12000006"),
                    Optional.of(InspectionType.PROGRESS_REVIEW),
                    Grade.of(ScaleCode.PROGRESS_WORDS, LevelCode.SIGNIFICANT))
                .stream()
                .map(value -> (int) TextHash.mix(value.hashCode()) & 0xffffff)
                .toList())
        .containsExactly(
            3192079, 3192079, 426983, 13113888, 4772621, 3935669, 10610078, 2008240, 3165420,
            14631851, 13929168, 13285711);
  }

  /** The hash of an enum constant, a lambda or an array differs between JVMs. */
  @Test
  void noValueOfARecordHashesByIdentity() throws ReflectiveOperationException {
    Set<Class<?>> types = new LinkedHashSet<>();
    collect(Inspection.class, types);

    assertThat(types).hasSizeGreaterThan(35).contains(PartialDate.class, URI.class, Period.class);
    for (Class<?> type : types) {
      assertThat(type.isEnum() || type.isArray()).as("%s", type).isFalse();
      for (Class<?> concrete : concrete(type)) {
        assertThat(concrete.getMethod("hashCode").getDeclaringClass())
            .as("%s", concrete)
            .isNotIn(Object.class, Enum.class);
      }
    }
  }

  private static List<Class<?>> concrete(Class<?> type) {
    return type.isSealed()
        ? List.of(type.getPermittedSubclasses())
        : type.isPrimitive() || type.isInterface() ? List.of() : List.of(type);
  }

  private static void collect(Type type, Set<Class<?>> types) {
    if (type instanceof ParameterizedType generic) {
      assertThat(generic.getRawType()).isIn(Optional.class, List.class, Map.class);
      for (Type argument : generic.getActualTypeArguments()) {
        collect(argument, types);
      }
    } else if (type instanceof Class<?> plain && types.add(plain)) {
      if (plain.getName().startsWith("io.github.openinspections")) {
        for (Method attribute : plain.getDeclaredMethods()) {
          if (isAttribute(attribute, plain)) {
            collect(attribute.getGenericReturnType(), types);
          }
        }
      }
    }
  }

  private static boolean isAttribute(Method method, Class<?> of) {
    if (of.isRecord()) {
      return List.of(of.getRecordComponents()).stream()
          .anyMatch(component -> component.getAccessor().equals(method));
    }
    return Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0;
  }
}
