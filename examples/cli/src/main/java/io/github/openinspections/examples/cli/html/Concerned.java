package io.github.openinspections.examples.cli.html;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The inspections in the chains of one place: those with one of its codes, the inspections they
 * follow up, and the follow-ups of either, whatever place those name.
 */
final class Concerned {
  private static final int MOST = 100_000;
  private static final int LONGEST = 1_000;

  private final Set<AreaCode> places;
  private final Set<String> ids = new HashSet<>();

  private Concerned(Set<AreaCode> places) {
    this.places = places;
  }

  static Concerned in(InspectionSource source, Set<AreaCode> places) throws IOException {
    Concerned concerned = new Concerned(places);
    try (InspectionDataset dataset = source.open()) {
      for (Entry entry : dataset) {
        entry.inspection().filter(concerned::has).ifPresent(concerned::link);
      }
    } catch (UncheckedIOException lost) {
      throw lost.getCause();
    }
    return concerned;
  }

  boolean has(Inspection inspection) {
    return isHere(inspection)
        || ids.contains(inspection.id())
        || followed(inspection).filter(ids::contains).isPresent();
  }

  private void link(Inspection inspection) {
    add(inspection.id());
    followed(inspection).ifPresent(this::add);
  }

  private void add(String id) {
    if (ids.size() < MOST && id.length() <= LONGEST) {
      ids.add(id);
    }
  }

  private boolean isHere(Inspection inspection) {
    return inspection.areas().stream()
        .flatMap(area -> area.code().stream())
        .anyMatch(places::contains);
  }

  private static Optional<String> followed(Inspection inspection) {
    return inspection.followUp().flatMap(FollowUp::of);
  }
}
