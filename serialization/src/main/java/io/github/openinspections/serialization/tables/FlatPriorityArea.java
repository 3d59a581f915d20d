package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is read of a row of priority areas. Not thread-safe. */
final class FlatPriorityArea extends FlatRow {
  /** What only an area with a text has; a rating has none of it. */
  private static final Unused OF_LISTED =
      new Unused(List.of("kind", "responsible", "wordingBy", "group", "reference", "due"), "text");

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
  Optional<Unused> unused() {
    return listed ? Optional.empty() : Optional.of(OF_LISTED);
  }

  @Override
  Optional<FlatGrade.Half> halfGrade() {
    return grade.half("progressScale", "progressLevel");
  }

  /** Returns the area; without a text it is in another inspection. */
  Optional<PriorityArea> area() {
    return listed ? Optional.of(area.extensions(kept).build()) : Optional.empty();
  }

  /** Returns the rating; a row that lists no area is one, even if it says no more. */
  Optional<ProgressRating> rating() {
    boolean present = rated || grade.grade().isPresent() || !listed;
    if (!listed) {
      rating.extensions(kept);
    }
    return present ? Optional.of(rating.grade(grade.grade()).build()) : Optional.empty();
  }
}
