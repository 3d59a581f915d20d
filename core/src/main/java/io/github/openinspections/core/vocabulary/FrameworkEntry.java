package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.vocabulary.Framework.Aspect;
import io.github.openinspections.core.vocabulary.Framework.Consequence;
import io.github.openinspections.core.vocabulary.Framework.Grading;
import io.github.openinspections.core.vocabulary.Framework.LimitingJudgement;
import io.github.openinspections.core.vocabulary.Framework.Need;
import io.github.openinspections.core.vocabulary.Framework.UsualFieldwork;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What an entry of {@code frameworks.facts} says, read.
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
    return grading() == Grading.SCALE ? facts.find("scale").map(ScaleCode::of) : Optional.empty();
  }

  Optional<AspectCode> overall() {
    return facts
        .find("overall")
        .filter(aspect -> !aspect.equals("none") && !aspect.equals("unknown"))
        .map(AspectCode::of);
  }

  List<Aspect> aspects() {
    return facts.all("aspect").stream().map(FrameworkEntry::aspect).toList();
  }

  private static Aspect aspect(FactValue value) {
    return new Aspect(
        AspectCode.of(value.text()),
        Need.valueOf(value.second().toUpperCase(Locale.ROOT)),
        Stream.concat(value.find("title").stream(), value.find("also").stream()).toList(),
        value.find("when"));
  }

  Optional<LimitingJudgement> limiting() {
    return facts.all("limiting").stream().findFirst().map(FrameworkEntry::limiting);
  }

  private static LimitingJudgement limiting(FactValue value) {
    return new LimitingJudgement(
        Stream.of(value.text().split(" ", -1)).map(AspectCode::of).toList(),
        LevelCode.of(value.get("level")),
        value.is("strictness", "strict"));
  }

  Map<String, UsualFieldwork> fieldwork() {
    Map<String, UsualFieldwork> usual = new HashMap<>();
    for (FactValue value : facts.all("fieldwork")) {
      usual.put(
          value.text(),
          new UsualFieldwork(
              Integer.parseInt(value.get("min-days")),
              Integer.parseInt(value.get("max-days")),
              value.is("weekdays", "yes")));
    }
    return usual;
  }

  OptionalInt publicationLagDays() {
    return facts.find("publication-lag-days").stream().mapToInt(Integer::parseInt).findFirst();
  }

  List<Consequence> consequences() {
    return facts.all("next").stream().map(FrameworkEntry::consequence).toList();
  }

  private static Consequence consequence(FactValue value) {
    return new Consequence(
        LevelCode.of(value.text()), NextStepKind.of(value.get("kind")), value.get("within"));
  }
}
