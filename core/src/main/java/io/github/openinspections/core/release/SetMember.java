package io.github.openinspections.core.release;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a place or an inspected body means. Two members mean the same one if they share a key, and
 * one without keys can mean any; what else is known can be more in one record than in the other.
 *
 * @param keys what it is known by: identifiers and folded names
 * @param facts what else is said of it
 */
record SetMember(Set<? extends Serializable> keys, Set<? extends Serializable> facts)
    implements Serializable {
  /** How this member relates to another; empty if they are not the same. */
  Set<Likeness> likeness(SetMember other) {
    boolean known = !keys.isEmpty() && !other.keys.isEmpty();
    if (known && Collections.disjoint(keys, other.keys)) {
      return Set.of();
    }
    boolean less = other.facts.containsAll(facts);
    boolean more = facts.containsAll(other.facts);
    return less && more
        ? Set.of(Likeness.SPELLED)
        : less ? Set.of(Likeness.LESS) : more ? Set.of(Likeness.MORE) : both();
  }

  /** Returns all keys and facts in one text, which equal members have in common. */
  String sorted() {
    return sorted(keys) + '\n' + sorted(facts);
  }

  private static String sorted(Set<? extends Serializable> parts) {
    return parts.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
  }

  /** The same in every JVM, which that of a record need not be. */
  @Override
  public int hashCode() {
    return 31 * keys.hashCode() + facts.hashCode();
  }

  private static Set<Likeness> both() {
    return Set.of(Likeness.MORE, Likeness.LESS);
  }
}
