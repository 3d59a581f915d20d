package io.github.openinspections.validation.dataset;

import io.github.openinspections.validation.dataset.AgedFramework.Change;
import io.github.openinspections.validation.dataset.AgedFramework.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether the facts about frameworks have aged: since a month, most records of a framework differ
 * from it in the same aspect. Nothing is said of fewer than {@value #LEAST_RECORDS} records or of
 * one month. The counts do not depend on the order of records.
 */
final class Ageing {
  private static final long LEAST_RECORDS = 30;
  private static final int LEAST_MONTHS = 2;

  /** In what a record can differ from its framework. */
  private record Trait(Kind kind, String aspect) {
    static final Comparator<Trait> ORDER =
        Comparator.comparing(Trait::kind).thenComparing(Trait::aspect);
  }

  /** The records of one framework, by month. */
  private static final class Months {
    final SortedMap<YearMonth, Long> records = new TreeMap<>();
    final SortedMap<Trait, Map<YearMonth, Long>> differing = new TreeMap<>(Trait.ORDER);
  }

  private final Map<FrameworkUse, Long> uses = new HashMap<>();

  /** Adds a current record. */
  void add(IndexedRecord record) {
    record.use().ifPresent(use -> uses.merge(use, 1L, Long::sum));
  }

  /** Returns the frameworks whose facts have aged, by code. */
  List<AgedFramework> aged() {
    SortedMap<String, Months> frameworks = new TreeMap<>();
    uses.forEach(
        (use, count) ->
            add(use, count, frameworks.computeIfAbsent(use.framework(), code -> new Months())));
    List<AgedFramework> aged = new ArrayList<>();
    frameworks.forEach(
        (code, months) -> {
          List<Change> changes = changes(months);
          if (!changes.isEmpty()) {
            aged.add(new AgedFramework(code, changes));
          }
        });
    return aged;
  }

  private static void add(FrameworkUse use, long count, Months months) {
    months.records.merge(use.month(), count, Long::sum);
    use.foreign().stream()
        .distinct()
        .forEach(aspect -> add(new Trait(Kind.FOREIGN, aspect), use, count, months));
    use.missing().forEach(aspect -> add(new Trait(Kind.MISSING, aspect), use, count, months));
  }

  private static void add(Trait trait, FrameworkUse use, long count, Months months) {
    months
        .differing
        .computeIfAbsent(trait, one -> new HashMap<>())
        .merge(use.month(), count, Long::sum);
  }

  private static List<Change> changes(Months months) {
    List<Change> changes = new ArrayList<>();
    months.differing.forEach(
        (trait, differing) -> {
          long all = differing.values().stream().mapToLong(Long::longValue).sum();
          if (2 * all > LEAST_RECORDS) {
            change(trait, differing, months.records).ifPresent(changes::add);
          }
        });
    return changes;
  }

  /**
   * Begins in the month from which on the records that differ outnumber the others most. The last
   * months must hold a majority too: what has passed is no sign of another framework.
   */
  private static Optional<Change> change(
      Trait trait, Map<YearMonth, Long> differing, SortedMap<YearMonth, Long> records) {
    List<YearMonth> months = new ArrayList<>(records.keySet());
    long of = 0;
    long differ = 0;
    long most = 0;
    boolean enough = false;
    Optional<Change> change = Optional.empty();
    for (int i = months.size() - 1; i >= 0; i--) {
      YearMonth month = months.get(i);
      of += records.getOrDefault(month, 0L);
      differ += differing.getOrDefault(month, 0L);
      boolean lastMonths = !enough;
      enough = of >= LEAST_RECORDS && months.size() - i >= LEAST_MONTHS;
      if (enough && lastMonths && 2 * differ <= of) {
        return Optional.empty();
      }
      if (2 * differ - of > most) {
        most = 2 * differ - of;
        change =
            enough
                ? Optional.of(new Change(trait.kind(), trait.aspect(), month, differ, of))
                : Optional.empty();
      }
    }
    return change;
  }
}
