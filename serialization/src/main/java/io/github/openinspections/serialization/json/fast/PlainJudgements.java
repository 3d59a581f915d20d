package io.github.openinspections.serialization.json.fast;

import static io.github.openinspections.serialization.json.fast.PlainRecord.END;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.ArrayList;
import java.util.List;

/** Reads judgements. Each number is the place of a name. */
final class PlainJudgements {
  private static final PlainCode<Absence> ABSENCE = new PlainCode<>(Absence.class, Absence::of);
  private static final PlainCode<AspectCode> ASPECT_CODE =
      new PlainCode<>(AspectCode.class, AspectCode::of);
  private static final PlainCode<LevelCode> LEVEL_CODE =
      new PlainCode<>(LevelCode.class, LevelCode::of);
  private static final PlainCode<ScaleCode> SCALE_CODE =
      new PlainCode<>(ScaleCode.class, ScaleCode::of);

  private static final PlainNames JUDGEMENT =
      PlainNames.of("aspect", "title", "about", "grade", "label", "absence", "score")
          .require("aspect");

  private static final PlainNames JUDGEMENT_COUNT =
      PlainNames.of("grade", "label", "count").require("count");

  private static final PlainNames GRADE = PlainNames.of("scale", "level").require("scale", "level");

  private static final PlainNames SCORE = PlainNames.of("value", "outOf");

  static final PlainObject<Judgement> JUDGEMENTS =
      new PlainObject<>(Judgement.class, PlainJudgements::judgement);

  private PlainJudgements() {}

  private static Judgement judgement(PlainRecord in) {
    Judgement.Builder judgement = Judgement.builder();
    for (int name = in.open(JUDGEMENT); name != END; name = in.next(JUDGEMENT)) {
      switch (name) {
        case 0 -> judgement.aspect(in.code(ASPECT_CODE));
        case 1 -> judgement.title(in.text());
        case 2 -> judgement.about(in.text());
        case 3 -> judgement.grade(grade(in));
        case 4 -> judgement.label(in.text());
        case 5 -> judgement.absence(in.code(ABSENCE));
        case 6 -> judgement.score(score(in));
        default -> judgement.addExtensions(in.extension());
      }
    }
    return judgement.build();
  }

  static JudgementCount judgementCount(PlainRecord in) {
    JudgementCount.Builder judgementCount = JudgementCount.builder();
    for (int name = in.open(JUDGEMENT_COUNT); name != END; name = in.next(JUDGEMENT_COUNT)) {
      switch (name) {
        case 0 -> judgementCount.grade(grade(in));
        case 1 -> judgementCount.label(in.text());
        case 2 -> judgementCount.count(in.count());
        default -> judgementCount.addExtensions(in.extension());
      }
    }
    return judgementCount.build();
  }

  static Grade grade(PlainRecord in) {
    ScaleCode scale = null;
    LevelCode level = null;
    List<Extension> extensions = List.of();
    for (int name = in.open(GRADE); name != END; name = in.next(GRADE)) {
      switch (name) {
        case 0 -> scale = in.code(SCALE_CODE);
        case 1 -> level = in.code(LEVEL_CODE);
        default -> {
          extensions = extensions.isEmpty() ? new ArrayList<>(1) : extensions;
          extensions.add(in.extension());
        }
      }
    }
    Grade grade = in.grade(PlainForms.plain(scale), PlainForms.plain(level));
    return extensions.isEmpty() ? grade : grade.withExtensions(extensions);
  }

  static Score score(PlainRecord in) {
    Score.Builder score = Score.builder();
    for (int name = in.open(SCORE); name != END; name = in.next(SCORE)) {
      switch (name) {
        case 0 -> score.value(in.decimal());
        case 1 -> score.outOf(in.decimal());
        default -> score.addExtensions(in.extension());
      }
    }
    return score.build();
  }
}
