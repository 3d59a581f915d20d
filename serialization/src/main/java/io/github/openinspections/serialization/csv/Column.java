package io.github.openinspections.serialization.csv;

import java.util.List;

/**
 * A column of a table: what its header may say, and what its cells become. Immutable and
 * thread-safe.
 *
 * @param name the header
 * @param aliases other headers that the column has had
 * @param required whether the table is another one without it
 * @param binding what its cells become
 */
public record Column(String name, List<String> aliases, boolean required, Binding binding) {
  /** Copies the aliases. */
  public Column {
    aliases = List.copyOf(aliases);
  }
}
