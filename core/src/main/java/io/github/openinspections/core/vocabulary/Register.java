package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Entries by their keys.
 *
 * <p>Written with loops: every lambda costs a cold JVM half a millisecond, and loading has fifty in
 * all.
 *
 * @param <T> the type of the entries
 */
final class Register<T extends RegisterEntry> {
  private final Map<String, T> inOrder;
  private final Map<String, T> byKey;
  private final List<T> all;

  private Register(Map<String, T> inOrder) {
    this.inOrder = inOrder;
    byKey = new HashMap<>(inOrder);
    all = List.copyOf(inOrder.values());
  }

  /** Reads a file and keeps its order. */
  static <T extends RegisterEntry> Register<T> inOrderOfFile(
      String file, String key, Function<FactEntry, T> meaning) {
    return new Register<>(read(file, key, meaning, new LinkedHashMap<>()));
  }

  /** Reads a file and sorts its entries by code. */
  static <T extends RegisterEntry> Register<T> inOrderOfCodes(
      String file, String key, Function<FactEntry, T> meaning) {
    return new Register<>(read(file, key, meaning, new TreeMap<>()));
  }

  private static <T extends RegisterEntry> Map<String, T> read(
      String file, String key, Function<FactEntry, T> meaning, Map<String, T> byKey) {
    for (FactEntry entry : FactFile.read(Register.class.getResourceAsStream(file))) {
      if (byKey.put(entry.get(key), meaning.apply(entry)) != null) {
        throw new IllegalStateException("Duplicate " + key + " in " + entry);
      }
    }
    return byKey;
  }

  /** Returns a register with further entries; one with the same key is replaced where it is. */
  Register<T> with(Collection<T> more) {
    Map<String, T> both =
        inOrder instanceof TreeMap ? new TreeMap<>(inOrder) : new LinkedHashMap<>(inOrder);
    for (T entry : more) {
      both.put(entry.key(), entry);
    }
    return new Register<>(both);
  }

  /** Returns all entries in order. */
  List<T> all() {
    return all;
  }

  /** Returns the entry with the code, if there is one. */
  Optional<T> find(Code code) {
    return find(code.code());
  }

  /** Returns the entry with the key, if there is one. */
  Optional<T> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
