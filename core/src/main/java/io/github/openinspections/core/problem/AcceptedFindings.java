package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The findings about a data set that were looked at, in the order in which they were accepted. Give
 * them to a validator, whose reports then count and list these findings apart. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface AcceptedFindings extends WithAcceptedFindings, Serializable
    permits ImmutableAcceptedFindings {
  /** No findings. */
  AcceptedFindings NONE = builder().build();

  /** The findings. */
  List<AcceptedFinding> entries();

  /**
   * Returns these findings and others after them. One that applies to the same problems as an
   * earlier one, and for no longer, is left out.
   */
  default AcceptedFindings and(Collection<AcceptedFinding> others) {
    Map<List<Object>, LocalDate> ends = new HashMap<>();
    entries().forEach(entry -> ends.merge(key(entry), end(entry), AcceptedFindings::later));
    List<AcceptedFinding> all = new ArrayList<>(entries());
    for (AcceptedFinding other : others) {
      LocalDate known = ends.get(key(other));
      if (known == null || known.isBefore(end(other))) {
        ends.put(key(other), end(other));
        all.add(other);
      }
    }
    return of(all);
  }

  private static List<Object> key(AcceptedFinding entry) {
    Optional<String> source = entry.id().isPresent() ? Optional.empty() : entry.source();
    return List.of(entry.rule(), entry.id(), source, entry.valueHash());
  }

  private static LocalDate end(AcceptedFinding entry) {
    return entry.until().orElse(LocalDate.MAX);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** Returns findings in this order. */
  static AcceptedFindings of(Collection<AcceptedFinding> entries) {
    return builder().entries(entries).build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(AcceptedFindings acceptedFindings) {
    return OneLine.of("AcceptedFindings")
        .count(acceptedFindings.entries().size(), "entry", "entries")
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AcceptedFindings} values; not thread-safe. */
  final class Builder extends ImmutableAcceptedFindings.Builder {
    Builder() {}
  }
}
