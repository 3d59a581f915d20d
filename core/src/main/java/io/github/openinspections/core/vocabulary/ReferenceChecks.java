package io.github.openinspections.core.vocabulary;

import static io.github.openinspections.core.vocabulary.EntryChecks.add;
import static io.github.openinspections.core.vocabulary.EntryChecks.named;
import static io.github.openinspections.core.vocabulary.EntryChecks.shown;

import io.github.openinspections.core.facts.FactProblems;
import io.github.openinspections.core.facts.FactValue;
import io.github.openinspections.core.text.NearWord;
import java.util.List;
import java.util.function.Predicate;

/** Finds references from an entry to others that its vocabulary does not have. */
final class ReferenceChecks {
  private ReferenceChecks() {}

  static void check(RegisterEntry entry, OwnEntries all, FactProblems problems) {
    if (entry instanceof Framework framework) {
      refers(entry, "body", code -> all.bodies().find(code).isPresent(), problems);
      scale(framework, all, problems);
    } else if (entry instanceof InspectingBody) {
      refers(entry, "predecessor", code -> all.bodies().find(code).isPresent(), problems);
      refers(entry, "successor", code -> all.bodies().find(code).isPresent(), problems);
      notItself(entry, problems);
    } else if (entry instanceof RegisteredArea area) {
      refers(entry, "successor", code -> all.areas().find(code).isPresent(), problems);
      if (Succession.isCircle(all.areas(), area)) {
        add(
            EntryChecks.at(entry, "successor"),
            named(entry) + " succeeds itself, directly or through its successors",
            problems);
      }
    } else if (entry instanceof CombinedService) {
      refers(entry, "member", code -> all.areas().find(code).isPresent(), problems);
    }
  }

  private static void refers(
      RegisterEntry entry, String key, Predicate<String> known, FactProblems problems) {
    for (FactValue value : entry.entry().all(key)) {
      if (!known.test(value.text())) {
        add(value, unknown(entry, key, value.text(), ""), problems);
      }
    }
  }

  private static void notItself(RegisterEntry entry, FactProblems problems) {
    for (String key : List.of("predecessor", "successor")) {
      for (FactValue value : entry.entry().all(key)) {
        if (value.text().equals(entry.key())) {
          add(value, named(entry) + " is its own " + key, problems);
        }
      }
    }
  }

  /** The scale must be known, and the levels that the framework names must be on it. */
  private static void scale(Framework framework, OwnEntries all, FactProblems problems) {
    if (framework.scale().isEmpty()) {
      return;
    }
    String code = framework.scale().get().code();
    if (all.scales().find(code).isEmpty()) {
      List<String> known = all.scales().all().stream().map(RatingScale::key).toList();
      add(
          EntryChecks.at(framework, "scale"),
          unknown(framework, "scale", code, NearWord.question(code, known)),
          problems);
      return;
    }
    RatingScale scale = all.scales().find(code).get();
    framework
        .limiting()
        .ifPresent(
            limiting ->
                level(
                    framework,
                    scale,
                    limiting.level(),
                    framework.entry().all("limiting").get(0),
                    problems));
    for (int i = 0; i < framework.consequences().size(); i++) {
      level(
          framework,
          scale,
          framework.consequences().get(i).level(),
          framework.entry().all("next").get(i),
          problems);
    }
  }

  private static void level(
      Framework framework,
      RatingScale scale,
      LevelCode level,
      FactValue value,
      FactProblems problems) {
    if (!scale.has(level)) {
      List<String> known = scale.levels().stream().map(LevelCode::code).toList();
      add(
          value,
          named(framework)
              + " names the level "
              + shown(level.code())
              + ", which is not on the scale "
              + shown(scale.key())
              + NearWord.question(level.code(), known),
          problems);
    }
  }

  private static String unknown(RegisterEntry entry, String key, String code, String question) {
    return named(entry)
        + " names the "
        + key
        + " "
        + shown(code)
        + ", which the vocabulary does not have"
        + question;
  }
}
