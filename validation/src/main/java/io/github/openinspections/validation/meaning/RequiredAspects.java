package io.github.openinspections.validation.meaning;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Framework.Need;
import java.util.ArrayList;
import java.util.List;

/** The judgements of an inspection, compared with those that its framework requires. */
public final class RequiredAspects {
  private RequiredAspects() {}

  /** Returns the required aspects that the record neither judges nor explains, in their order. */
  public static List<AspectCode> missing(Inspection inspection, Framework framework) {
    List<Judgement> judgements = areLost(inspection) ? List.of() : inspection.judgements();
    List<AspectCode> missing = new ArrayList<>();
    for (Framework.Aspect aspect : framework.aspects()) {
      if (aspect.need() == Need.REQUIRED && !isSaid(aspect.code(), judgements)) {
        missing.add(aspect.code());
      }
    }
    return missing;
  }

  /** Whether nothing is left of the judgements, because none could be read; true for none. */
  public static boolean areLost(Inspection inspection) {
    for (Judgement judgement : inspection.judgements()) {
      if (!isLost(judgement)) {
        return false;
      }
    }
    return true;
  }

  /** One unreadable grade is a reason; where all are unreadable, nothing is left of the result. */
  private static boolean isLost(Judgement judgement) {
    return judgement.grade().isEmpty()
        && judgement.label().isEmpty()
        && judgement.absence().filter(Absence.UNREADABLE::equals).isPresent();
  }

  private static boolean isSaid(AspectCode aspect, List<Judgement> judgements) {
    for (int i = 0; i < judgements.size(); i++) {
      Judgement judgement = judgements.get(i);
      if (judgement.aspect().equals(aspect)
          && (judgement.grade().isPresent()
              || judgement.label().isPresent()
              || judgement.absence().isPresent())) {
        return true;
      }
    }
    return false;
  }
}
