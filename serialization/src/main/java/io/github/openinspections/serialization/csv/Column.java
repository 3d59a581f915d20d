package io.github.openinspections.serialization.csv;

import java.util.List;

/**
 * A column of a table: the headers that it can have, and what its cells become. Immutable and
 * thread-safe.
 *
 * @param name the header
 * @param aliases other headers of the same column, in other years for instance
 * @param presence whether every table of the mapping has it
 * @param binding what its cells become
 */
public record Column(String name, List<String> aliases, Presence presence, Binding binding) {
  /** Whether every table of the mapping has the column. */
  public enum Presence {
    /** A table without the column is not a table of this mapping. */
    REQUIRED,
    /** A table may lack the column. */
    OPTIONAL
  }

  /** Copies the aliases. */
  public Column {
    aliases = List.copyOf(aliases);
  }

  /** Whether a table without the column is not a table of this mapping. */
  public boolean isRequired() {
    return presence == Presence.REQUIRED;
  }
}
