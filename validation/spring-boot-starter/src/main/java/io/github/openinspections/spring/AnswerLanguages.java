package io.github.openinspections.spring;

import io.github.openinspections.core.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The languages in which clients can be answered: those that the program brings translations for,
 * loaded once, so that no request makes one. Immutable and thread-safe.
 */
final class AnswerLanguages {
  private final Map<Locale, Language> languages = new HashMap<>();

  AnswerLanguages() {
    Language.available().forEach(locale -> languages.put(locale, Language.of(locale)));
  }

  /**
   * Returns the language of the request that this thread answers, by the locale that Spring finds
   * for it; English if there is no translation for that.
   */
  Language ofRequest() {
    LanguageRange wanted = new LanguageRange(LocaleContextHolder.getLocale().toLanguageTag());
    Locale found = Locale.lookup(List.of(wanted), languages.keySet());
    return found == null ? Language.english() : languages.getOrDefault(found, Language.english());
  }
}
