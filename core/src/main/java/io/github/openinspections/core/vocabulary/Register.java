package io.github.openinspections.core.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The values in a fact file by their codes.
 *
 * <p>Written with loops: every lambda costs a cold JVM half a millisecond, and loading has fifty in
 * all.
 *
 * @param <T> the type of the values
 */
final class Register<T> {
  private final Map<String, T> byCode;
  private final List<T> all;

  private Register(Map<String, T> byCode) {
    this.byCode = byCode;
    all = List.copyOf(byCode.values());
  }

  /** Reads a file and keeps its order. */
  static <T> Register<T> inOrderOfFile(
      String file, String codeKey, Function<FactEntry, T> meaning) {
    return new Register<>(read(file, codeKey, meaning, new LinkedHashMap<>()));
  }

  /** Reads a file and sorts its entries by code. */
  static <T> Register<T> inOrderOfCodes(
      String file, String codeKey, Function<FactEntry, T> meaning) {
    return new Register<>(read(file, codeKey, meaning, new TreeMap<>()));
  }

  private static <T> Map<String, T> read(
      String file, String codeKey, Function<FactEntry, T> meaning, Map<String, T> byCode) {
    for (FactEntry entry : FactFile.read(file)) {
      if (byCode.put(entry.get(codeKey), meaning.apply(entry)) != null) {
        throw new IllegalStateException("Duplicate " + codeKey + " in " + entry);
      }
    }
    return byCode;
  }

  /** Returns all values in order. */
  List<T> all() {
    return all;
  }

  /** Returns the value with the code, if there is one. */
  Optional<T> find(Code code) {
    return Optional.ofNullable(byCode.get(code.code()));
  }
}
