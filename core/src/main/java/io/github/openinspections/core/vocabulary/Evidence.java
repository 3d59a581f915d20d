package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.text.OneLine;
import java.util.List;

/**
 * The evidence for a fact.
 *
 * @param sources the publications that state the fact; a host's own entries may have none
 * @param confidence how certain the fact is
 */
public record Evidence(List<String> sources, Confidence confidence) {
  static Evidence of(FactEntry entry) {
    return new Evidence(
        entry.texts("source"), Confidence.of(entry.find("confidence").orElse("confirmed")));
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("Evidence").with(confidence).first(sources).toString();
  }
}
