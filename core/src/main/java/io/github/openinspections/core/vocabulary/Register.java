package io.github.openinspections.core.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the entries of a fact file stand for, by their codes.
 *
 * <p>Made with loops: every lambda costs a cold JVM half a millisecond, and all may take fifty.
 *
 * @param <T> what an entry stands for
 */
final class Register<T> {
  private final Map<String, T> byCode;
  private final List<T> all;

  private Register(Map<String, T> byCode) {
    this.byCode = byCode;
    all = List.copyOf(byCode.values());
  }

  /** Reads a file whose order is kept. */
  static <T> Register<T> inOrderOfFile(
      String file, String codeKey, Function<FactEntry, T> meaning) {
    return new Register<>(read(file, codeKey, meaning, new LinkedHashMap<>()));
  }

  /** Reads a file whose entries are put in the order of their codes. */
  static <T> Register<T> inOrderOfCodes(
      String file, String codeKey, Function<FactEntry, T> meaning) {
    return new Register<>(read(file, codeKey, meaning, new TreeMap<>()));
  }

  private static <T> Map<String, T> read(
      String file, String codeKey, Function<FactEntry, T> meaning, Map<String, T> byCode) {
    for (FactEntry entry : FactFile.read(file)) {
      if (byCode.put(entry.get(codeKey), meaning.apply(entry)) != null) {
        throw new IllegalStateException("Twice the same " + codeKey + " in " + entry);
      }
    }
    return byCode;
  }

  /** Returns everything in order. */
  List<T> all() {
    return all;
  }

  /** Returns what has the code. */
  Optional<T> find(Code code) {
    return Optional.ofNullable(byCode.get(code.code()));
  }
}
