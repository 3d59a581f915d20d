package io.github.openinspections.core.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle.Control;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** Finds the translations that a program brings, and combines those that a locale can use. */
final class Translations {
  private static final Control LOCALES = Control.getControl(Control.FORMAT_DEFAULT);

  private Translations() {}

  /**
   * Returns all translations: those that the caller's threads see, and those beside this library,
   * which a server may load with another class loader.
   */
  static List<Translation> all() {
    Map<Class<?>, Translation> found = new LinkedHashMap<>();
    ServiceLoader.load(Translation.class).forEach(one -> found.putIfAbsent(one.getClass(), one));
    ServiceLoader.load(Translation.class, Translation.class.getClassLoader())
        .forEach(one -> found.putIfAbsent(one.getClass(), one));
    return List.copyOf(found.values());
  }

  /** Returns the texts in English. */
  static Map<String, String> english(Iterable<? extends Translation> translations) {
    return texts(translations, List.of(Locale.ROOT));
  }

  /** Returns the texts for a locale: those of its country, before those of its language. */
  static Map<String, String> texts(Iterable<? extends Translation> translations, Locale locale) {
    List<Locale> locales = new ArrayList<>(LOCALES.getCandidateLocales("texts", locale));
    locales.remove(Locale.ROOT);
    Collections.reverse(locales);
    return texts(translations, locales);
  }

  /** Returns which form a number takes, by the first translation for the country or language. */
  static LongFunction<String> category(
      Iterable<? extends Translation> translations, Locale locale) {
    for (Locale candidate : LOCALES.getCandidateLocales("texts", locale)) {
      for (Translation one : translations) {
        if (one.locale().equals(candidate)) {
          return one::category;
        }
      }
    }
    return count -> count == 1 ? "one" : "other";
  }

  private static Map<String, String> texts(
      Iterable<? extends Translation> translations, List<Locale> locales) {
    Map<String, String> texts = new TreeMap<>();
    for (Locale locale : locales) {
      Map<String, String> ofLocale = new HashMap<>();
      for (Translation one : translations) {
        if (one.locale().equals(locale)) {
          one.texts().forEach(ofLocale::putIfAbsent);
        }
      }
      texts.putAll(ofLocale);
    }
    return Collections.unmodifiableMap(texts);
  }
}
