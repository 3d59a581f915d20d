package io.github.openinspections.core.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a vocabulary by their codes, so that each has one instance as a rule. Nothing is
 * added once the class of the vocabulary is initialized. One that Java deserialization made is
 * equal to its constant.
 *
 * @param <C> the type of the codes
 */
final class CodeConstants<C extends Code> {
  private final Map<String, C> byCode = new LinkedHashMap<>();

  C add(C constant) {
    if (byCode.put(constant.code(), constant) != null) {
      throw new IllegalStateException("Duplicate " + constant);
    }
    return constant;
  }

  /** Returns the constant with a code, or null. */
  @Nullable C find(String code) {
    return byCode.get(code);
  }

  boolean contains(C code) {
    return byCode.containsKey(code.code());
  }

  /** Returns the constants in their order. */
  List<C> all() {
    return List.copyOf(byCode.values());
  }
}
