package io.github.openinspections.core.vocabulary;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** The constants of a vocabulary, as its class declares them. */
final class Constants {
  private Constants() {}

  static <C extends Code> List<C> of(Class<C> vocabulary) {
    return Arrays.stream(vocabulary.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == vocabulary)
        .map(
            field -> {
              try {
                return vocabulary.cast(field.get(null));
              } catch (IllegalAccessException e) {
                throw new LinkageError(e.getMessage(), e);
              }
            })
        .toList();
  }
}
