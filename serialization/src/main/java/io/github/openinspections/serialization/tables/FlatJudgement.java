package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.vocabulary.AspectCode;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is read of a row of judgements. Not thread-safe. */
final class FlatJudgement extends FlatRow {
  final Judgement.Builder judgement = Judgement.builder();
  final FlatGrade grade = new FlatGrade();
  private Score.@Nullable Builder score;
  private boolean hasAspect;

  void aspect(AspectCode read) {
    hasAspect = true;
    judgement.aspect(read);
  }

  void score(Consumer<Score.Builder> set) {
    score = score == null ? Score.builder() : score;
    set.accept(score);
  }

  @Override
  Optional<String> lacks() {
    return hasAspect ? Optional.empty() : Optional.of("aspect");
  }

  @Override
  Optional<FlatGrade.Half> halfGrade() {
    return grade.half("scale", "level");
  }

  /** Returns the judgement, if nothing is lacking. */
  Judgement build() {
    Optional.ofNullable(score).ifPresent(part -> judgement.score(part.build()));
    return judgement.grade(grade.grade()).extensions(kept).build();
  }
}
