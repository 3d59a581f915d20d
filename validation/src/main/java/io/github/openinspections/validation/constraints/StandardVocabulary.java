package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.function.Supplier;

/** The standard vocabulary, unchanged. Immutable and thread-safe. */
public final class StandardVocabulary implements Supplier<Vocabulary> {
  /** Called by {@link GradeOn} and {@link GssCode}. */
  public StandardVocabulary() {}

  @Override
  public Vocabulary get() {
    return Vocabulary.standard();
  }
}
