package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.childrensHome;
import static io.github.openinspections.validation.rules.FrameworkExamples.ilacs;
import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Framework.LimitingJudgement;
import io.github.openinspections.core.vocabulary.Framework.Need;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** JUD, continued: the overall grade compared with its parts. */
final class OverallRules {
  private OverallRules() {}

  static List<Rule> all() {
    return List.of(worseThanAllParts(), strictLimit(), usualLimit());
  }

  private static Rule worseThanAllParts() {
    return Rule.warning("JUD-003")
        .about(Subject.INSPECTION)
        .title("The overall grade is worse than every part.")
        .rationale(
            "This never happened in 310 inspections of local authorities, and 62 times in"
                + " 24,702 of regulated services. An overall grade better than the worst part is"
                + " ordinary.")
        .remedy("Compare the overall grade with the report. If the report prints it, keep it.")
        .since("0.1")
        .check(OverallRules::checkParts)
        .breaks(i -> overall(i, "inadequate"))
        .keeps(i -> overall(i, "good"))
        .build();
  }

  private static void checkParts(Inspection inspection, RuleContext context) {
    if (inspection.judgements().isEmpty()) {
      return;
    }
    Optional<Framework> framework = context.framework().decided();
    Reason.ifOpen(context);
    Optional<AspectCode> overall = framework.flatMap(Framework::overall);
    Optional<Grade> whole = overall.flatMap(aspect -> grade(inspection, aspect));
    if (whole.isEmpty()) {
      return;
    }
    List<AspectCode> parts = new ArrayList<>();
    for (Framework.Aspect aspect : framework.get().aspects()) {
      if (aspect.need() == Need.REQUIRED && !aspect.code().equals(overall.get())) {
        Optional<Grade> part = grade(inspection, aspect.code());
        if (part.isEmpty() || !isWorse(whole.get(), part.get(), context)) {
          return;
        }
        parts.add(aspect.code());
      }
    }
    if (!parts.isEmpty()) {
      begin(inspection, overall.get(), whole.get(), context)
          .with("levels", Joined.of(levels(parts, inspection)))
          .report();
    }
  }

  private static boolean isWorse(Grade whole, Grade part, RuleContext context) {
    return whole.scale().equals(part.scale())
        && context
            .vocabulary()
            .scale(whole.scale())
            .flatMap(scale -> scale.compare(whole.level(), part.level()))
            .filter(order -> order > 0)
            .isPresent();
  }

  private static Rule strictLimit() {
    return Rule.error("JUD-006")
        .about(Subject.INSPECTION)
        .title("The overall grade breaks the limiting judgement.")
        .rationale(
            "In children's homes from April 2015, inadequate help and protection always makes"
                + " the overall grade inadequate: about 1,300 records comply; the two that do not"
                + " look like mistakes.")
        .remedy(
            "Compare the overall grade and the limiting one with the report; one of"
                + " them is probably wrong.")
        .since("0.1")
        .check((inspection, context) -> checkLimit(inspection, true, context))
        .breaks(i -> childrensHome(i, "requires-improvement", "inadequate"))
        .keeps(i -> childrensHome(i, "inadequate", "inadequate"))
        .build();
  }

  private static Rule usualLimit() {
    return Rule.warning("JUD-010")
        .about(Subject.INSPECTION)
        .title("The overall grade breaks a limiting judgement that is usually kept.")
        .rationale(
            "Under the single inspection framework, an inadequate key judgement made the"
                + " overall grade inadequate in 39 of 39 cases.")
        .remedy("Compare the grades with the report. If the report prints them, keep them.")
        .since("0.1")
        .check((inspection, context) -> checkLimit(inspection, false, context))
        .breaks(i -> single(i, "requires-improvement"))
        .keeps(i -> single(i, "inadequate"))
        .build();
  }

  private static void checkLimit(Inspection inspection, boolean strict, RuleContext context) {
    if (inspection.judgements().isEmpty()) {
      return;
    }
    Optional<Framework> framework = context.framework().decided();
    Reason.ifOpen(context);
    Optional<LimitingJudgement> limiting =
        framework.flatMap(Framework::limiting).filter(limit -> limit.strict() == strict);
    Optional<AspectCode> overall = framework.flatMap(Framework::overall);
    if (limiting.isEmpty() || overall.isEmpty()) {
      return;
    }
    Optional<Grade> whole = grade(inspection, overall.get());
    if (whole.isEmpty() || whole.get().level().equals(limiting.get().level())) {
      return;
    }
    List<AspectCode> limited = new ArrayList<>();
    for (AspectCode aspect : limiting.get().aspects()) {
      Optional<Grade> part = grade(inspection, aspect);
      if (part.isPresent() && part.get().level().equals(limiting.get().level())) {
        limited.add(aspect);
      }
    }
    if (!limited.isEmpty()) {
      begin(inspection, overall.get(), whole.get(), context)
          .with("parts", Joined.of(limited))
          .with("limit", limiting.get().level())
          .with("framework", framework.get().code())
          .report();
    }
  }

  private static RuleContext.Finding begin(
      Inspection inspection, AspectCode overall, Grade whole, RuleContext context) {
    int at = index(inspection, overall);
    return context.at("/judgements/" + at + "/grade").with("level", whole.level());
  }

  /** Returns each level once, in order of the parts. */
  private static List<LevelCode> levels(List<AspectCode> parts, Inspection inspection) {
    return parts.stream()
        .flatMap(part -> grade(inspection, part).stream())
        .map(Grade::level)
        .distinct()
        .toList();
  }

  private static int index(Inspection inspection, AspectCode aspect) {
    for (int i = 0; i < inspection.judgements().size(); i++) {
      Judgement judgement = inspection.judgements().get(i);
      if (judgement.aspect().equals(aspect)
          && judgement.about().isEmpty()
          && judgement.grade().isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Grade> grade(Inspection inspection, AspectCode aspect) {
    int at = index(inspection, aspect);
    return at < 0 ? Optional.empty() : inspection.judgements().get(at).grade();
  }

  private static Inspection overall(Inspection inspection, String level) {
    Inspection graded = ilacs(inspection);
    return graded.withJudgements(
        Stream.concat(
                Stream.of(judgement("overall-effectiveness", level)),
                graded.judgements().stream().skip(1))
            .toList());
  }

  private static Inspection single(Inspection inspection, String overall) {
    return ilacs(inspection)
        .withType(InspectionType.SINGLE_INSPECTION)
        .withFieldwork(DateInterval.parse("2016-05-09/2016-06-03"))
        .withJudgements(
            judgement("overall-effectiveness", overall),
            judgement("help-and-protection", "inadequate"),
            judgement("looked-after-and-permanence", "good"),
            judgement("adoption", "good"),
            judgement("care-leavers", "good"),
            judgement("leadership-management-and-governance", "good"));
  }
}
