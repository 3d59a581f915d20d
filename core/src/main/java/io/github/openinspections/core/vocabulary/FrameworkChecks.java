package io.github.openinspections.core.vocabulary;

import static io.github.openinspections.core.vocabulary.EntryChecks.add;
import static io.github.openinspections.core.vocabulary.EntryChecks.at;
import static io.github.openinspections.core.vocabulary.EntryChecks.named;
import static io.github.openinspections.core.vocabulary.EntryChecks.near;
import static io.github.openinspections.core.vocabulary.EntryChecks.shown;

import io.github.openinspections.core.facts.FactProblems;
import io.github.openinspections.core.facts.FactValue;
import io.github.openinspections.core.vocabulary.Framework.Grading;
import io.github.openinspections.core.vocabulary.Framework.Need;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds contradictions within a framework. */
final class FrameworkChecks {
  private FrameworkChecks() {}

  static void check(Framework framework, FactProblems problems) {
    EntryChecks.repeated(framework, "aspect", problems);
    Set<String> known = new LinkedHashSet<>();
    framework.aspects().forEach(aspect -> known.add(aspect.code().code()));
    framework
        .overall()
        .ifPresent(overall -> aspect(framework, "overall", overall.code(), known, problems));
    framework
        .limiting()
        .ifPresent(
            limiting ->
                limiting
                    .aspects()
                    .forEach(one -> aspect(framework, "limiting", one.code(), known, problems)));
    conditions(framework, problems);
    fieldwork(framework, problems);
    grades(framework, problems);
  }

  private static void aspect(
      Framework framework, String key, String aspect, Set<String> known, FactProblems problems) {
    if (!known.contains(aspect)) {
      add(
          at(framework, key),
          () ->
              named(framework)
                  + " names "
                  + shown(aspect)
                  + " as "
                  + key
                  + ", which is none of its aspects"
                  + near(aspect, known),
          problems);
    }
  }

  private static void conditions(Framework framework, FactProblems problems) {
    for (int i = 0; i < framework.aspects().size(); i++) {
      Framework.Aspect aspect = framework.aspects().get(i);
      if ((aspect.need() == Need.CONDITIONAL) != aspect.condition().isPresent()) {
        add(
            framework.entry().all("aspect").get(i),
            () ->
                named(framework)
                    + ": the aspect "
                    + shown(aspect.code().code())
                    + (aspect.condition().isPresent()
                        ? " has a condition and is not conditional"
                        : " is conditional and has no condition"),
            problems);
      }
    }
  }

  private static void fieldwork(Framework framework, FactProblems problems) {
    EntryChecks.repeated(framework, "fieldwork", problems);
    for (FactValue value : framework.entry().all("fieldwork")) {
      if (!framework.types().contains(InspectionType.of(value.text()))) {
        add(
            value,
            () ->
                named(framework)
                    + " has fieldwork for "
                    + shown(value.text())
                    + ", which is none of its types",
            problems);
      }
      if (Integer.parseInt(value.get("min-days")) > Integer.parseInt(value.get("max-days"))) {
        add(
            value,
            () -> named(framework) + " has fieldwork with min-days above max-days",
            problems);
      }
    }
  }

  private static void grades(Framework framework, FactProblems problems) {
    if (framework.grading() == Grading.NONE && framework.limiting().isPresent()) {
      add(
          at(framework, "limiting"),
          () -> named(framework) + " gives no grades, so no judgement can limit another",
          problems);
    }
  }
}
