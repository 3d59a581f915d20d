package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.finding.Phrase;

/**
 * What a builder of mappings refuses: in English for developers, and as a phrase for whoever reads
 * the problems of a mapping file.
 */
final class RefusedMapping extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final Phrase refusal;

  RefusedMapping(Phrase refusal) {
    super(refusal.inEnglish(MappingProblems.REFUSAL));
    this.refusal = refusal;
  }

  Phrase refusal() {
    return refusal;
  }
}
