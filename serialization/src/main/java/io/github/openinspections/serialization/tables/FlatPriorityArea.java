package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import java.util.Optional;
import java.util.function.Consumer;

/** What is read of a row of priority areas. Not thread-safe. */
final class FlatPriorityArea extends FlatRow {
  final PriorityArea.Builder area = PriorityArea.builder();
  final FlatGrade grade = new FlatGrade();
  private final ProgressRating.Builder rating = ProgressRating.builder();
  private boolean named;
  private boolean listed;
  private boolean rated;

  void id(String read) {
    named = true;
    area.id(read);
    rating.priorityArea(read);
  }

  void text(String read) {
    listed = true;
    area.text(read);
  }

  void rating(Consumer<ProgressRating.Builder> set) {
    rated = true;
    set.accept(rating);
  }

  @Override
  Optional<String> lacks() {
    return named ? Optional.empty() : Optional.of("priorityArea");
  }

  @Override
  Optional<String> halfGrade() {
    return grade.missingHalf("progressScale", "progressLevel");
  }

  /** Returns the area; without a text it is in another inspection. */
  Optional<PriorityArea> area() {
    return listed ? Optional.of(area.build()) : Optional.empty();
  }

  /** Returns the rating; a row that lists no area is one, even if it says no more. */
  Optional<ProgressRating> rating() {
    boolean present = rated || grade.grade().isPresent() || !listed;
    return present ? Optional.of(rating.grade(grade.grade()).build()) : Optional.empty();
  }
}
