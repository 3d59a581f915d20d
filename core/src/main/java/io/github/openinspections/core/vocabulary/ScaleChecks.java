package io.github.openinspections.core.vocabulary;

import static io.github.openinspections.core.vocabulary.EntryChecks.add;
import static io.github.openinspections.core.vocabulary.EntryChecks.named;
import static io.github.openinspections.core.vocabulary.EntryChecks.near;
import static io.github.openinspections.core.vocabulary.EntryChecks.shown;

import io.github.openinspections.core.facts.FactProblems;
import io.github.openinspections.core.facts.FactValue;
import io.github.openinspections.core.text.NameKey;
import io.github.openinspections.core.vocabulary.RatingScale.Band;
import io.github.openinspections.core.vocabulary.RatingScale.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds contradictions within a scale. */
final class ScaleChecks {
  /** A hostile file could have one word very often. */
  private static final int MOST_COMPARED = 100;

  private static final List<String> RESERVED = List.of("none", "unknown");

  private ScaleChecks() {}

  static void check(RatingScale scale, FactProblems problems) {
    if (RESERVED.contains(scale.key())) {
      add(
          EntryChecks.at(scale, "id"),
          () -> named(scale) + " has a code that frameworks use for no scale",
          problems);
    }
    EntryChecks.repeated(scale, "level", problems);
    ownNumbers(scale, problems);
    for (String key : List.of("label", "number", "score")) {
      levels(scale, key, problems);
    }
    labels(scale, problems);
    numbers(scale, problems);
    bands(scale, problems);
  }

  private static void levels(RatingScale scale, String key, FactProblems problems) {
    Set<String> known = new LinkedHashSet<>();
    scale.levels().forEach(level -> known.add(level.code()));
    for (FactValue value : scale.entry().all(key)) {
      if (!known.contains(value.text())) {
        add(
            value,
            () ->
                named(scale)
                    + " has a "
                    + key
                    + " for "
                    + shown(value.text())
                    + ", which is none of its levels"
                    + near(value.text(), known),
            problems);
      }
    }
  }

  /** One word cannot mean two levels at the same time. */
  private static void labels(RatingScale scale, FactProblems problems) {
    Map<String, List<Label>> earlier = new HashMap<>();
    for (int i = 0; i < scale.labels().size(); i++) {
      Label label = scale.labels().get(i);
      List<Label> same =
          earlier.computeIfAbsent(NameKey.orName(label.words()), first -> new ArrayList<>());
      FactValue value = scale.entry().all("label").get(i);
      same.stream()
          .filter(other -> contradict(other, label))
          .findFirst()
          .ifPresent(other -> add(value, () -> both(scale, other, label), problems));
      if (same.size() < MOST_COMPARED) {
        same.add(label);
      }
    }
  }

  private static boolean contradict(Label other, Label label) {
    return !other.level().equals(label.level()) && other.validity().overlaps(label.validity());
  }

  private static String both(RatingScale scale, Label other, Label label) {
    return named(scale)
        + (other.words().equals(label.words())
            ? " has the label " + shown(label.words())
            : " has the labels "
                + shown(other.words())
                + " and "
                + shown(label.words())
                + ", which differ in case and punctuation at most,")
        + " for two levels at the same time: "
        + shown(other.level().code())
        + " and "
        + shown(label.level().code());
  }

  private static void numbers(RatingScale scale, FactProblems problems) {
    Map<String, String> levels = new HashMap<>();
    for (FactValue value : scale.entry().all("number")) {
      String number = Integer.parseInt(value.second()) + " in " + value.get("system");
      String other = levels.putIfAbsent(number, value.text());
      if (other != null && !other.equals(value.text())) {
        add(
            value,
            () ->
                named(scale)
                    + " has the number "
                    + shown(number)
                    + " for two levels: "
                    + shown(other)
                    + " and "
                    + shown(value.text()),
            problems);
      }
    }
  }

  private static void ownNumbers(RatingScale scale, FactProblems problems) {
    Map<Integer, String> levels = new HashMap<>();
    for (FactValue value : scale.entry().all("level")) {
      value
          .find("number")
          .map(Integer::valueOf)
          .filter(number -> levels.putIfAbsent(number, value.text()) != null)
          .ifPresent(
              number ->
                  add(
                      value,
                      () -> named(scale) + " has the number " + number + " for two levels",
                      problems));
    }
  }

  private static void bands(RatingScale scale, FactProblems problems) {
    for (int i = 0; i < scale.bands().size(); i++) {
      Band band = scale.bands().get(i);
      if (band.least().compareTo(band.most()) > 0
          || band.most().compareTo(band.outOf()) > 0
          || band.outOf().signum() == 0) {
        add(
            scale.entry().all("score").get(i),
            () ->
                named(scale) + " has a score with least above most, most above out-of, or out-of 0",
            problems);
      }
    }
  }
}
