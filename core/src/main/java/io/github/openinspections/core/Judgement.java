package io.github.openinspections.core;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was judged about one aspect: a quality indicator, key question, standard or judgement. A
 * judgement has a grade, a label, both, or the reason why there is neither. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Judgement extends WithJudgement, Serializable permits ImmutableJudgement {
  /** What was judged. */
  AspectCode aspect();

  /** The aspect as printed. */
  Optional<String> title();

  /** Whom it is about, if not the inspected body. */
  Optional<String> about();

  /** The grade. */
  Optional<Grade> grade();

  /** The grade as printed. */
  Optional<String> label();

  /** Why there is no grade. */
  Optional<Absence> absence();

  /** The score that the grade is based on. */
  Optional<Score> score();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Judgement judgement) {
    return OneLine.of("Judgement")
        .named(judgement.aspect())
        .with(judgement.grade().map(Grade::level))
        .with(judgement.grade().map(Grade::scale))
        .quoted(judgement.label())
        .with(judgement.absence())
        .with("about", judgement.about())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Judgement values; not thread-safe. */
  final class Builder extends ImmutableJudgement.Builder {
    Builder() {}
  }
}
