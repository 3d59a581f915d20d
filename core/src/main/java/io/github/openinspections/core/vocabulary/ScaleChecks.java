package io.github.openinspections.core.vocabulary;

import static io.github.openinspections.core.vocabulary.EntryChecks.add;
import static io.github.openinspections.core.vocabulary.EntryChecks.named;
import static io.github.openinspections.core.vocabulary.EntryChecks.near;
import static io.github.openinspections.core.vocabulary.EntryChecks.shown;

import io.github.openinspections.core.facts.FactProblems;
import io.github.openinspections.core.facts.FactValue;
import io.github.openinspections.core.vocabulary.RatingScale.Band;
import io.github.openinspections.core.vocabulary.RatingScale.Label;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds contradictions within a scale. */
final class ScaleChecks {
  private ScaleChecks() {}

  static void check(RatingScale scale, FactProblems problems) {
    EntryChecks.repeated(scale, "level", problems);
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
    Map<String, Label> first = new HashMap<>();
    for (int i = 0; i < scale.labels().size(); i++) {
      Label label = scale.labels().get(i);
      Label other = first.putIfAbsent(NameKey.of(label.words()), label);
      if (other != null
          && !other.level().equals(label.level())
          && other.validity().overlaps(label.validity())) {
        add(
            scale.entry().all("label").get(i),
            () ->
                named(scale)
                    + " has the label "
                    + shown(label.words())
                    + " for two levels at the same time: "
                    + shown(other.level().code())
                    + " and "
                    + shown(label.level().code()),
            problems);
      }
    }
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

  private static void bands(RatingScale scale, FactProblems problems) {
    for (int i = 0; i < scale.bands().size(); i++) {
      Band band = scale.bands().get(i);
      if (band.least().compareTo(band.most()) > 0 || band.most().compareTo(band.outOf()) > 0) {
        add(
            scale.entry().all("score").get(i),
            () -> named(scale) + " has a score with least above most, or most above out-of",
            problems);
      }
    }
  }
}
