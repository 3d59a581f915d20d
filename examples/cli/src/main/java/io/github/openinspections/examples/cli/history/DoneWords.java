package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.OpenPriorityArea;
import io.github.openinspections.examples.html.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ratings that mean that a priority area is done: the standard ones, or those given. */
public final class DoneWords {
  /** The standard ones. */
  public static final String STANDARD =
      "met, complete, completed, achieved, implemented, done or closed, with or without \"fully\"";

  private final Set<String> given;

  private DoneWords(Set<String> given) {
    this.given = given;
  }

  /** Returns the standard ratings. */
  public static DoneWords standard() {
    return new DoneWords(Set.of());
  }

  /** Returns those given, at least one: as printed, or as the code of a level. */
  public static DoneWords of(List<String> ratings) {
    Set<String> given = new LinkedHashSet<>();
    ratings.forEach(rating -> given.add(key(rating)));
    return new DoneWords(given);
  }

  /** Returns the priority areas of a chain that are not done. */
  List<OpenPriorityArea> open(FollowUpChain chain) {
    return given.isEmpty() ? chain.openPriorityAreas() : chain.openPriorityAreas(this::isDone);
  }

  private boolean isDone(ProgressRating rating) {
    return rating.label().filter(label -> given.contains(key(label))).isPresent()
        || rating.grade().map(Grade::level).filter(at -> given.contains(at.code())).isPresent();
  }

  private static String key(String rating) {
    return rating.strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the ratings for people: those given as they are, the standard ones described. */
  public String inWords(Words words) {
    return given.stream()
        .reduce((one, other) -> words.of("answer.or", "first", one, "second", other))
        .orElseGet(() -> words.of("answer.open.standard"));
  }
}
