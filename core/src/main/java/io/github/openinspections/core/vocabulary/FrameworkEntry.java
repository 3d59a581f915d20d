package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactValue;
import io.github.openinspections.core.vocabulary.Framework.Aspect;
import io.github.openinspections.core.vocabulary.Framework.Consequence;
import io.github.openinspections.core.vocabulary.Framework.Grading;
import io.github.openinspections.core.vocabulary.Framework.LimitingJudgement;
import io.github.openinspections.core.vocabulary.Framework.Need;
import io.github.openinspections.core.vocabulary.Framework.UsualFieldwork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An entry of {@code frameworks.facts}, parsed.
 *
 * @param facts the entry
 */
record FrameworkEntry(FactEntry facts) {
  Grading grading() {
    return switch (facts.get("scale")) {
      case "none" -> Grading.NONE;
      case "unknown" -> Grading.UNKNOWN;
      default -> Grading.SCALE;
    };
  }

  Optional<ScaleCode> scale() {
    return grading() == Grading.SCALE
        ? Optional.of(ScaleCode.of(facts.get("scale")))
        : Optional.empty();
  }

  Optional<AspectCode> overall() {
    String aspect = facts.find("overall").orElse("none");
    return aspect.equals("none") || aspect.equals("unknown")
        ? Optional.empty()
        : Optional.of(AspectCode.of(aspect));
  }

  List<Aspect> aspects() {
    return facts.values("aspect", FrameworkEntry::aspect);
  }

  private static Aspect aspect(FactValue value) {
    return new Aspect(
        AspectCode.of(value.text()),
        Need.valueOf(value.second().toUpperCase(Locale.ROOT)),
        titles(value),
        value.find("when"),
        value.find("scale").map(ScaleCode::of));
  }

  private static List<String> titles(FactValue value) {
    List<String> titles = new ArrayList<>(2);
    value.find("title").ifPresent(titles::add);
    value.find("also").ifPresent(titles::add);
    return List.copyOf(titles);
  }

  Optional<LimitingJudgement> limiting() {
    List<FactValue> limiting = facts.all("limiting");
    return limiting.isEmpty() ? Optional.empty() : Optional.of(limiting(limiting.get(0)));
  }

  private static LimitingJudgement limiting(FactValue value) {
    List<AspectCode> aspects = new ArrayList<>();
    for (String aspect : value.text().split(" ", -1)) {
      aspects.add(AspectCode.of(aspect));
    }
    return new LimitingJudgement(
        List.copyOf(aspects),
        LevelCode.of(value.get("level")),
        value.is("strictness", "strict")
            ? Framework.Strictness.ALWAYS
            : Framework.Strictness.USUALLY);
  }

  Map<String, UsualFieldwork> fieldwork() {
    Map<String, UsualFieldwork> usual = new HashMap<>();
    for (FactValue value : facts.all("fieldwork")) {
      usual.put(
          value.text(),
          new UsualFieldwork(
              Integer.parseInt(value.get("min-days")),
              Integer.parseInt(value.get("max-days")),
              value.is("weekdays", "yes")
                  ? Framework.DaysOfWeek.WEEKDAYS
                  : Framework.DaysOfWeek.ANY));
    }
    return usual;
  }

  OptionalInt publicationLagDays() {
    Optional<String> days = facts.find("publication-lag-days");
    return days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days.get()));
  }

  List<Consequence> consequences() {
    return facts.values("next", FrameworkEntry::consequence);
  }

  private static Consequence consequence(FactValue value) {
    return new Consequence(
        LevelCode.of(value.text()), NextStepKind.of(value.get("kind")), value.get("within"));
  }
}
