package io.github.openinspections.core.vocabulary;

import static io.github.openinspections.core.vocabulary.EntryChecks.about;
import static io.github.openinspections.core.vocabulary.EntryChecks.add;
import static io.github.openinspections.core.vocabulary.EntryChecks.at;
import static io.github.openinspections.core.vocabulary.EntryChecks.near;

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
              about(framework, "no-aspect")
                  .with("aspect", aspect)
                  .with("key", key)
                  .suggesting(near(aspect, known)),
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
                about(framework, aspect.condition().isPresent() ? "condition" : "no-condition")
                    .with("aspect", aspect.code().code()),
            problems);
      }
    }
  }

  private static void fieldwork(Framework framework, FactProblems problems) {
    EntryChecks.repeated(framework, "fieldwork", problems);
    for (FactValue value : framework.entry().all("fieldwork")) {
      if (!framework.types().contains(InspectionType.of(value.text()))) {
        add(value, () -> about(framework, "no-type").with("type", value.text()), problems);
      }
      if (Integer.parseInt(value.get("min-days")) > Integer.parseInt(value.get("max-days"))) {
        add(value, () -> about(framework, "days"), problems);
      }
    }
  }

  private static void grades(Framework framework, FactProblems problems) {
    if (framework.grading() == Grading.NONE && framework.limiting().isPresent()) {
      add(at(framework, "limiting"), () -> about(framework, "no-grades"), problems);
    }
  }
}
