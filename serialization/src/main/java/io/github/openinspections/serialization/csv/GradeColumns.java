package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.serialization.finding.Phrase;
import java.math.BigDecimal;

/** What becomes of columns with grades, with the scores of grades, and with counts of them. */
final class GradeColumns {
  private static final String JUDGEMENTS = "judgements: ";
  private static final String COUNTS = "judgementCounts: ";
  private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

  private GradeColumns() {}

  /** Whether a binding made with grades only counts them. */
  static boolean isCount(String becomes) {
    return becomes.startsWith(COUNTS);
  }

  static Binding judgement(AspectCode aspect, GradeWords words) {
    return NamedBinding.of(
        JUDGEMENTS + aspect,
        BindingArguments.of(words),
        (cell, draft) -> draft.judgement(cell, aspect, words));
  }

  static Binding titled(AspectCode aspect, GradeWords words) {
    return NamedBinding.of(
        JUDGEMENTS + aspect + ", titled with the header",
        BindingArguments.of(words),
        (cell, draft) -> draft.titledJudgement(cell, aspect, words));
  }

  static Binding score(AspectCode aspect, BigDecimal outOf) {
    FormatChecks.requireShort("outOf", outOf);
    if (outOf.signum() <= 0) {
      throw new RefusedBinding(Phrase.of("score-not-above-0").with("score", outOf.toString()));
    }
    return NamedBinding.of(
        JUDGEMENTS + aspect + ": score",
        BindingArguments.outOf(outOf),
        (cell, draft) ->
            cell.number().ifPresent(score -> draft.score(cell, aspect, score, outOf(cell, outOf))));
  }

  /** 75% is 75 of 100, whatever the highest score of the column is. */
  private static BigDecimal outOf(Cell cell, BigDecimal ofColumn) {
    return cell.plain().endsWith("%") ? PER_CENT : ofColumn;
  }

  static Binding count(String label, GradeWords words) {
    if (!words.has(label)) {
      throw new RefusedBinding(
          Phrase.of("not-expected").with("label", label).with("expected", words.expected()));
    }
    return NamedBinding.of(
        COUNTS + label,
        BindingArguments.of(words),
        (cell, draft) ->
            cell.wholeNumber().ifPresent(count -> draft.judgementCount(cell, label, words, count)));
  }
}
