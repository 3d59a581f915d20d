package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.history.LatestGrade;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.vocabulary.AspectCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The latest grades in an area that was asked for. */
public final class GradesAsked {
  private GradesAsked() {}

  /**
   * Returns the latest grades, aspect by aspect.
   *
   * @param history the chains of the area
   * @param area the area
   * @param only the only aspect; all if empty
   */
  public static List<LatestGrade> latest(
      InspectionHistory history, AskedArea area, Optional<AspectCode> only) {
    List<Inspection> inspections =
        history.chains().stream()
            .flatMap(chain -> Stream.concat(chain.originals().stream(), chain.followUps().stream()))
            .toList();
    Set<AspectCode> aspects = new LinkedHashSet<>();
    Places places = Places.of(history.vocabulary());
    Set<Place> there = new LinkedHashSet<>();
    for (Inspection inspection : inspections) {
      inspection.judgements().stream().map(Judgement::aspect).forEach(aspects::add);
      if (area.has(inspection)) {
        places.match(inspection).forEach(match -> there.addAll(match.places()));
      }
    }
    if (!area.lineage().isEmpty() && area.lineage().stream().anyMatch(there::contains)) {
      there.retainAll(area.lineage());
    }
    only.ifPresent(aspect -> aspects.retainAll(Set.of(aspect)));
    Set<LatestGrade> latest = new LinkedHashSet<>();
    for (AspectCode aspect : aspects) {
      there.forEach(place -> latest.addAll(history.latest(place, aspect)));
    }
    return new ArrayList<>(latest);
  }
}
