package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * The records of a data set by a key, such as their type. It lists the keys that come first in the
 * order of their texts, up to a limit, and has the exact number of the rest: which keys are listed
 * depends neither on the order of the records nor on how the data set was split. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface CountTable extends WithCountTable, Serializable
    permits ImmutableCountTable {
  /** The listed keys in the order of their texts, each with its exact number of records. */
  List<KeyCount> counts();

  /**
   * The sum over the keys that are not listed; a record that has several of them counts for each.
   */
  @Value.Default
  default long other() {
    return 0;
  }

  /** How many records have no key. */
  @Value.Default
  default long none() {
    return 0;
  }

  /**
   * Returns the sum of all numbers: the number of records, if no record has more than one key;
   * otherwise a record counts once for each of its keys.
   */
  default long sum() {
    long sum = other() + none();
    for (KeyCount count : counts()) {
      sum += count.count();
    }
    return sum;
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(CountTable countTable) {
    return OneLine.of("CountTable").count(countTable.counts(), "key").toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds CountTable values; not thread-safe. */
  final class Builder extends ImmutableCountTable.Builder {
    Builder() {}
  }
}
