package io.github.openinspections.examples.html;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The inspections in the chains of one area: those that name it, the inspections they follow up,
 * and the follow-ups of either, whatever place those name.
 */
final class Concerned {
  private static final int MOST = 100_000;
  private static final int LONGEST = 1_000;

  private final AreaChoice area;
  private final Set<String> ids = new HashSet<>();

  private Concerned(AreaChoice area) {
    this.area = area;
  }

  static Concerned in(InspectionSource source, AreaChoice area) throws IOException {
    Concerned concerned = new Concerned(area);
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
    return area.has(inspection)
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

  private static Optional<String> followed(Inspection inspection) {
    return inspection.followUp().flatMap(FollowUp::of);
  }
}
