package io.github.openinspections.core.vocabulary;

import java.util.Locale;

/** How well a fact is known. What is less than probable is not in the vocabularies. */
public enum Confidence {
  /** An official source says so, or two others do. */
  CONFIRMED,
  /** One source that is not official says so. */
  PROBABLE;

  static Confidence of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
