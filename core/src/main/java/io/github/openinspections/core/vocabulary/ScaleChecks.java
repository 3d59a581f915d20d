package io.github.openinspections.core.vocabulary;

import static io.github.openinspections.core.vocabulary.EntryChecks.about;
import static io.github.openinspections.core.vocabulary.EntryChecks.add;
import static io.github.openinspections.core.vocabulary.EntryChecks.near;

import io.github.openinspections.core.facts.FactMessage;
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
      add(EntryChecks.at(scale, "id"), () -> about(scale, "reserved"), problems);
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
                about(scale, "no-level")
                    .with("key", key)
                    .with("level", value.text())
                    .suggesting(near(value.text(), known)),
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

  private static FactMessage both(RatingScale scale, Label other, Label label) {
    boolean same = other.words().equals(label.words());
    FactMessage message =
        about(scale, same ? "label" : "labels")
            .with("label", other.words())
            .with("other", other.level().code())
            .with("level", label.level().code());
    return same ? message : message.with("again", label.words());
  }

  private static void numbers(RatingScale scale, FactProblems problems) {
    Map<String, String> levels = new HashMap<>();
    for (FactValue value : scale.entry().all("number")) {
      String number = Integer.toString(Integer.parseInt(value.second()));
      String system = value.get("system");
      String other = levels.putIfAbsent(number + " in " + system, value.text());
      if (other != null && !other.equals(value.text())) {
        add(
            value,
            () ->
                about(scale, "number-in-system")
                    .with("number", number)
                    .with("system", system)
                    .with("other", other)
                    .with("level", value.text()),
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
                      () -> about(scale, "number").with("number", Integer.toString(number)),
                      problems));
    }
  }

  private static void bands(RatingScale scale, FactProblems problems) {
    for (int i = 0; i < scale.bands().size(); i++) {
      Band band = scale.bands().get(i);
      if (band.least().compareTo(band.most()) > 0
          || band.most().compareTo(band.outOf()) > 0
          || band.outOf().signum() == 0) {
        add(scale.entry().all("score").get(i), () -> about(scale, "score"), problems);
      }
    }
  }
}
