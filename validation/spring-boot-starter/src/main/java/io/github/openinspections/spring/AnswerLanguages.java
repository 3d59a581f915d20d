package io.github.openinspections.spring;

import io.github.openinspections.core.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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
   * Returns the language of the request that this thread answers: of the locale that Spring finds
   * for it, or else of the first that the client accepts; English if there is no translation.
   */
  Language ofRequest() {
    for (Locale wanted : wanted()) {
      LanguageRange range = new LanguageRange(wanted.toLanguageTag());
      Locale found = Locale.lookup(List.of(range), languages.keySet());
      if (found != null || wanted.getLanguage().equals("en")) {
        return found == null
            ? Language.english()
            : languages.getOrDefault(found, Language.english());
      }
    }
    return Language.english();
  }

  private static List<Locale> wanted() {
    List<Locale> wanted = new ArrayList<>(List.of(LocaleContextHolder.getLocale()));
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
      wanted.addAll(Collections.list(request.getRequest().getLocales()));
    }
    return wanted;
  }
}
