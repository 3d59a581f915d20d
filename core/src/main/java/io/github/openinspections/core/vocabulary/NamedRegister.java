package io.github.openinspections.core.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A register whose entries are also found by their printed names.
 *
 * @param <T> the type of the entries
 */
final class NamedRegister<T extends RegisterEntry> {
  private final Register<T> register;
  private final Function<List<T>, NameLookup<T>> indexing;

  /** Built when a name is first looked up; two threads may build the same. */
  private @Nullable NameLookup<T> index;

  /**
   * Creates a register.
   *
   * @param indexing makes an index of all entries
   */
  NamedRegister(Register<T> register, Function<List<T>, NameLookup<T>> indexing) {
    this.register = register;
    this.indexing = indexing;
  }

  NamedRegister<T> with(Collection<T> more) {
    return new NamedRegister<>(register.with(more), indexing);
  }

  List<T> all() {
    return register.all();
  }

  Optional<T> find(Code code) {
    return register.find(code);
  }

  Optional<T> find(String key) {
    return register.find(key);
  }

  /** Returns all entries with the printed name. */
  List<T> named(String printed) {
    NameLookup<T> known = index;
    if (known == null) {
      known = indexing.apply(all());
      index = known;
    }
    return known.named(printed);
  }
}
