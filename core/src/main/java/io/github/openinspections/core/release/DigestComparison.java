package io.github.openinspections.core.release;

import io.github.openinspections.core.text.OneLine;
import java.util.List;

/**
 * What the digests of two records show. The values have the text of dates and of grades that the
 * vocabulary knows; that of others is empty.
 *
 * @param contradictions the values that cannot both be true
 * @param meansTheSame whether the records differ in nothing but spelling
 * @param partial whether a record has more values than its digest, which were not compared
 */
public record DigestComparison(
    List<Difference> contradictions, boolean meansTheSame, boolean partial) {
  /** Copies the list. */
  public DigestComparison {
    contradictions = List.copyOf(contradictions);
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("DigestComparison")
        .count(contradictions, "contradiction")
        .with(meansTheSame ? "means the same" : "does not mean the same")
        .with(partial ? "partial" : "whole")
        .toString();
  }
}
