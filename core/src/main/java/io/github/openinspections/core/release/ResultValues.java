package io.github.openinspections.core.release;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.vocabulary.Absence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The judgements and progress ratings of a record: by aspect, or by priority area and judge. */
final class ResultValues {
  private final ValueSink values;

  ResultValues(ValueSink values) {
    this.values = values;
  }

  void add(Inspection record) {
    for (int i = 0; i < record.judgements().size(); i++) {
      add(record.judgements().get(i), i);
    }
    for (int i = 0; i < record.judgementCounts().size(); i++) {
      add(record.judgementCounts().get(i), i);
    }
    for (int i = 0; i < record.progress().size(); i++) {
      add(record.progress().get(i), i);
    }
  }

  private void add(JudgementCount one, int index) {
    String key = key(one);
    values.add(ComparedAttribute.COUNTED, key, index, one.count(), one.count());
    values.printed(ComparedAttribute.COUNTED_LABEL, key, index, one.label());
    extensions(ComparedAttribute.COUNTED_EXTENSIONS, key, index, one.grade());
    values.extensions(ComparedAttribute.COUNTED_EXTENSIONS, key, index, one.extensions());
  }

  /** What is said of a grade belongs to the value that has it. */
  private void extensions(
      ComparedAttribute attribute, String key, int index, Optional<Grade> grade) {
    if (grade.isPresent()) {
      values.extensions(attribute, key, index, grade.get().extensions());
    }
  }

  /** Returns what a count counts. */
  static String key(JudgementCount one) {
    return one.grade().map(PrintedValue::of).orElse(one.label().map(Folding::of).orElse(""));
  }

  private void add(Judgement one, int index) {
    String key = key(one.aspect().code(), one.about());
    values.printed(ComparedAttribute.JUDGEMENT_TITLE, key, index, one.title());
    result(ComparedAttribute.GRADE, key, index, one.grade(), one.label());
    if (one.grade().isPresent()) {
      values.printed(ComparedAttribute.JUDGEMENT_LABEL, key, index, one.label());
    }
    absence(ComparedAttribute.ABSENCE, key, index, one.absence());
    Optional<Score> score = one.score();
    if (score.isPresent()) {
      values.add(ComparedAttribute.SCORE, key, index, meaning(score.get()), score.get());
    }
    values.extensions(ComparedAttribute.JUDGEMENT_EXTENSIONS, key, index, one.extensions());
    extensions(ComparedAttribute.JUDGEMENT_EXTENSIONS, key, index, one.grade());
    if (score.isPresent()) {
      values.extensions(
          ComparedAttribute.JUDGEMENT_EXTENSIONS, key, index, score.get().extensions());
    }
  }

  private void add(ProgressRating one, int index) {
    String key = key(one.priorityArea(), one.judgedBy());
    result(ComparedAttribute.RATING, key, index, one.grade(), one.label());
    if (one.grade().isPresent()) {
      values.printed(ComparedAttribute.RATING_LABEL, key, index, one.label());
    }
    absence(ComparedAttribute.RATING_ABSENCE, key, index, one.absence());
    values.printed(ComparedAttribute.NARRATIVE, key, index, one.narrative());
    values.extensions(ComparedAttribute.RATING_EXTENSIONS, key, index, one.extensions());
    extensions(ComparedAttribute.RATING_EXTENSIONS, key, index, one.grade());
  }

  /** Returns what is judged, and which part of it or by whom, if that is said. */
  private static String key(String first, Optional<String> second) {
    String key = KeyPart.of(first);
    return second.isEmpty() ? key : KeyPart.joined(key, second.get());
  }

  private void result(
      ComparedAttribute attribute,
      String key,
      int index,
      Optional<Grade> grade,
      Optional<String> label) {
    if (grade.isPresent()) {
      Grade plain = plain(grade.get());
      values.add(attribute, key, index, plain, plain);
    } else if (label.isPresent()) {
      values.add(attribute, key, index, new Ungraded(Folding.of(label.get())), label.get());
    }
  }

  private void absence(
      ComparedAttribute attribute, String key, int index, Optional<Absence> absence) {
    if (absence.isPresent()) {
      values.one(attribute, key, index, absence.get().code());
    }
  }

  private static Grade plain(Grade grade) {
    return grade.extensions().isEmpty() ? grade : grade.withExtensions(List.of());
  }

  /** Trailing zeros say nothing. */
  private static String meaning(Score score) {
    return plain(score.value()) + " of " + plain(score.outOf());
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::stripTrailingZeros).map(BigDecimal::toString).orElse("…");
  }
}
