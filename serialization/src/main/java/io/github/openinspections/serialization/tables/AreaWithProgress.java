package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A priority area with its progress; one of the two may be in another inspection. */
record AreaWithProgress(Optional<PriorityArea> area, Optional<ProgressRating> rating) {

  /**
   * Returns the areas of an inspection with their progress. Reading them gives both lists in their
   * order: a rating is beside its area only where it is the next one, and follows them otherwise.
   */
  static List<AreaWithProgress> of(Inspection inspection) {
    List<AreaWithProgress> all = new ArrayList<>();
    List<ProgressRating> ratings = inspection.progress();
    int next = 0;
    for (PriorityArea area : inspection.priorityAreas()) {
      if (area.text().isEmpty()) {
        continue; // a row without text says that another inspection lists the area
      }
      boolean beside =
          next < ratings.size()
              && ratings.get(next).priorityArea().equals(area.id())
              && says(ratings.get(next));
      Optional<ProgressRating> rating = beside ? Optional.of(ratings.get(next)) : Optional.empty();
      next += beside ? 1 : 0;
      all.add(new AreaWithProgress(Optional.of(area), rating));
    }
    ratings.stream()
        .skip(next)
        .forEach(rating -> all.add(new AreaWithProgress(Optional.empty(), Optional.of(rating))));
    return all;
  }

  /** Beside an area, cells alone show that there is a rating. */
  private static boolean says(ProgressRating rating) {
    return rating.grade().isPresent()
        || rating.absence().isPresent()
        || List.of(rating.label(), rating.judgedBy(), rating.narrative()).stream()
            .anyMatch(text -> text.filter(words -> !words.isEmpty()).isPresent());
  }

  String id() {
    return area.map(PriorityArea::id).or(() -> rating.map(ProgressRating::priorityArea)).orElse("");
  }

  <V> Optional<V> ofArea(Function<PriorityArea, Optional<V>> get) {
    return area.flatMap(get);
  }

  <V> Optional<V> ofRating(Function<ProgressRating, Optional<V>> get) {
    return rating.flatMap(get);
  }

  <V> Optional<V> ofGrade(Function<Grade, V> get) {
    return rating.flatMap(ProgressRating::grade).map(get);
  }
}
