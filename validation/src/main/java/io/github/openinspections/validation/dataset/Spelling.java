package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is only another spelling of the same value, and no contradiction: the label of a grade,
 * which tables print in full or shortened ("Requires improvement", "Requires improvement to be
 * good"), and the case of an identifier.
 */
final class Spelling {
  private Spelling() {}

  /** Returns judgements without the labels of their grades; a label without a grade is a value. */
  static List<Judgement> judgements(Inspection inspection) {
    return judgements(inspection.judgements());
  }

  /** Returns the same of the inspection before. */
  static List<Judgement> judgementsBefore(Previous previous) {
    return judgements(previous.judgements());
  }

  private static List<Judgement> judgements(List<Judgement> printed) {
    List<Judgement> graded = new ArrayList<>(printed.size());
    for (Judgement judgement : printed) {
      boolean labelled = judgement.grade().isPresent() && judgement.label().isPresent();
      graded.add(labelled ? judgement.withLabel(Optional.empty()) : judgement);
    }
    return graded;
  }

  /** Returns an identifier in the form that all its spellings share. */
  static String identifier(String identifier) {
    return Folding.of(identifier);
  }
}
