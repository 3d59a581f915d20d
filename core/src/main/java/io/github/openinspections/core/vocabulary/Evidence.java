package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * Why a fact is believed.
 *
 * @param sources the publications that say so
 * @param confidence how well it is known
 */
public record Evidence(List<String> sources, Confidence confidence) {
  static Evidence of(FactFile.Entry entry) {
    return new Evidence(entry.texts("source"), Confidence.of(entry.get("confidence")));
  }
}
