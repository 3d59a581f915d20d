package io.github.openinspections.validation.every;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.fixtures.Attribute;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The other tests of this package see only what {@link Everything} holds, so it must be complete.
 */
class EverythingTest {
  @Test
  void everyAttributeOfEveryTypeHasAValue() {
    Set<String> filled =
        Everything.values().stream().map(HeldValue::attribute).collect(toCollection(TreeSet::new));

    Set<String> unfilled = new TreeSet<>();
    for (Class<?> type : types()) {
      for (Attribute attribute : Attribute.of(type)) {
        if (held(attribute).stream().noneMatch(EverythingTest::hasParts)
            && !filled.contains(attribute.toString())) {
          unfilled.add(attribute.toString());
        }
      }
    }

    assertThat(unfilled).as("attributes for which Everything.JSON has no value").isEmpty();
  }

  @Test
  void everyTypeIsHeld() {
    Set<String> held =
        Everything.values().stream()
            .map(value -> value.attribute().replaceAll("\\..*", ""))
            .collect(toCollection(TreeSet::new));

    assertThat(types())
        .extracting(Class::getSimpleName)
        .allSatisfy(
            type ->
                assertThat(held).as("types of which Everything.JSON has no value").contains(type));
  }

  /** Every type with attributes that an inspection can hold, by the types of the attributes. */
  private static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    Deque<Class<?>> next = new ArrayDeque<>(Set.of(Inspection.class));
    while (!next.isEmpty()) {
      Class<?> type = next.remove();
      if (types.add(type)) {
        Attribute.of(type).stream()
            .flatMap(attribute -> held(attribute).stream())
            .filter(EverythingTest::hasParts)
            .forEach(next::add);
      }
    }
    return types;
  }

  private static boolean hasParts(Class<?> type) {
    return type.isSealed()
        && type.isInterface()
        && type.getPackage().equals(Inspection.class.getPackage())
        && type != Extension.class;
  }

  private static Set<Class<?>> held(Attribute attribute) {
    Set<Class<?>> held = new LinkedHashSet<>();
    addClasses(attribute.accessor().getGenericReturnType(), held);
    return held;
  }

  private static void addClasses(Type type, Set<Class<?>> classes) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        addClasses(argument, classes);
      }
    } else {
      classes.add((Class<?>) type);
    }
  }
}
