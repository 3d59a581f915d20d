package io.github.openinspections.validation;

import static io.github.openinspections.validation.OwnVocabulary.ESTYN;
import static io.github.openinspections.validation.OwnVocabulary.NEWSHIRE;
import static io.github.openinspections.validation.OwnVocabulary.OVERALL;
import static io.github.openinspections.validation.OwnVocabulary.SAFETY;
import static io.github.openinspections.validation.OwnVocabulary.SCALE;
import static io.github.openinspections.validation.OwnVocabulary.book;
import static io.github.openinspections.validation.OwnVocabulary.found;
import static io.github.openinspections.validation.OwnVocabulary.framework;
import static io.github.openinspections.validation.OwnVocabulary.judgement;
import static io.github.openinspections.validation.OwnVocabulary.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Grades on a scale of a host are checked like those on ours. */
class OwnScalesTest {
  private static final Inspection FINE = visit("good", "good");

  private static Inspection graded(Judgement judgement) {
    return FINE.withJudgements(judgement, judgement(SAFETY, "good"));
  }

  @Test
  void aWrongLevelOnAScaleOfTheHostIsAnError() {
    Inspection wrong = graded(judgement(OVERALL, "adequate"));
    Vocabulary vocabulary = Vocabulary.standard().with(ESTYN, NEWSHIRE, framework().build());

    assertThat(InspectionValidator.of(book(vocabulary)).validate(wrong))
        .extracting(Problem::severity, Problem::message)
        .containsExactly(
            tuple(Severity.ERROR, "example/1: the scale estyn-four-point has no level adequate"));
  }

  @Test
  void theScaleOfTheHostIsNoReasonNotToDecide() {
    Vocabulary vocabulary = Vocabulary.standard().with(ESTYN, NEWSHIRE, framework().build());
    InspectionDataset data = InspectionDataset.of(List.of(FINE));

    assertThat(DatasetValidator.of(DatasetRecords.BOOK).validate(data).notRun())
        .extracting(NotRun::rule)
        .contains("JUD-001", "FRA-001", "FRA-002");
    assertThat(DatasetValidator.of(book(vocabulary)).validate(data).notRun())
        .extracting(NotRun::rule)
        .doesNotContain("JUD-001", "FRA-001", "FRA-002");
  }

  @Test
  void printedLabelsAreThoseOfTheScale() {
    Judgement judgement = judgement(OVERALL, "good");

    assertThat(found(graded(judgement.withLabel("GOOD")), framework().build())).isEmpty();
    assertThat(found(graded(judgement.withLabel("Excellent")), framework().build()))
        .containsExactly("JUD-004 /judgements/0/label");
  }

  @Test
  void ratingsOfProgressMayBeOnTheScale() {
    ProgressRating rating =
        ProgressRating.builder()
            .priorityArea("plans")
            .grade(Grade.of(SCALE.code(), "good"))
            .label("Excellent")
            .build();

    assertThat(found(FINE.withProgress(rating), framework().build()))
        .contains("PRG-005 /progress/0/label");
    assertThat(found(FINE.withProgress(rating.withLabel("good")), framework().build()))
        .doesNotContain("PRG-005 /progress/0/label");
  }

  @Test
  void aLabelOfAnotherScaleOfTheHostIsAContradictionToo() {
    Inspection dotted =
        FINE.withJudgements(
            judgement(OVERALL, "good").withLabel("Golden"), judgement(SAFETY, "good"));
    RatingScale metals =
        RatingScale.builder(ScaleCode.of("metals"), "M")
            .level(LevelCode.of("gold"), "Golden")
            .build();

    assertThat(found(dotted, framework().build())).isEmpty();
    assertThat(found(dotted, framework().build(), metals))
        .containsExactly("JUD-004 /judgements/0/label");
  }

  @Test
  void scoresBelongToTheBandsOfTheScale() {
    RatingScale banded =
        ESTYN.toBuilder()
            .band(
                LevelCode.of("good"),
                BigDecimal.valueOf(50),
                BigDecimal.valueOf(70),
                BigDecimal.valueOf(100))
            .build();
    Score score =
        Score.builder().value(BigDecimal.valueOf(60)).outOf(BigDecimal.valueOf(100)).build();
    Inspection scored = graded(judgement(OVERALL, "excellent").withScore(score));
    Vocabulary vocabulary = Vocabulary.standard().with(banded, NEWSHIRE, framework().build());

    assertThat(found(scored, vocabulary)).containsExactly("JUD-008 /judgements/0/score");
  }
}
