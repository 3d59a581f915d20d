package io.github.openinspections.examples.html;

import io.github.openinspections.core.language.Translation;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/** The English texts of pages: what a translation translates. */
public final class EnglishPages implements Translation {
  static final Map<String, String> TEXTS =
      Collections.unmodifiableMap(Words.bundle(EnglishPages.class, "pages"));

  /** For service loading. */
  public EnglishPages() {}

  @Override
  public Locale locale() {
    return Locale.ROOT;
  }

  @Override
  public Map<String, String> texts() {
    return TEXTS;
  }
}
