package io.github.openinspections.core.vocabulary;

import java.util.Locale;

/** How certain a fact is. The vocabularies leave out everything less than probable. */
public enum Confidence {
  /** One official source, or two other sources. */
  CONFIRMED,
  /** One source that is not official. */
  PROBABLE;

  static Confidence of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
