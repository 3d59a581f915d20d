package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.finding.Phrase;

/**
 * What a factory of bindings refuses: in English for developers, and as a phrase for whoever reads
 * the problems of a mapping file.
 */
final class RefusedBinding extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final Phrase refusal;

  RefusedBinding(Phrase refusal) {
    super(refusal.inEnglish(MappingProblems.REFUSAL));
    this.refusal = refusal;
  }

  Phrase refusal() {
    return refusal;
  }
}
