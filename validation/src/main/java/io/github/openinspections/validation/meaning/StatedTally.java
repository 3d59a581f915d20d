package io.github.openinspections.validation.meaning;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many priority areas are stated and how many are listed, by kind. An area without a kind may
 * be of any kind; a statement without one is about all areas that no other statement counts.
 *
 * @param index where the kind is stated first
 * @param kind the kind, if the statement has one
 * @param stated how many are stated of it
 * @param certain how many are listed that only this statement can count
 * @param possible how many are listed, or rated by a follow-up, that it may count
 */
public record StatedTally(
    int index, Optional<PriorityAreaKind> kind, long stated, int certain, int possible) {
  /** In a hash map, kinds with one hash are found one after the other: they have no order there. */
  private static final Comparator<Optional<PriorityAreaKind>> ORDER =
      Comparator.comparing(kind -> kind.map(PriorityAreaKind::code).orElse(""));

  /** Returns a tally for each kind that is stated, in the order of the statements. */
  public static List<StatedTally> of(Inspection inspection) {
    List<StatedCount> statements = inspection.priorityAreasStated();
    Map<Optional<PriorityAreaKind>, Integer> index = new TreeMap<>(ORDER);
    Map<Optional<PriorityAreaKind>, Long> stated = new TreeMap<>(ORDER);
    for (int i = 0; i < statements.size(); i++) {
      index.putIfAbsent(statements.get(i).kind(), i);
      stated.merge(statements.get(i).kind(), (long) statements.get(i).count(), Long::sum);
    }
    Listed listed = Listed.of(inspection.priorityAreas(), stated.keySet());
    int rated = ratedOnly(inspection);
    List<StatedTally> tallies = new ArrayList<>(stated.size());
    stated.forEach(
        (kind, sum) ->
            tallies.add(
                new StatedTally(
                    index.getOrDefault(kind, 0),
                    kind,
                    sum,
                    listed.certain(kind),
                    listed.possible(kind) + rated)));
    tallies.sort(Comparator.comparingInt(StatedTally::index));
    return tallies;
  }

  /** Whether the list can be just what is stated. */
  boolean fits() {
    return certain <= stated && stated <= possible;
  }

  /**
   * The listed areas, by the statement that counts them.
   *
   * @param ofKind those of a kind that is stated
   * @param other how many are of a kind that is not
   * @param open how many are of no kind
   * @param openIsCertain whether these can be counted by the statement without a kind alone
   */
  private record Listed(
      Map<Optional<PriorityAreaKind>, Integer> ofKind, int other, int open, boolean openIsCertain) {
    static Listed of(List<PriorityArea> areas, Set<Optional<PriorityAreaKind>> stated) {
      Map<Optional<PriorityAreaKind>, Integer> ofKind = new TreeMap<>(ORDER);
      Set<String> seen = new HashSet<>();
      int other = 0;
      int open = 0;
      for (PriorityArea area : areas) {
        if (!ListedAreas.isArea(area) || !seen.add(area.id())) {
          continue;
        }
        if (area.kind().isEmpty()) {
          open++;
        } else if (stated.contains(area.kind())) {
          ofKind.merge(area.kind(), 1, Integer::sum);
        } else {
          other++;
        }
      }
      return new Listed(ofKind, other, open, stated.size() == 1);
    }

    int certain(Optional<PriorityAreaKind> kind) {
      return kind.isPresent() ? ofKind.getOrDefault(kind, 0) : other + (openIsCertain ? open : 0);
    }

    int possible(Optional<PriorityAreaKind> kind) {
      return open
          + (kind.isPresent()
              ? ofKind.getOrDefault(kind, 0)
              : other + ofKind.values().stream().mapToInt(Integer::intValue).sum());
    }
  }

  private static int ratedOnly(Inspection inspection) {
    if (inspection.followUp().isEmpty()) {
      return 0;
    }
    if (inspection.priorityAreas().isEmpty()
        && Repeats.none(inspection.progress(), ProgressRating::priorityArea)) {
      return inspection.progress().size();
    }
    Set<String> listed = new HashSet<>();
    inspection.priorityAreas().forEach(area -> listed.add(area.id()));
    return (int)
        inspection.progress().stream()
            .map(ProgressRating::priorityArea)
            .filter(listed::add)
            .count();
  }
}
