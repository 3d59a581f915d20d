package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Framework.Grading;
import io.github.openinspections.validation.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The frameworks that an inspection without fieldwork may have been carried out under. */
final class PossibleFrameworks {
  private PossibleFrameworks() {}

  /** Returns the candidates that can have given the grades of the inspection. */
  static List<Framework> of(Inspection inspection, RuleContext context) {
    List<Framework> possible = new ArrayList<>();
    for (Framework candidate : context.framework().candidates()) {
      if (mayGiveAll(candidate, inspection.judgements(), context)) {
        possible.add(candidate);
      }
    }
    // Grades that fit no candidate are wrong themselves and exclude nothing.
    return possible.isEmpty() ? context.framework().candidates() : possible;
  }

  private static boolean mayGiveAll(
      Framework framework, List<Judgement> judgements, RuleContext context) {
    for (Judgement judgement : judgements) {
      if (!mayGive(framework, judgement, context)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayGive(Framework framework, Judgement judgement, RuleContext context) {
    if (judgement.grade().isEmpty() || !context.vocabulary().knows(judgement.aspect())) {
      return true;
    }
    return framework.grading() != Grading.NONE
        && (!framework.aspectsComplete() || framework.aspect(judgement.aspect()).isPresent());
  }

  /** Returns the titles of those in force on a date, or of all if none was. */
  static String inForce(List<Framework> candidates, Optional<PartialDate> date) {
    List<String> all = new ArrayList<>();
    List<String> inForce = new ArrayList<>();
    for (Framework candidate : candidates) {
      all.add(candidate.title());
      if (date.filter(candidate.validity()::mayInclude).isPresent()) {
        inForce.add(candidate.title());
      }
    }
    return Joined.of(inForce.isEmpty() ? all : inForce);
  }
}
