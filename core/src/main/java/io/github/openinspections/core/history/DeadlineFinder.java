package io.github.openinspections.core.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.PriorityAreaDeadline.InspectedSince;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the deadlines of a history. */
final class DeadlineFinder {
  /**
   * A priority area of a chain with a date; has an order, so that a map of terms with one hash is
   * searched fast.
   *
   * @param area the id of the area
   * @param due the date
   */
  private record Term(String area, PartialDate due) implements Comparable<Term> {
    @Override
    public int compareTo(Term other) {
      int order = area.compareTo(other.area);
      return order != 0 ? order : due.toString().compareTo(other.due.toString());
    }
  }

  private final PartialDate release;
  private final LaterInspections later;
  private final List<PriorityAreaDeadline> dated = new ArrayList<>();
  private final List<PriorityAreaHistory> undated = new ArrayList<>();

  private DeadlineFinder(InspectionHistory history, PartialDate release) {
    this.release = release;
    later = new LaterInspections(history);
  }

  static KnownDeadlines of(InspectionHistory history, PartialDate release) {
    DeadlineFinder finder = new DeadlineFinder(history, release);
    history.chains().forEach(finder::add);
    finder.dated.sort(Comparator.comparing(PriorityAreaDeadline::due, PartialDate.EARLIEST_FIRST));
    return new ImmutableKnownDeadlines.Builder()
        .asOf(release)
        .dated(finder.dated)
        .undated(finder.undated)
        .build();
  }

  private void add(FollowUpChain chain) {
    Map<Term, Set<Inspection>> setting = setting(chain);
    LaterInspections.OfChain inspections = later.of(chain);
    for (PriorityAreaHistory area : chain.priorityAreas()) {
      Set<PartialDate> dates = new LinkedHashSet<>();
      area.listings().forEach(listing -> listing.due().ifPresent(dates::add));
      for (PartialDate due : dates) {
        Set<Inspection> except = setting.getOrDefault(new Term(area.id(), due), Set.of());
        dated.add(deadline(area, due, inspections, except));
      }
      if (dates.isEmpty()) {
        undated.add(area);
      }
    }
  }

  /** Which inspections set each term: they are not those since. */
  private static Map<Term, Set<Inspection>> setting(FollowUpChain chain) {
    Map<Term, Set<Inspection>> setting = new HashMap<>();
    Stream.concat(chain.originals().stream(), chain.followUps().stream())
        .forEach(
            inspection ->
                inspection
                    .priorityAreas()
                    .forEach(
                        area ->
                            area.due()
                                .ifPresent(
                                    due ->
                                        setting
                                            .computeIfAbsent(
                                                new Term(area.id(), due), first -> identitySet())
                                            .add(inspection))));
    return setting;
  }

  private static Set<Inspection> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private PriorityAreaDeadline deadline(
      PriorityAreaHistory area,
      PartialDate due,
      LaterInspections.OfChain inspections,
      Set<Inspection> except) {
    Optional<Inspection> certain = inspections.certainly(due, except);
    Optional<Inspection> possible = inspections.possibly(due, except);
    return new ImmutablePriorityAreaDeadline.Builder()
        .area(area)
        .due(due)
        .inspectedSince(answer(due, certain.isPresent(), possible.isPresent()))
        .inspection(certain.or(() -> possible))
        .build();
  }

  private InspectedSince answer(PartialDate due, boolean certain, boolean possible) {
    if (certain) {
      return InspectedSince.YES;
    }
    if (release.earliest().isBefore(due.latest())) {
      return InspectedSince.NOT_KNOWN;
    }
    return possible ? InspectedSince.UNDECIDED : InspectedSince.NO;
  }
}
