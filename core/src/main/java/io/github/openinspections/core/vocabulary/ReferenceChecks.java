package io.github.openinspections.core.vocabulary;

import static io.github.openinspections.core.vocabulary.EntryChecks.about;
import static io.github.openinspections.core.vocabulary.EntryChecks.add;
import static io.github.openinspections.core.vocabulary.EntryChecks.near;

import io.github.openinspections.core.facts.FactMessage;
import io.github.openinspections.core.facts.FactProblems;
import io.github.openinspections.core.facts.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds references from entries to others that their vocabulary does not have. */
final class ReferenceChecks {
  private final OwnEntries all;
  private final FactProblems problems;
  private final Map<String, Set<LevelCode>> levels = new HashMap<>();

  private ReferenceChecks(OwnEntries all, FactProblems problems) {
    this.all = all;
    this.problems = problems;
  }

  /**
   * Checks entries.
   *
   * @param fresh whether all of them belong into the vocabulary, so that others must bear with them
   */
  static void check(
      Collection<RegisterEntry> entries, boolean fresh, OwnEntries all, FactProblems problems) {
    ReferenceChecks checks = new ReferenceChecks(all, problems);
    entries.forEach(checks::check);
    if (fresh) {
      checks.users(entries);
    }
    checks.circles(entries);
  }

  private void check(RegisterEntry entry) {
    if (entry instanceof Framework framework) {
      refers(entry, "body", code -> all.bodies().find(code).isPresent());
      scale(framework);
      aspectScales(framework);
    } else if (entry instanceof InspectingBody) {
      refers(entry, "predecessor", code -> all.bodies().find(code).isPresent());
      refers(entry, "successor", code -> all.bodies().find(code).isPresent());
      notItself(entry);
    } else if (entry instanceof RegisteredArea) {
      refers(entry, "successor", code -> all.areas().find(code).isPresent());
    } else if (entry instanceof CombinedService) {
      refers(entry, "member", code -> all.areas().find(code).isPresent());
    }
  }

  private void refers(RegisterEntry entry, String key, Predicate<String> known) {
    for (FactValue value : entry.entry().all(key)) {
      if (!known.test(value.text())) {
        add(value, () -> unknown(entry, key, value.text()), problems);
      }
    }
  }

  private void notItself(RegisterEntry entry) {
    for (String key : List.of("predecessor", "successor")) {
      for (FactValue value : entry.entry().all(key)) {
        if (value.text().equals(entry.key())) {
          add(value, () -> about(entry, "itself").with("key", key), problems);
        }
      }
    }
  }

  private void circles(Collection<RegisterEntry> entries) {
    List<RegisteredArea> areas = new ArrayList<>();
    for (RegisterEntry entry : entries) {
      if (entry instanceof RegisteredArea area) {
        areas.add(area);
      }
    }
    Set<AreaCode> circular = AreaCircles.from(areas, all.areas());
    for (RegisteredArea area : areas) {
      if (circular.contains(area.code())) {
        add(EntryChecks.at(area, "successor"), () -> about(area, "circle"), problems);
      }
    }
  }

  /** The scale must be known, and the levels that the framework names must be on it. */
  private void scale(Framework framework) {
    if (framework.scale().isEmpty()) {
      return;
    }
    String code = framework.scale().get().code();
    Optional<RatingScale> scale = all.scales().find(code);
    if (scale.isEmpty()) {
      add(
          EntryChecks.at(framework, "scale"),
          () ->
              unknown(framework, "scale", code)
                  .suggesting(
                      near(code, all.scales().all().stream().map(RatingScale::key).toList())),
          problems);
      return;
    }
    framework
        .limiting()
        .map(Framework.LimitingJudgement::level)
        .filter(level -> !isOn(scale.get(), level))
        .ifPresent(
            level -> level(framework, scale.get(), level, EntryChecks.at(framework, "limiting")));
    for (int i = 0; i < framework.consequences().size(); i++) {
      LevelCode level = framework.consequences().get(i).level();
      if (!isOn(scale.get(), level)) {
        level(framework, scale.get(), level, framework.entry().all("next").get(i));
      }
    }
  }

  private void aspectScales(Framework framework) {
    for (FactValue aspect : framework.entry().all("aspect")) {
      String scale = aspect.find("scale").orElse("");
      if (!scale.isEmpty() && all.scales().find(scale).isEmpty()) {
        add(
            aspect,
            () ->
                unknown(framework, "scale", scale)
                    .suggesting(
                        near(scale, all.scales().all().stream().map(RatingScale::key).toList())),
            problems);
      }
    }
  }

  private boolean isOn(RatingScale scale, LevelCode level) {
    return levels
        .computeIfAbsent(scale.key(), key -> new HashSet<>(scale.levels()))
        .contains(level);
  }

  /** Frameworks that stay must still find the levels that they name. */
  private void users(Collection<RegisterEntry> entries) {
    Map<String, RatingScale> replaced = new HashMap<>();
    Set<RegisterEntry> given = new HashSet<>(entries);
    for (RegisterEntry entry : entries) {
      if (entry instanceof RatingScale scale) {
        replaced.put(scale.key(), scale);
      }
    }
    for (Framework framework : replaced.isEmpty() ? List.<Framework>of() : all.frameworks().all()) {
      RatingScale scale = framework.scale().map(code -> replaced.get(code.code())).orElse(null);
      if (scale != null && !given.contains(framework)) {
        Stream.concat(
                framework.limiting().stream().map(Framework.LimitingJudgement::level),
                framework.consequences().stream().map(Framework.Consequence::level))
            .filter(level -> !isOn(scale, level))
            .findFirst()
            .ifPresent(level -> level(framework, scale, level, scale.entry().first()));
      }
    }
  }

  private void level(Framework framework, RatingScale scale, LevelCode level, FactValue value) {
    add(
        value,
        () ->
            about(framework, "level-elsewhere")
                .with("level", level.code())
                .with("scale", scale.key())
                .suggesting(
                    near(level.code(), scale.levels().stream().map(LevelCode::code).toList())),
        problems);
  }

  private static FactMessage unknown(RegisterEntry entry, String key, String code) {
    return about(entry, "unknown").with("key", key).with("value", code);
  }
}
