package io.github.openinspections.serialization.finding;

import io.github.openinspections.core.language.Translation;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The English texts of reading and of reports: what a translation translates. */
public final class EnglishReading implements Translation {
  /** For service loading. */
  public EnglishReading() {}

  @Override
  public Locale locale() {
    return Locale.ROOT;
  }

  @Override
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>(ReadingTexts.messages());
    texts.putAll(ReadingTexts.phrases());
    texts.putAll(ReadingTexts.descriptions());
    texts.putAll(ReleaseTexts.english());
    return texts;
  }
}
